import type { Convex } from './convex.ts';
import { area, centroid } from './convex.ts';
import type { Nearness } from './nearness.ts';
import { powerCells } from './powerCells.ts';

export const cellRounds = 90;
const towardsMiddle = 0.6;
const towardsPartners = 0.12;
const areaToWeight = 0.22;
const pullFadesAt = 0.7;

/**
 * Lets sites find their places from a random start: to the middle of their cells, which evens them out, with weights that grow
 * until each has the area it asked for, and at first towards those they share nodes with.
 *
 * @param areas - What each site asks for; those that ask for nothing get no cell.
 * @returns A cell a site, empty where nothing was asked for.
 */
export function settleCells(
  frame: Convex,
  areas: Float64Array,
  nearness: Nearness,
  random: () => number,
  rounds = cellRounds,
): Convex[] {
  const present = [...areas.keys()].filter((site) => areas[site]! > 0);
  const wanted = Float64Array.from(present, (site) => areas[site]!);
  const ground = area(frame);
  const asked = wanted.reduce((sum, value) => sum + value, 0);
  for (let i = 0; i < wanted.length; i += 1) wanted[i]! *= ground / asked;

  const width = Math.max(...frame.x);
  const height = Math.max(...frame.y);
  const x = Float64Array.from(present, () => width * (0.1 + 0.8 * random()));
  const y = Float64Array.from(present, () => height * (0.1 + 0.8 * random()));
  const weight = new Float64Array(present.length);
  let cells = powerCells(frame, x, y, weight);
  for (let round = 0; round < rounds; round += 1) {
    const fade = Math.max(0, 1 - round / (pullFadesAt * rounds));
    moveSites(cells, x, y);
    pullTogether(present, nearness, fade, x, y);
    for (let i = 0; i < present.length; i += 1) weight[i]! += areaToWeight * (wanted[i]! - area(cells[i]!));
    cells = powerCells(frame, x, y, weight);
  }
  const result: Convex[] = Array.from(areas, () => ({ x: [], y: [], beyond: [] }));
  cells.forEach((cell, i) => {
    result[present[i]!] = { ...cell, beyond: cell.beyond.map((other) => (other < 0 ? -1 : present[other]!)) };
  });
  return result;
}

function moveSites(cells: readonly Convex[], x: Float64Array, y: Float64Array): void {
  cells.forEach((cell, i) => {
    if (cell.x.length === 0) return;
    const [middleX, middleY] = centroid(cell);
    x[i]! += towardsMiddle * (middleX - x[i]!);
    y[i]! += towardsMiddle * (middleY - y[i]!);
  });
}

function pullTogether(
  present: readonly number[],
  { pull, sites }: Nearness,
  fade: number,
  x: Float64Array,
  y: Float64Array,
) {
  if (fade === 0) return;
  const oldX = x.slice();
  const oldY = y.slice();
  present.forEach((site, i) => {
    let sum = 0;
    let toX = 0;
    let toY = 0;
    present.forEach((other, j) => {
      const share = pull[site * sites + other]!;
      sum += share;
      toX += share * oldX[j]!;
      toY += share * oldY[j]!;
    });
    if (sum === 0) return;
    x[i]! += towardsPartners * fade * (toX / sum - x[i]!);
    y[i]! += towardsPartners * fade * (toY / sum - y[i]!);
  });
}
