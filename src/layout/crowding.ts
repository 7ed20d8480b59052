import type { Board } from './board.ts';
import { extentOf } from './keepInside.ts';
import { betweenBoxes } from './pushBoxes.ts';
import { besideBox, leastGap } from './separate.ts';

export const impossible = 10_000;
const comfortableGap = 26;
/** The square of what a gap lacks is divided by this. */
const priceOfGap = 12;

/**
 * Prices nearness, in world units of line length: nothing from a comfortable gap on, rising, and `impossible` for each shape too near
 * and each name stood in.
 *
 * @returns The price of a node where it stands at the time of the call.
 */
export function createCrowding(board: Board): (node: number) => number {
  const { x, y, graph, regions, regionOf } = board;
  const count = x.length;
  const widest = graph.radii.reduce((most, radius) => Math.max(most, radius), 0);

  const ofShapes = (node: number): number => {
    let price = 0;
    const reach = graph.radii[node]! + widest + comfortableGap;
    for (let other = 0; other < count; other += 1) {
      const dx = x[other]! - x[node]!;
      const dy = y[other]! - y[node]!;
      if (other === node || dx > reach || dx < -reach || dy > reach || dy < -reach) continue;
      const gap = Math.sqrt(dx * dx + dy * dy) - graph.radii[node]! - graph.radii[other]!;
      if (gap < comfortableGap) price += (comfortableGap - gap) ** 2 / priceOfGap;
      if (gap < leastGap - 1e-6) price += impossible;
    }
    return price;
  };

  const ofNames = (node: number): number => {
    const region = regions[regionOf[node]!]!;
    const own = extentOf(board, node);
    const isBoxed = board.isBoxed[node] === 1;
    let price = 0;
    for (const other of region.nodes) {
      if (other === node || (!isBoxed && board.isBoxed[other] === 0)) continue;
      const its = extentOf(board, other);
      const margin = isBoxed && board.isBoxed[other] === 1 ? betweenBoxes : besideBox;
      const dx = Math.abs(x[other]! - x[node]!);
      const overlapY =
        Math.min(y[node]! + own.down, y[other]! + its.down) - Math.max(y[node]! - own.up, y[other]! - its.up);
      if (dx < own.half + its.half + margin - 1e-6 && overlapY > -margin + 1e-6) price += impossible;
    }
    return price;
  };

  return (node) => ofShapes(node) + ofNames(node);
}
