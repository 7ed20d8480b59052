/**
 * The roles of a native table, named: where its rows are laid out as grids or blocks, some browsers forget that they
 * are a table's. To be spread over the elements.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  name: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;
