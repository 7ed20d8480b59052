import { periodWords } from '../../../analysis/dateWords.ts';
import { relationshipTitle, statusWords } from '../../../analysis/describe.ts';
import type { Group } from '../../../analysis/group.ts';
import { relationshipRef } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { entitySample } from '../../../ui/legend/entitySample.tsx';
import { EntityRow } from '../details/EntityRow.tsx';
import { RowList } from '../details/RowList.tsx';
import { Section } from '../details/Section.tsx';
import { NoneRecorded } from './NoneRecorded.tsx';

interface GroupPartProps {
  readonly network: Network;
  readonly group: Group;
}

/** The relationships between two of a group. */
export function GroupTies({ network, group: { among } }: GroupPartProps) {
  return (
    <Section title="Among them" count={among.length}>
      {among.length === 0 && <NoneRecorded />}
      <RowList
        label="Among them"
        items={among}
        keyOf={({ id }) => id}
        first={6}
        row={({ id, status, start, end }, roving) => (
          <EntityRow
            to={relationshipRef(id)}
            name={relationshipTitle(network, id)}
            small={[statusWords(status), periodWords(start, end)]}
            sample={entitySample(network, relationshipRef(id))}
            isWide
            roving={roving}
          />
        )}
      />
    </Section>
  );
}
