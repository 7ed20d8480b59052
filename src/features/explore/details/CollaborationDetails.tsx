import { collaborationRef } from '../../../domain/ids.ts';
import { involvedIn } from '../../../domain/involvement.ts';
import type { Collaboration } from '../../../domain/network.ts';
import { periodWords } from '../../../analysis/dateWords.ts';
import { collaborationSentence, organisationKindWords } from '../../../analysis/describe.ts';
import { notRecorded } from '../../../analysis/gaps.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { ModelSwatch } from '../../../ui/legend/ModelGlyph.tsx';
import { collaborationFacts, shownOfCollaboration } from './collaborationFacts.tsx';
import { CollaborationLines } from './CollaborationLines.tsx';
import { basisOfMember } from './evidence/grounds.ts';
import { HowWeKnow } from './evidence/HowWeKnow.tsx';
import { fileFacts } from './fileFacts.ts';
import { wordKey } from '../../../domain/glossaryKey.ts';
import { CollapseButton } from '../mapTools/CollapseButton.tsx';
import { DetailsHeader } from './DetailsHeader.tsx';
import { FactList } from './FactList.tsx';
import { FocusControls } from './FocusControls.tsx';
import { NotRecorded } from './NotRecorded.tsx';
import { OrganisationRow } from './OrganisationRow.tsx';
import { RowList } from './RowList.tsx';
import { Section } from './Section.tsx';
import styles from './section.module.css';

/** All that is recorded of a collaboration; recorded members apart from those whom a relationship brings in. */
export function CollaborationDetails({ collaboration }: { readonly collaboration: Collaboration }) {
  const { network, document } = useSnapshot(({ map }) => map);
  const { id, members } = collaboration;
  const model = collaboration.model === null ? null : (network.vocabulary.models.get(collaboration.model) ?? null);
  const memberIds = new Set(members.map(({ organisation }) => organisation));
  const others = involvedIn(network, id).filter((organisation) => !memberIds.has(organisation));
  return (
    <>
      <DetailsHeader
        sample={<ModelSwatch model={model} />}
        above={[model?.label ?? 'Model not recorded', collaboration.place].filter((part) => part !== null).join(' · ')}
        title={collaboration.name}
        sentence={collaborationSentence(network, id)}
      >
        <FocusControls on={collaborationRef(id)}>
          <CollapseButton id={id} />
        </FocusControls>
      </DetailsHeader>
      <Section title="What is recorded">
        {collaboration.description !== null && (
          <p className={styles.description} dir="auto">
            {collaboration.description}
          </p>
        )}
        <FactList
          facts={[
            ...collaborationFacts(network, collaboration),
            ...fileFacts(document, 'collaborations', id, shownOfCollaboration),
          ]}
        />
      </Section>
      <Section title="Recorded members" count={memberIds.size} terms={[wordKey('member'), wordKey('role')]}>
        {members.length === 0 && <p className={styles.quiet}>None recorded.</p>}
        {members.some(({ evidence }) => evidence === null) && (
          <p className={styles.quiet}>A member without a source of its own rests on those of the collaboration.</p>
        )}
        <RowList
          label="Recorded members"
          items={members}
          keyOf={(member) => `${member.organisation} ${String(members.indexOf(member))}`}
          row={(member, roving) => (
            <OrganisationRow
              id={member.organisation}
              rowKey={`${member.organisation} ${String(members.indexOf(member))}`}
              small={[member.role, periodWords(member.start, member.end), basisOfMember(collaboration, member)]}
              roving={roving}
            />
          )}
        />
      </Section>
      {others.length > 0 && (
        <Section title="Also involved" count={others.length} terms={[wordKey('involved')]}>
          <p className={styles.quiet}>Ends of relationships recorded within it, though not recorded as members.</p>
          <RowList
            label="Also involved"
            items={others}
            keyOf={(organisation) => organisation}
            row={(organisation, roving) => (
              <OrganisationRow
                id={organisation}
                small={[organisationKindWords(network, organisation)]}
                roving={roving}
              />
            )}
          />
        </Section>
      )}
      <CollaborationLines collaboration={id} />
      <NotRecorded phrases={notRecorded(network, collaborationRef(id))} />
      <HowWeKnow record={collaboration} whole="the collaboration" />
    </>
  );
}
