import type { AreaRegion, Board } from './board.ts';
import { keepInside } from './keepInside.ts';

const share = 0.6;
const rounds = 3;

/**
 * Pulls a dense heap of nodes over its whole ground, keeping who is left of and above whom: each coordinate moves part of the way to
 * where it would be if all were spread evenly. Evening out alone would take a round for every ring of the heap.
 */
export function stretch(board: Board, region: AreaRegion): void {
  const { polygon, nodes } = region;
  const free = nodes.filter((node) => board.isFixed[node] === 0);
  for (let round = 0; round < rounds; round += 1) {
    spreadAlong(free, board.x, Math.min(...polygon.x), Math.max(...polygon.x));
    spreadAlong(free, board.y, Math.min(...polygon.y), Math.max(...polygon.y));
    for (const node of free) keepInside(board, node);
  }
}

function spreadAlong(nodes: readonly number[], at: Float64Array, from: number, to: number): void {
  const order = [...nodes].sort((a, b) => at[a]! - at[b]! || a - b);
  order.forEach((node, rank) => {
    const even = from + ((rank + 0.5) / order.length) * (to - from);
    at[node]! += share * (even - at[node]!);
  });
}
