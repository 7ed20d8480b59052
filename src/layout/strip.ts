import type { Convex } from './convex.ts';
import { area, bottom, clip, inset, nothing, spanAt, top } from './convex.ts';

/** A cell with the ground inside its lanes divided: a strip for the territory's name on top, the body for its nodes below. */
export interface DividedCell {
  readonly cell: Convex;
  readonly body: Convex;
  /** Heights between which the name stands. Equal when there is no name, or nowhere it fits in one line. */
  readonly stripTop: number;
  readonly stripBottom: number;
}

const lane = 9;
const stripHeight = 20;
const besideName = 18;
/** A strip further down than this share of the cell costs more room than a name is worth. */
const deepestStrip = 0.45;

/** Sets the name on the first height, from the top, at which it fits across. */
export function divideCell(cell: Convex, nameWidth: number): DividedCell {
  const ground = cell.x.length === 0 ? nothing : inset(cell, lane);
  if (ground.x.length === 0) return { cell, body: ground, stripTop: 0, stripBottom: 0 };
  const high = top(ground);
  const low = bottom(ground);
  const deepest = high + deepestStrip * (low - high);
  for (let y = high; nameWidth > 0 && y <= deepest; y += 2) {
    if (widthBetween(ground, y, y + stripHeight) < nameWidth + besideName) continue;
    return {
      cell,
      body: clip(ground, 0, -1, -(y + stripHeight), -1),
      stripTop: y,
      stripBottom: y + stripHeight,
    };
  }
  return { cell, body: ground, stripTop: high, stripBottom: high };
}

/** Width that is free at both heights, and so, in a convex polygon, at all between. */
export function widthBetween(polygon: Convex, from: number, to: number): number {
  const above = spanAt(polygon, from);
  const below = spanAt(polygon, to);
  if (above === null || below === null) return 0;
  return Math.min(above[1], below[1]) - Math.max(above[0], below[0]);
}

/** The share of the cell that is left for nodes. */
export const bodyShare = (divided: DividedCell): number =>
  divided.cell.x.length === 0 ? 0 : area(divided.body) / Math.max(1e-9, area(divided.cell));
