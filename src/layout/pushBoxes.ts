import type { Board } from './board.ts';
import { extentOf } from './keepInside.ts';

/** World units kept free between two shapes with their names. */
export const betweenBoxes = 6;

/** Shapes that carry a name push each other away as one box with it, along the shorter way out. Returns whether any moved. */
export function pushBoxes(board: Board, rounds: number, mobility: Float64Array): boolean {
  let hasMoved = false;
  for (const region of board.regions) {
    if (region.kind !== 'area') continue;
    const boxed = region.nodes.filter((node) => board.isBoxed[node] === 1);
    for (let round = 0; round < rounds; round += 1) {
      let isClear = true;
      for (let i = 0; i < boxed.length; i += 1) {
        for (let j = i + 1; j < boxed.length; j += 1) {
          if (pushPair(board, boxed[i]!, boxed[j]!, mobility)) isClear = false;
        }
      }
      if (isClear) break;
      hasMoved = true;
    }
  }
  return hasMoved;
}

function pushPair(board: Board, a: number, b: number, mobility: Float64Array): boolean {
  const one = extentOf(board, a);
  const other = extentOf(board, b);
  const dx = board.x[b]! - board.x[a]!;
  // Measured between the middles of the boxes, which lie below the middles of the shapes.
  const dy = board.y[b]! + (other.down - other.up) / 2 - board.y[a]! - (one.down - one.up) / 2;
  const overlapX = one.half + other.half + betweenBoxes - Math.abs(dx);
  const overlapY = (one.up + one.down + other.up + other.down) / 2 + betweenBoxes - Math.abs(dy);
  const give = mobility[a]! + mobility[b]!;
  if (overlapX <= 1e-6 || overlapY <= 1e-6 || give === 0) return false;
  if (overlapX < overlapY) {
    const way = (dx < 0 ? -overlapX : overlapX) / give;
    board.x[a]! -= way * mobility[a]!;
    board.x[b]! += way * mobility[b]!;
  } else {
    const way = (dy < 0 ? -overlapY : overlapY) / give;
    board.y[a]! -= way * mobility[a]!;
    board.y[b]! += way * mobility[b]!;
  }
  return true;
}
