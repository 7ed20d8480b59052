import type { Board } from './board.ts';
import { createCrowding, impossible } from './crowding.ts';
import { keepInside } from './keepInside.ts';
import { createLineCost } from './lineCost.ts';

/** World units; from far, to leave a crowd or another line's way, to near, for the last touch. */
const reaches = [44, 24, 12, 6];
const directions = 8;
/** For one that stands in a name or too near another: anywhere on its ground. */
const farReaches = [8, 16, 28, 44, 64, 88, 116, 150];
const farDirections = 16;
const freeings = 5;
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
  const crowdingAt = createCrowding(board);
  const backbones = new Set(board.regions.map((region) => (region.kind === 'area' ? region.backbone : -1)));

  /** Steps of some lengths all round; the cheapest place reached is kept. */
  const tryAround = (node: number, lengths: readonly number[], directions: number): void => {
    const fromX = x[node]!;
    const fromY = y[node]!;
    let bestX = fromX;
    let bestY = fromY;
    let least = cost.costAt(node) - (1 - priceOfLength) * cost.lengthAt(node) + cost.costUnder(node) + crowdingAt(node);
    for (const length of lengths) {
      for (let way = 0; way < directions; way += 1) {
        const angle = (2 * Math.PI * way) / directions;
        x[node] = fromX + length * Math.cos(angle);
        y[node] = fromY + length * Math.sin(angle);
        keepInside(board, node);
        const crowding = crowdingAt(node);
        const lineLength = cost.lengthAt(node);
        if (crowding + priceOfLength * lineLength >= least) continue;
        const now = crowding + cost.costAt(node) - (1 - priceOfLength) * lineLength + cost.costUnder(node);
        if (now >= least - 0.5) continue;
        least = now;
        bestX = x[node]!;
        bestY = y[node]!;
      }
    }
    x[node] = bestX;
    y[node] = bestY;
  };

  const movable = [...x.keys()].filter((node) => board.isFixed[node] === 0 && !backbones.has(node));
  for (const reach of reaches) {
    movable.forEach((node, i) => {
      if (i % 16 === 0) tell();
      if (cost.work.looks < mostLooks) tryAround(node, [reach], directions);
    });
  }
  for (let round = 0; round < freeings; round += 1) {
    const stuck = movable.filter((node) => crowdingAt(node) >= impossible);
    if (stuck.length === 0 || cost.work.looks > mostLooks) return;
    for (const node of stuck) {
      tell();
      tryAround(node, farReaches, farDirections);
    }
  }
}
