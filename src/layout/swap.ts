import type { Board } from './board.ts';
import type { LineCost } from './lineCost.ts';
import { createLineCost } from './lineCost.ts';

const mostPasses = 4;
/** In a larger region only so many nearest are tried. */
const smallRegion = 120;
const nearest = 14;
/** Exchanging nodes of very unequal size would leave one in too small a gap. */
const mostSizeDifference = 5;
/** The bound is a count of segments, so that every computer stops at the same place. */
const mostLooks = 60_000_000;

/**
 * Lets two nodes of a region exchange places where that makes lines shorter, or crossed less often, or keeps them off shapes.
 *
 * Boxed nodes of territories stay; those of the commons take their boxes with them.
 *
 * @param tell - Called every few milliseconds, so that a watcher knows the work goes on.
 */
export function swap(board: Board, tell: () => void): void {
  const cost = createLineCost(board);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    let exchanges = 0;
    for (const region of board.regions) {
      const isFree = (node: number) =>
        board.isFixed[node] === 0 && (board.isBoxed[node] === 0 || (region.kind === 'area' && region.isCommons));
      exchanges += swapAmong(board, region.nodes.filter(isFree), cost, tell);
    }
    if (exchanges === 0) return;
  }
}

function swapAmong(board: Board, nodes: readonly number[], cost: LineCost, tell: () => void): number {
  let exchanges = 0;
  const known = new Map<number, number>();
  const costAt = (node: number) => {
    const found = known.get(node) ?? cost.costAt(node);
    known.set(node, found);
    return found;
  };
  for (const a of nodes) {
    tell();
    for (const b of partnersOf(board, nodes, a)) {
      if (cost.work.looks > mostLooks) return exchanges;
      if (Math.abs(board.graph.radii[a]! - board.graph.radii[b]!) > mostSizeDifference) continue;
      if (areAlike(board, a, b)) continue;
      // What the lines cost now bounds what can be won, and their new length alone what it costs: most pairs end here.
      const most = costAt(a) + costAt(b);
      exchange(board, a, b);
      if (cost.lengthAt(a, b) < most) {
        const after = cost.costAt(a, b);
        exchange(board, a, b);
        if (after < cost.costAt(a, b) - 1e-6) {
          exchange(board, a, b);
          known.clear();
          exchanges += 1;
        }
      } else exchange(board, a, b);
    }
  }
  return exchanges;
}

function partnersOf({ x, y }: Board, nodes: readonly number[], a: number): readonly number[] {
  if (nodes.length <= smallRegion) return nodes.filter((b) => b > a);
  const square = (b: number) => (x[b]! - x[a]!) ** 2 + (y[b]! - y[a]!) ** 2;
  return nodes
    .filter((b) => b > a)
    .sort((b, c) => square(b) - square(c) || b - c)
    .slice(0, nearest);
}

/** Two with one line each, of one weight, to the same node: an exchange would change nothing. */
function areAlike({ tangle }: Board, a: number, b: number): boolean {
  const { start, lines, from, to, weight } = tangle;
  const count = start[a + 1]! - start[a]!;
  if (count !== start[b + 1]! - start[b]!) return false;
  if (count === 0) return true;
  if (count > 1) return false;
  const one = lines[start[a]!]!;
  const other = lines[start[b]!]!;
  return from[one]! + to[one]! - a === from[other]! + to[other]! - b && weight[one] === weight[other];
}

function exchange({ x, y }: Board, a: number, b: number): void {
  [x[a], x[b]] = [x[b]!, x[a]!];
  [y[a], y[b]] = [y[b]!, y[a]!];
}
