import type { OrganisationId } from '../../../domain/ids.ts';
import { organisationRef } from '../../../domain/ids.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { OrganisationSample } from '../../../ui/legend/ShapeSample.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { EntityRow } from './EntityRow.tsx';

interface OrganisationRowProps {
  readonly id: OrganisationId;
  readonly small: readonly (string | null)[];
  readonly rowKey?: string;
  readonly roving: RovingRows;
}

export function OrganisationRow({ id, small, rowKey = id, roving }: OrganisationRowProps) {
  const network = useSnapshot(({ map }) => map.network);
  const organisation = network.organisations.get(id);
  return (
    <EntityRow
      to={organisationRef(id)}
      name={organisation?.name ?? id}
      small={small}
      sample={<OrganisationSample network={network} kind={organisation?.kind ?? null} />}
      rowKey={rowKey}
      roving={roving}
    />
  );
}
