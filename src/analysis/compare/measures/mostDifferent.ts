import type { MeasureRow } from '../comparison.ts';

/** Ids of the measures of size and of the record itself, which are no difference of structure. */
export const notOfStructure: ReadonlySet<string> = new Set(['members', 'lines', 'sourced']);

/**
 * Whether a row may be named as a difference: its sides differ in it, and it is neither of size, nor of the record, nor
 * one that is not to be compared raw.
 */
export const isNamedDifference = ({ id, spread, cells, caution }: MeasureRow): boolean =>
  !notOfStructure.has(id) &&
  caution === null &&
  (spread ?? 0) > 0 &&
  cells.some(({ standing }) => standing === 'highest');

/**
 * Rows in the order in which sentences name them: first those in which the sides differ by more than chance, then those
 * of which that is not known, of each shares before counts, which grow with size; then what no sentence names. The most
 * different first among equals.
 *
 * @remarks O(n log n). Of rows that are level the given order decides.
 */
export const mostDifferentFirst = (rows: readonly MeasureRow[]): readonly MeasureRow[] =>
  [...rows].sort((a, b) => rankOf(a) - rankOf(b) || (b.spread ?? -1) - (a.spread ?? -1));

function rankOf(row: MeasureRow): number {
  if (!isNamedDifference(row)) return 4;
  const isLarger = row.chance.kind === 'tested' && row.chance.isLarger;
  return (isLarger ? 0 : 2) + (row.unit === 'count' ? 1 : 0);
}
