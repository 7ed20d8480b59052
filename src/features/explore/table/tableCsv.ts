import type { CsvTable } from '../../../formats/writeCsv.ts';
import type { Column } from '../../../ui/table/column.ts';

/** The table as the reader sees it, with the id of each row at the end so that rows can be matched again. */
export function tableCsv<Row extends { readonly id: string }>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): CsvTable {
  return {
    header: [...columns.map(({ label }) => label), 'Id'],
    rows: rows.map((row) => [...columns.map((column) => String(column.value(row) ?? '')), row.id]),
  };
}
