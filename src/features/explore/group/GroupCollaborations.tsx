import type { Group } from '../../../analysis/group.ts';
import { whichOf } from '../../../analysis/groupWords.ts';
import type { Network } from '../../../domain/network.ts';
import { collaborationRef } from '../../../domain/ids.ts';
import { entitySample } from '../../../ui/legend/entitySample.tsx';
import { EntityRow } from '../details/EntityRow.tsx';
import { RowList } from '../details/RowList.tsx';
import { Section } from '../details/Section.tsx';
import { NoneRecorded } from './NoneRecorded.tsx';

interface GroupCollaborationsProps {
  readonly network: Network;
  readonly group: Group;
}

/** The collaborations in which several of a group take part, and who of them is a recorded member. */
export function GroupCollaborations({ network, group: { collaborations, organisations } }: GroupCollaborationsProps) {
  return (
    <Section title="Collaborations they share" count={collaborations.length}>
      {collaborations.length === 0 && <NoneRecorded />}
      <RowList
        label="Collaborations they share"
        items={collaborations}
        keyOf={({ collaboration }) => collaboration}
        row={({ collaboration, involved, members }, roving) => (
          <EntityRow
            to={collaborationRef(collaboration)}
            name={network.collaborations.get(collaboration)?.name ?? collaboration}
            small={[`${whichOf(network, involved, organisations.length)} take part`, memberWords(members.length)]}
            sample={entitySample(network, collaborationRef(collaboration))}
            roving={roving}
          />
        )}
      />
    </Section>
  );
}

const memberWords = (count: number): string =>
  count === 0
    ? 'no recorded members among them'
    : `${String(count)} recorded ${count === 1 ? 'member' : 'members'} among them`;
