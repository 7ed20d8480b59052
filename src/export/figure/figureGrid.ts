/** Pixels round the figure, and between its parts. */
export const marginPx = 28;
export const gapPx = 12;
/** Lane headings and names of measures stand in a column of their own. */
export const headPx = 232;

/** Few panes are drawn wider. */
const paneWidths: readonly number[] = [720, 720, 500, 390, 320];

/** Where things stand across a figure. */
export interface FigureGrid {
  readonly width: number;
  /** Left end of the column of headings. */
  readonly left: number;
  /** Left end of each side's column. */
  readonly columns: readonly number[];
  readonly columnWidth: number;
  /** From the left end to the right one of everything. */
  readonly inner: number;
}

/** @param sides - How many stand side by side; at least one. */
export function figureGrid(sides: number): FigureGrid {
  const count = Math.max(1, sides);
  const columnWidth = paneWidths[count] ?? 320;
  const inner = headPx + count * columnWidth;
  const columns = Array.from({ length: count }, (_, side) => marginPx + headPx + side * columnWidth);
  return { width: inner + 2 * marginPx, left: marginPx, columns, columnWidth, inner };
}
