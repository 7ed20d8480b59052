import type { Board } from './board.ts';
import { extentOf, keepInside } from './keepInside.ts';
import { createLineCost } from './lineCost.ts';
import { betweenBoxes } from './pushBoxes.ts';
import { besideBox, leastGap } from './separate.ts';

/** World units; from far, to leave a crowd or another line's way, to near, for the last touch. */
const reaches = [44, 24, 12, 6];
const priceOfGap = 12;
const directions = 8;
const comfortableGap = 26;
/** Length matters less here than in an exchange: it would draw everybody to the middle. */
const priceOfLength = 0.25;
const mostLooks = 60_000_000;

/**
 * Lets single nodes step to a place near by where their lines are shorter or less crossed, where no line runs over them, and where
 * they have room. Nobody comes too near another or into a name.
 *
 * @param tell - Called every few milliseconds, so that a watcher knows the work goes on.
 */
export function nudge(board: Board, tell: () => void): void {
  const cost = createLineCost(board);
  const { x, y } = board;
  const room = createRoom(board);
  const backbones = new Set(board.regions.map((region) => (region.kind === 'area' ? region.backbone : -1)));
  for (const reach of reaches) {
    for (let node = 0; node < x.length; node += 1) {
      if (node % 16 === 0) tell();
      if (board.isFixed[node] === 1 || backbones.has(node) || cost.work.looks > mostLooks) continue;
      let homeX = x[node]!;
      let homeY = y[node]!;
      let least =
        cost.costAt(node) - (1 - priceOfLength) * cost.lengthAt(node) + cost.costUnder(node) + room.crowding(node);
      for (let way = 0; way < directions; way += 1) {
        const angle = (2 * Math.PI * way) / directions;
        x[node] = homeX + reach * Math.cos(angle);
        y[node] = homeY + reach * Math.sin(angle);
        keepInside(board, node);
        const crowding = room.crowding(node);
        const length = cost.lengthAt(node);
        if (crowding + priceOfLength * length < least) {
          const now = crowding + cost.costAt(node) - (1 - priceOfLength) * length + cost.costUnder(node);
          if (now < least - 0.5) {
            least = now;
            homeX = x[node]!;
            homeY = y[node]!;
            continue;
          }
        }
        x[node] = homeX;
        y[node] = homeY;
      }
    }
  }
}

/** Prices nearness: nothing from a comfortable gap on, rising to what makes a place impossible. */
function createRoom(board: Board) {
  const { x, y, graph, regions, regionOf } = board;
  const count = x.length;
  const widest = graph.radii.reduce((most, radius) => Math.max(most, radius), 0);
  const impossible = 10_000;

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

  return { crowding: (node: number) => ofShapes(node) + ofNames(node) };
}
