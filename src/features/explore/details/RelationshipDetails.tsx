import { wordKey } from '../../../domain/glossaryKey.ts';
import { relationshipRef } from '../../../domain/ids.ts';
import type { Relationship } from '../../../domain/network.ts';
import { organisationKindWords, relationshipTitle } from '../../../analysis/describe.ts';
import { notRecorded } from '../../../analysis/gaps.ts';
import { relationshipSentence } from '../../../analysis/relationshipSentence.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { entitySample } from '../../../ui/legend/entitySample.tsx';
import { WhatIfButton } from './AccountControls.tsx';
import { CollaborationRow } from './CollaborationRow.tsx';
import { DetailsHeader } from './DetailsHeader.tsx';
import { DisputeButton } from './DisputeButton.tsx';
import { Disputes } from './Disputes.tsx';
import { FactList, isRecorded } from './FactList.tsx';
import { FocusControls } from './FocusControls.tsx';
import { NotRecorded } from './NotRecorded.tsx';
import { OrganisationRow } from './OrganisationRow.tsx';
import { fileFacts, attributeFacts } from './fileFacts.ts';
import { relationshipFacts, shownFields } from './relationshipFacts.ts';
import { RelationshipTimeline } from './timeline/RelationshipTimeline.tsx';
import { RowList } from './RowList.tsx';
import { Section } from './Section.tsx';
import { HowWeKnow } from './evidence/HowWeKnow.tsx';

/** All that is recorded of one relationship. */
export function RelationshipDetails({ relationship }: { readonly relationship: Relationship }) {
  const { network, document } = useSnapshot(({ map }) => map);
  const { id, from, to, collaborations } = relationship;
  const type = network.vocabulary.relationshipTypes.get(relationship.type);
  const isUndirected = type?.undirected ?? false;
  const isAccount = relationship.kind === 'accountability';
  const audience =
    isAccount && relationship.audience !== null
      ? (network.vocabulary.audiences.get(relationship.audience) ?? null)
      : null;
  const facts = relationshipFacts(network, relationship);
  const further = [
    ...attributeFacts(relationship.attributes),
    ...fileFacts(document, 'relationships', id, shownFields(facts)),
  ];
  const missing = facts.filter((fact) => !isRecorded(fact) && fact.isSaid !== true).map(({ name }) => name);
  const ends = [
    { id: from, part: isUndirected ? null : isAccount ? 'gives account' : 'from' },
    { id: to, part: isUndirected ? null : isAccount ? 'holds to account' : 'to' },
  ];
  return (
    <>
      <DetailsHeader
        sample={entitySample(network, relationshipRef(id))}
        above={isAccount ? (audience?.label ?? 'Audience not recorded') : (type?.label ?? relationship.type)}
        title={relationshipTitle(network, id)}
        isPhrase
        sentence={relationshipSentence(network, id)}
      >
        <FocusControls on={relationshipRef(id)}>
          <WhatIfButton on={relationshipRef(id)} />
          <DisputeButton />
        </FocusControls>
      </DetailsHeader>
      <Disputes relationship={id} />
      <Section title={isUndirected ? 'Between' : 'From and to'}>
        <RowList
          label={isUndirected ? 'Between' : 'From and to'}
          items={ends}
          keyOf={(end) => end.id}
          row={(end, roving) => (
            <OrganisationRow id={end.id} small={[end.part, organisationKindWords(network, end.id)]} roving={roving} />
          )}
        />
      </Section>
      <Section title="What is recorded">
        <FactList facts={facts} />
      </Section>
      <HowWeKnow record={relationship} whole="the relationship" />
      <RelationshipTimeline relationship={relationship} />
      {collaborations.length > 0 && (
        <Section title="Within" count={collaborations.length}>
          <RowList
            label="Within"
            items={collaborations}
            keyOf={(collaboration) => collaboration}
            row={(collaboration, roving) => (
              <CollaborationRow id={collaboration} part={null} period={null} roving={roving} />
            )}
          />
        </Section>
      )}
      {further.length > 0 && (
        <Section title="Also in the file" terms={[wordKey('recordedAs')]}>
          <FactList facts={further} />
        </Section>
      )}
      <NotRecorded
        phrases={notRecorded(network, relationshipRef(id))}
        fields={[...missing, ...(collaborations.length === 0 ? ['Collaboration'] : [])]}
      />
    </>
  );
}
