import type { Convex } from './convex.ts';
import { area, clip, nothing } from './convex.ts';

/**
 * A power diagram: every site gets the points of the frame that are nearest to it, when its weight is taken off the squared
 * distance (Aurenhammer 1987). Cells are convex and do not overlap; a site far lighter than its neighbours may get nothing.
 *
 * @returns One polygon a site. `beyond` of an edge is the site on its other side, or -1 at the frame's rim.
 */
export function powerCells(frame: Convex, x: Float64Array, y: Float64Array, weight: Float64Array): Convex[] {
  const near = 2 * Math.sqrt(area(frame) / Math.max(1, x.length));
  return Array.from(x, (_, site) => powerCell(frame, x, y, weight, site, near));
}

/** Cuts with the near sites first: what is left then lies out of reach of most of the others, which is quick to see. */
function powerCell(frame: Convex, x: Float64Array, y: Float64Array, weight: Float64Array, site: number, near: number) {
  const atX = x[site]!;
  const atY = y[site]!;
  let cell = frame;
  let reach = reachOf(cell, atX, atY);
  for (const isNearRound of [true, false]) {
    for (let other = 0; other < x.length; other += 1) {
      const dx = x[other]! - atX;
      const dy = y[other]! - atY;
      const square = dx * dx + dy * dy;
      if (other === site || square < near * near !== isNearRound) continue;
      const excess = weight[site]! - weight[other]!;
      // Two sites in one place have no line between them: the heavier takes all, of equals the first.
      if (square === 0) {
        if (excess < 0 || (excess === 0 && other < site)) return nothing;
        continue;
      }
      const limit = (square + excess) / 2;
      if (limit > 0 && limit * limit > square * reach) continue;
      const cut = clip(cell, dx, dy, limit + dx * atX + dy * atY, other);
      if (cut === cell) continue;
      if (cut.x.length === 0) return nothing;
      cell = cut;
      reach = reachOf(cell, atX, atY);
    }
  }
  return cell;
}

/** Square of the distance to the furthest corner. */
function reachOf({ x, y }: Convex, atX: number, atY: number): number {
  let reach = 0;
  for (let i = 0; i < x.length; i += 1) reach = Math.max(reach, (x[i]! - atX) ** 2 + (y[i]! - atY) ** 2);
  return reach;
}
