import type { Point } from './geometry.ts';
import { isInside } from './geometry.ts';
import type { Disc } from './hull.ts';
import type { Bounds } from './marks.ts';

/** Half the width and height of what needs a place, world units. */
export interface Need {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface Obstacles {
  readonly outlines: readonly (readonly Point[])[];
  readonly discs: readonly Disc[];
  /** Lines from place to place. */
  readonly segments: readonly (readonly [Point, Point])[];
}

const cells = 72;

/**
 * The middle of the largest free place, measured in the proportions of what needs it.
 *
 * @returns Among places as large as the largest, the one nearest to the top left of the bounds; when nothing fits, the place just
 *   above the bounds at their left.
 */
export function freePlace(bounds: Bounds, obstacles: Obstacles, need: Need): Point {
  const size = Math.max(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY, 1) / cells;
  const columns = Math.ceil((bounds.maxX - bounds.minX) / size) + 1;
  const rows = Math.ceil((bounds.maxY - bounds.minY) / size) + 1;
  const grid = { bounds, size, columns, rows };
  const counts = summed(grid, takenCells(grid, obstacles));

  let best: Point | null = null;
  let largest = 0;
  let nearest = Infinity;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const fits = timesFitting(grid, counts, column, row, need);
      const away = Math.hypot(column, row);
      if (fits === 0 || fits < largest || (fits === largest && away >= nearest)) continue;
      largest = fits;
      nearest = away;
      best = [bounds.minX + column * size, bounds.minY + row * size];
    }
  return best ?? [bounds.minX + need.halfWidth, bounds.minY - need.halfHeight];
}

interface Grid {
  readonly bounds: Bounds;
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
}

function takenCells({ bounds, size, columns, rows }: Grid, obstacles: Obstacles): Uint8Array {
  const taken = new Uint8Array(columns * rows);
  const take = (x: number, y: number): void => {
    const column = Math.round((x - bounds.minX) / size);
    const row = Math.round((y - bounds.minY) / size);
    if (column >= 0 && row >= 0 && column < columns && row < rows) taken[row * columns + column] = 1;
  };
  for (const { x, y, r } of obstacles.discs)
    for (let dx = -r; dx <= r; dx += size) for (let dy = -r; dy <= r; dy += size) take(x + dx, y + dy);
  for (const [[ax, ay], [bx, by]] of obstacles.segments) {
    const steps = Math.min(4 * cells, Math.ceil(Math.hypot(bx - ax, by - ay) / size));
    for (let step = 0; step <= steps; step++)
      take(ax + ((bx - ax) * step) / Math.max(1, steps), ay + ((by - ay) * step) / Math.max(1, steps));
  }
  for (const outline of obstacles.outlines) {
    const coarse = outline.length > 60 ? outline.filter((_, index) => index % 4 === 0) : outline;
    const [fromColumn, toColumn] = extent(
      coarse.map(([x]) => (x - bounds.minX) / size),
      columns,
    );
    const [fromRow, toRow] = extent(
      coarse.map(([, y]) => (y - bounds.minY) / size),
      rows,
    );
    for (let row = fromRow; row <= toRow; row++)
      for (let column = fromColumn; column <= toColumn; column++)
        if (isInside(coarse, bounds.minX + column * size, bounds.minY + row * size)) taken[row * columns + column] = 1;
  }
  return taken;
}

const extent = (values: readonly number[], count: number): readonly [from: number, to: number] => [
  Math.max(0, Math.floor(Math.min(...values))),
  Math.min(count - 1, Math.ceil(Math.max(...values))),
];

/** For each cell how many are taken above and to the left of it, so that any rectangle is counted with four look-ups. */
function summed({ columns, rows }: Grid, taken: Uint8Array): Uint32Array {
  const counts = new Uint32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let inRow = 0;
    for (let column = 0; column < columns; column++) {
      inRow += taken[row * columns + column] ?? 0;
      counts[(row + 1) * (columns + 1) + column + 1] = (counts[row * (columns + 1) + column + 1] ?? 0) + inRow;
    }
  }
  return counts;
}

/** Steps by which one free place counts as larger than another. */
const growth = 1.15;
const mostGrowth = 12;

/** How many steps of growth the need still fits round a cell: 0 when not at all. */
function timesFitting(grid: Grid, counts: Uint32Array, column: number, row: number, need: Need): number {
  const { columns, rows, size } = grid;
  for (let steps = 0; steps < mostGrowth; steps++) {
    const across = Math.ceil((need.halfWidth * growth ** steps) / size);
    const down = Math.ceil((need.halfHeight * growth ** steps) / size);
    if (column < across || row < down || column + across >= columns || row + down >= rows) return steps;
    const count = (toRow: number, toColumn: number): number => counts[toRow * (columns + 1) + toColumn] ?? 0;
    const within =
      count(row + down + 1, column + across + 1) -
      count(row - down, column + across + 1) -
      count(row + down + 1, column - across) +
      count(row - down, column - across);
    if (within > 0) return steps;
  }
  return mostGrowth;
}
