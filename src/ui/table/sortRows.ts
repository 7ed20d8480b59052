import type { CellValue, Column, Sorting } from './column.ts';

/** As a reader sorts: accents and capitals aside, and "Ward 2" before "Ward 10". */
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

export function compareValues(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/**
 * Rows in the order of one column.
 *
 * Stable: rows with equal values keep the order they came in, whichever way the column is sorted. What is not recorded stands
 * last either way, because a gap is neither high nor low.
 *
 * @returns A new list; the same rows.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  column: Column<Row>,
  direction: Sorting['direction'],
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return sign * compareValues(a.value, b.value);
    })
    .map(({ row }) => row);
}

/** Another column starts its own way, highest first where it counts; the same column turns round. */
export function nextSorting<Row>(before: Sorting, column: Column<Row>): Sorting {
  if (before.column === column.id) {
    return { column: column.id, direction: before.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { column: column.id, direction: column.isNumber === true ? 'descending' : 'ascending' };
}
