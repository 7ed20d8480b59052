import type { Board } from './board.ts';
import { extentOf } from './keepInside.ts';

const betweenBoxes = 6;

/** In the commons a shape and its name push others away as one box, along the shorter way out. */
export function pushBoxes(board: Board, rounds: number): void {
  for (const region of board.regions) {
    if (region.kind !== 'area' || !region.isCommons) continue;
    const boxed = region.nodes.filter((node) => board.isBoxed[node] === 1);
    for (let round = 0; round < rounds; round += 1) {
      for (let i = 0; i < boxed.length; i += 1) {
        for (let j = i + 1; j < boxed.length; j += 1) pushPair(board, boxed[i]!, boxed[j]!);
      }
    }
  }
}

function pushPair(board: Board, a: number, b: number): void {
  const one = extentOf(board, a);
  const other = extentOf(board, b);
  const dx = board.x[b]! - board.x[a]!;
  // Measured between the middles of the boxes, which lie below the middles of the shapes.
  const dy = board.y[b]! + (other.down - other.up) / 2 - board.y[a]! - (one.down - one.up) / 2;
  const overlapX = one.half + other.half + betweenBoxes - Math.abs(dx);
  const overlapY = (one.up + one.down + other.up + other.down) / 2 + betweenBoxes - Math.abs(dy);
  if (overlapX <= 0 || overlapY <= 0) return;
  const moveB = board.isFixed[b] === 1 ? 0 : board.isFixed[a] === 1 ? 1 : 0.5;
  const moveA = board.isFixed[a] === 1 ? 0 : 1 - moveB;
  if (overlapX < overlapY) {
    const way = dx < 0 ? -overlapX : overlapX;
    board.x[a]! -= moveA * way;
    board.x[b]! += moveB * way;
  } else {
    const way = dy < 0 ? -overlapY : overlapY;
    board.y[a]! -= moveA * way;
    board.y[b]! += moveB * way;
  }
}
