import type { CollaborationId } from '../../../domain/ids.ts';
import { collaborationRef } from '../../../domain/ids.ts';
import { periodWords } from '../../../analysis/dateWords.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { ModelSwatch } from '../../../ui/legend/ModelGlyph.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { EntityRow } from './EntityRow.tsx';

interface CollaborationRowProps {
  readonly id: CollaborationId;
  /** What the thing looked at is to the collaboration, such as a role; null when there is nothing to say. */
  readonly part: string | null;
  /** Its own period; null for that of the collaboration. */
  readonly period: string | null;
  readonly roving: RovingRows;
}

export function CollaborationRow({ id, part, period, roving }: CollaborationRowProps) {
  const network = useSnapshot(({ map }) => map.network);
  const collaboration = network.collaborations.get(id);
  if (collaboration === undefined) return null;
  const model = collaboration.model === null ? null : (network.vocabulary.models.get(collaboration.model) ?? null);
  return (
    <EntityRow
      to={collaborationRef(id)}
      name={collaboration.name}
      small={[
        model?.label ?? 'Model not recorded',
        part,
        period ?? periodWords(collaboration.start, collaboration.end),
      ]}
      sample={<ModelSwatch model={model} />}
      roving={roving}
    />
  );
}
