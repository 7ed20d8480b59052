import type { CollaborationId, OrganisationId } from '../../../domain/ids.ts';
import { organisationRef } from '../../../domain/ids.ts';
import { collaborationsOf } from '../../../domain/involvement.ts';
import type { Network, Organisation } from '../../../domain/network.ts';
import { periodWords } from '../../../analysis/dateWords.ts';
import { organisationSentence } from '../../../analysis/describe.ts';
import { notRecorded } from '../../../analysis/gaps.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { OrganisationSample } from '../../../ui/legend/ShapeSample.tsx';
import { OwnFindings } from '../findings/OwnFindings.tsx';
import { ReportingStrip } from '../findings/ReportingStrip.tsx';
import { MoveControls } from '../move/MoveControls.tsx';
import { TraceButton, WhatIfButton } from './AccountControls.tsx';
import { AccountSection } from './AccountSection.tsx';
import { CollaborationRow } from './CollaborationRow.tsx';
import { DetailsHeader } from './DetailsHeader.tsx';
import { HowWeKnow } from './evidence/HowWeKnow.tsx';
import { fileFacts } from './fileFacts.ts';
import { organisationFacts, shownOfOrganisation } from './organisationFacts.ts';
import { FactList } from './FactList.tsx';
import { FocusControls } from './FocusControls.tsx';
import { NotRecorded } from './NotRecorded.tsx';
import { organisationTies } from './organisationTies.ts';
import { OtherTies } from './OtherTies.tsx';
import { RowList } from './RowList.tsx';
import { SaidMissing } from './SaidMissing.tsx';
import { Section } from './Section.tsx';
import { OrganisationTimeline } from './timeline/OrganisationTimeline.tsx';
import styles from './section.module.css';

/** All that is recorded of an organisation, lines of account first. */
export function OrganisationDetails({ organisation }: { readonly organisation: Organisation }) {
  const network = useSnapshot(({ map }) => map.network);
  const { id } = organisation;
  const { answersTo, answeredBy, others } = organisationTies(network, id);
  const collaborations = collaborationsOf(network).get(id) ?? [];
  const kind = organisation.kind === null ? null : (network.vocabulary.kinds.get(organisation.kind)?.label ?? null);
  return (
    <>
      <DetailsHeader
        sample={<OrganisationSample network={network} kind={organisation.kind} />}
        above={[kind ?? 'Kind not recorded', organisation.place].filter((part) => part !== null).join(' · ')}
        title={organisation.name}
        sentence={organisationSentence(network, id)}
        organisation={id}
      >
        <FocusControls on={organisationRef(id)}>
          <TraceButton organisation={id} />
          <WhatIfButton on={organisationRef(id)} />
          <MoveControls organisation={id} />
        </FocusControls>
      </DetailsHeader>
      {collaborations.length > 0 && (
        <Section title="Collaborations" isTitleHidden>
          <RowList
            label="Collaborations"
            items={collaborations}
            keyOf={(collaboration) => collaboration}
            row={(collaboration, roving) => (
              <CollaborationRow id={collaboration} {...partIn(network, collaboration, id)} roving={roving} />
            )}
          />
        </Section>
      )}
      <AccountSection title="Answers to" organisation={id} ties={answersTo} />
      <AccountSection title="Is answered to by" organisation={id} ties={answeredBy} />
      <SaidMissing organisation={id} />
      <OwnFindings organisation={id} />
      <ReportingStrip organisation={id} />
      <OtherTies groups={others} />
      <OrganisationTimeline id={id} />
      <About organisation={organisation} />
      <NotRecorded phrases={notRecorded(network, organisationRef(id))} />
      <HowWeKnow record={organisation} whole="the organisation" />
    </>
  );
}

/** Role and period of a recorded member; of anyone else, how it comes to take part. */
function partIn(network: Network, id: CollaborationId, organisation: OrganisationId) {
  const collaboration = network.collaborations.get(id);
  const own = collaboration?.members.filter((member) => member.organisation === organisation) ?? [];
  const [first] = own;
  if (first === undefined) {
    return { part: collaboration?.backbone === organisation ? 'at its centre' : 'involved', period: null };
  }
  const roles = own.flatMap(({ role }) => (role === null ? [] : [role]));
  return { part: roles.length > 0 ? roles.join(', ') : 'member', period: periodWords(first.start, first.end) };
}

function About({ organisation }: { readonly organisation: Organisation }) {
  const { network, document } = useSnapshot(({ map }) => map);
  const { id, description } = organisation;
  return (
    <Section title="About">
      {description !== null && (
        <p className={styles.description} dir="auto">
          {description}
        </p>
      )}
      <FactList
        facts={[
          ...organisationFacts(network, organisation),
          ...fileFacts(document, 'organisations', id, shownOfOrganisation),
        ]}
      />
    </Section>
  );
}
