import type { ComparisonAnswer, MeasureCell, MeasureRow } from '../../../analysis/compare/comparison.ts';
import { measureText } from '../../../analysis/compare/measures/measureText.ts';
import type { CollaborationId } from '../../../domain/ids.ts';

/** What is said of the collaborations of a wall, one side each. */
export interface WallMeasures {
  readonly rows: readonly MeasureRow[];
  readonly alike: ComparisonAnswer['alike'] | null;
  readonly isPending: boolean;
  /** Why there is nothing, in words; null when nothing went wrong. */
  readonly problem: string | null;
  /** In the order of the sides. */
  readonly ids: readonly CollaborationId[];
}

/** What a measure says of a collaboration; undefined where it says nothing. */
export const cellOf = (
  row: MeasureRow | null,
  ids: readonly CollaborationId[],
  id: CollaborationId,
): MeasureCell | undefined => row?.cells[ids.indexOf(id)];

/** "Organisations taking part: 12", or why that is not told. */
export function cellWords(row: MeasureRow, cell: MeasureCell | undefined): string {
  if (cell === undefined) return `${row.name}: not told`;
  return `${row.name}: ${measureText(row, cell.value)}`;
}
