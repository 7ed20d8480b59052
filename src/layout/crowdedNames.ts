import type { Board } from './board.ts';
import { extentOf } from './keepInside.ts';

/** How many shapes stand in a box kept for somebody else's name. */
export function crowdedNames(board: Board): number {
  const { x, y, graph } = board;
  let found = 0;
  for (let owner = 0; owner < x.length; owner += 1) {
    if (board.isBoxed[owner] === 0) continue;
    const { half, up, down } = extentOf(board, owner);
    for (let node = 0; node < x.length; node += 1) {
      const radius = graph.radii[node]!;
      const isBeside = Math.abs(x[node]! - x[owner]!) >= half + radius;
      const isAbove = y[node]! + radius <= y[owner]! + up;
      const isBelow = y[node]! - radius >= y[owner]! + down;
      if (node !== owner && !isBeside && !isAbove && !isBelow) found += 1;
    }
  }
  return found;
}
