import { assignSlots } from './assignSlots.ts';
import type { Convex } from './convex.ts';
import { area, centroid, nothing } from './convex.ts';
import type { Nearness } from './nearness.ts';
import { powerCells } from './powerCells.ts';
import type { LayoutGraph } from './protocol.ts';

const spreadRounds = 14;
const settleRounds = 60;
const towardsMiddle = 0.6;
const towardsPartners = 0.12;
const areaToWeight = 0.22;
const pullFadesAt = 0.7;
/** Round at which those who find no border are counted to the commons, while there is time for the cells to follow. */
const landingRound = 36;

/**
 * Lets sites find their places from a random start: to the middle of their cells, which evens them out, with weights that grow
 * until each has the area it asked for, and at first towards those they share nodes with.
 *
 * @param areas - What each site asks for; those that ask for nothing get no cell.
 * @param areasAfterLanding - What they ask for once it shows which cells touch.
 * @returns A cell a site, empty where nothing was asked for.
 */
export function settleCells(
  frame: Convex,
  areas: Float64Array,
  areasAfterLanding: (cells: readonly Convex[]) => Float64Array,
  graph: LayoutGraph,
  nearness: Nearness,
  random: () => number,
): Convex[] {
  const present = [...areas.keys()].filter((site) => areas[site]! > 0);
  const width = Math.max(...frame.x);
  const height = Math.max(...frame.y);
  const spreadX = Float64Array.from(present, () => width * (0.1 + 0.8 * random()));
  const spreadY = Float64Array.from(present, () => height * (0.1 + 0.8 * random()));
  const weight = new Float64Array(present.length);
  for (let round = 0; round < spreadRounds; round += 1) {
    moveSites(powerCells(frame, spreadX, spreadY, weight), spreadX, spreadY);
  }
  const isEmpty = (site: number) => graph.territories[site]?.nodes.length === 0;
  const slots = assignSlots(present, nearness, isEmpty, spreadX, spreadY);
  const x = Float64Array.from(slots, (slot) => spreadX[slot]!);
  const y = Float64Array.from(slots, (slot) => spreadY[slot]!);

  let wanted = shareOut(frame, areas, present);
  let cells = powerCells(frame, x, y, weight);
  for (let round = 0; round < settleRounds; round += 1) {
    if (round === landingRound)
      wanted = shareOut(frame, areasAfterLanding(bySite(areas.length, present, cells)), present);
    const fade = Math.max(0, 1 - round / (pullFadesAt * settleRounds));
    moveSites(cells, x, y);
    pullTogether(present, nearness, fade, x, y);
    for (let i = 0; i < present.length; i += 1) weight[i]! += areaToWeight * (wanted[i]! - area(cells[i]!));
    cells = powerCells(frame, x, y, weight);
  }
  return bySite(areas.length, present, cells);
}

/** The frame's area in the proportions asked for. */
function shareOut(frame: Convex, areas: Float64Array, present: readonly number[]): Float64Array {
  const asked = present.reduce((sum, site) => sum + areas[site]!, 0);
  return Float64Array.from(present, (site) => (areas[site]! * area(frame)) / asked);
}

/** Renames cells from places in `present` to sites. */
function bySite(sites: number, present: readonly number[], cells: readonly Convex[]): Convex[] {
  const result = Array.from({ length: sites }, () => nothing);
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
