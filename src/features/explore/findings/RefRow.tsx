import { subjectName } from '../../../analysis/findings/names.ts';
import { relationshipTitle } from '../../../analysis/describe.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { entitySample } from '../../../ui/legend/entitySample.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { EntityRow } from '../details/EntityRow.tsx';

interface RefRowProps {
  readonly to: EntityRef;
  readonly rowKey: string;
  readonly small?: readonly (string | null)[];
  readonly roving: RovingRows;
}

/** Anything of the map that can be opened, by its mark and its name. */
export function RefRow({ to, rowKey, small = [], roving }: RefRowProps) {
  const network = useSnapshot(({ map }) => map.network);
  const name = to.kind === 'relationship' ? relationshipTitle(network, to.id) : subjectName(network, to);
  return (
    <EntityRow
      to={to}
      name={name}
      small={small}
      sample={entitySample(network, to)}
      isWide={to.kind === 'relationship'}
      rowKey={rowKey}
      roving={roving}
    />
  );
}
