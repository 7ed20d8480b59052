import type { Board } from './board.ts';
import { extentOf, keepInside } from './keepInside.ts';
import { mobilityOf } from './mobility.ts';
import { pushBoxes } from './pushBoxes.ts';

/** World units kept free between two shapes, and between a name box and a shape. */
export const leastGap = 7;
export const besideBox = 3;

/**
 * Moves shapes that stand too close apart, and out of the name boxes, until nothing changes or the rounds are used up.
 *
 * @param stays - Whether each node is put back onto its ground after every round. Without that, overlaps always dissolve.
 * @returns Whether everything kept its distance in the end.
 */
export function separate(board: Board, rounds: number, gap: number, stays: boolean, tell: () => void): boolean {
  const { x, isFixed } = board;
  const order = Uint32Array.from(x.keys());
  const radii = board.graph.radii;
  const widest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  const boxed = [...order].filter((node) => board.isBoxed[node] === 1);
  const mobility = mobilityOf(board);
  for (let round = 0; round < rounds; round += 1) {
    tell();
    let isClear = !stays || !pushBoxes(board, 1, mobility);
    if (stays) for (const node of boxed) if (clearBox(board, node, mobility)) isClear = false;
    order.sort((a, b) => x[a]! - x[b]! || a - b);
    for (let i = 0; i < order.length; i += 1) {
      const a = order[i]!;
      for (let j = i + 1; j < order.length; j += 1) {
        const b = order[j]!;
        if (x[b]! - x[a]! > radii[a]! + widest + gap) break;
        if (pushApart(board, a, b, gap, mobility)) isClear = false;
      }
    }
    if (isClear) return true;
    if (stays) for (let node = 0; node < x.length; node += 1) if (isFixed[node] === 0) keepInside(board, node);
  }
  return false;
}

function pushApart(board: Board, a: number, b: number, gap: number, mobility: Float64Array): boolean {
  const { x, y } = board;
  const least = board.graph.radii[a]! + board.graph.radii[b]! + gap;
  const dx = x[b]! - x[a]!;
  const dy = y[b]! - y[a]!;
  const distance = Math.hypot(dx, dy);
  const give = mobility[a]! + mobility[b]!;
  if (distance >= least - 1e-6 || give === 0) return false;
  // In one place: a way out that differs from pair to pair, and is the same every time.
  const isSame = distance < 1e-6;
  const way = (least - distance) / give;
  const wayX = way * (isSame ? Math.cos(a + 2.4 * b) : dx / distance);
  const wayY = way * (isSame ? Math.sin(a + 2.4 * b) : dy / distance);
  x[a]! -= wayX * mobility[a]!;
  y[a]! -= wayY * mobility[a]!;
  x[b]! += wayX * mobility[b]!;
  y[b]! += wayY * mobility[b]!;
  return true;
}

/** Pushes other shapes of the region out of the box under a shape: down or aside, never up through the shape. */
function clearBox(board: Board, owner: number, mobility: Float64Array): boolean {
  const { x, y, graph } = board;
  const { half, down } = extentOf(board, owner);
  const boxTop = y[owner]! + graph.radii[owner]!;
  const boxBottom = y[owner]! + down;
  let hasMoved = false;
  for (const node of board.regions[board.regionOf[owner]!]!.nodes) {
    if (board.isBoxed[node] === 1 || mobility[node] === 0) continue;
    const reach = graph.radii[node]! + besideBox;
    const aside = half + reach - Math.abs(x[node]! - x[owner]!);
    const below = boxBottom + reach - y[node]!;
    if (aside <= 1e-6 || below <= 1e-6 || y[node]! + reach <= boxTop + 1e-6) continue;
    hasMoved = true;
    if (aside < below) x[node]! += x[node]! < x[owner]! ? -aside : aside;
    else y[node]! += below;
  }
  return hasMoved;
}
