import type { ReactNode } from 'react';

export type CellValue = string | number | null;

/** One column of a table. `Row` is a plain value made before the table is shown. */
export interface Column<Row> {
  readonly id: string;
  /** Heading on the screen and in the CSV file. */
  readonly label: string;
  /** What the column sorts by and what the CSV file gets; null is "not recorded" and sorts last either way. */
  readonly value: (row: Row) => CellValue;
  /** What the cell shows, where that is more than the value. */
  readonly show?: (row: Row) => ReactNode;
  /** Share of the table's width. */
  readonly width: number;
  /** Counts and years: set at the end of the cell, and sorted from the highest first. */
  readonly isNumber?: boolean;
  /** Understood without its heading, so that a narrow screen leaves the heading out. */
  readonly isPlain?: boolean;
}

export type Direction = 'ascending' | 'descending';

/** Which column a table is sorted by. */
export interface Sorting {
  readonly column: string;
  readonly direction: Direction;
}
