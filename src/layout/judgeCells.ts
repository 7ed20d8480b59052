import { edgeTowards, freeBorder, lengthOf } from './border.ts';
import type { Convex } from './convex.ts';
import { area, bottom, centroid, largestCircle, top } from './convex.ts';
import type { Nearness } from './nearness.ts';
import type { LayoutGraph } from './protocol.ts';
import type { DividedCell } from './strip.ts';
import { bodyShare, divideCell, widthBetween } from './strip.ts';

/** Cells of one start, with what speaks against them: 0 would be perfect, 1,000 and more breaks a hard condition. */
export interface CellPlan {
  readonly divided: readonly DividedCell[];
  readonly fault: number;
}

const leastRoundness = 0.84;
const hard = 1000;

/** Judges cells by what a reader will see: near ones near, partners side by side with upright borders, round cells, room for names. */
export function judgeCells(
  frame: Convex,
  areas: Float64Array,
  graph: LayoutGraph,
  nearness: Nearness,
  cells: readonly Convex[],
): CellPlan {
  const open = graph.territories.length;
  const divided = cells.map((cell, site) => divideCell(cell, site < open ? graph.territories[site]!.nameWidth : 0));
  const fault =
    distanceFault(frame, nearness, cells) +
    borderFault(nearness, divided) +
    shapeFault(areas, graph, divided) +
    emptyFault(frame, graph, cells) +
    openFault(nearness, cells);
  return { divided, fault };
}

function distanceFault(frame: Convex, { sites, pull }: Nearness, cells: readonly Convex[]): number {
  const scale = Math.sqrt(area(frame));
  const middles = cells.map((cell) => (cell.x.length === 0 ? null : centroid(cell)));
  let sum = 0;
  let shares = 0;
  for (let a = 0; a < sites; a += 1) {
    for (let b = a + 1; b < sites; b += 1) {
      const share = pull[a * sites + b]!;
      const here = middles[a];
      const there = middles[b];
      if (share === 0 || !here || !there) continue;
      shares += share;
      sum += (share * Math.hypot(here[0] - there[0], here[1] - there[1])) / scale;
    }
  }
  return shares === 0 ? 0 : (40 * sum) / shares;
}

/** Those without a border to stand on fall back to the commons; on a level border they would stand in the name below. */
function borderFault({ sites, between, borderLength }: Nearness, divided: readonly DividedCell[]): number {
  let fault = 0;
  for (let a = 0; a < sites; a += 1) {
    for (let b = a + 1; b < sites; b += 1) {
      const count = between[a * sites + b]!;
      if (count === 0) continue;
      const edge = edgeTowards(divided[a]!.cell, b);
      const free = lengthOf(freeBorder(divided[a]!, divided[b]!, b));
      if (edge === null || free === 0) fault += 6 * count;
      else {
        fault += 3 * count * Math.max(0, 1 - free / borderLength[a * sites + b]!);
        fault += (6 * Math.min(3, count) * Math.abs(edge.bx - edge.ax)) / Math.max(1e-9, lengthOf(edge));
      }
    }
  }
  return fault;
}

function shapeFault(areas: Float64Array, graph: LayoutGraph, divided: readonly DividedCell[]): number {
  const asked = areas.reduce((sum, value) => sum + value, 0);
  const given = divided.reduce((sum, { cell }) => sum + area(cell), 0);
  let fault = 0;
  divided.forEach((one, site) => {
    if (areas[site]! === 0) return;
    if (one.body.x.length === 0) {
      fault += hard;
      return;
    }
    const size = area(one.cell);
    const roundness = largestCircle(one.cell).radius / Math.sqrt(size / Math.PI);
    const isEmpty = graph.territories[site]?.nodes.length === 0;
    if (!isEmpty) fault += 30 * Math.max(0, leastRoundness - roundness);
    fault += 8 * Math.max(0, Math.abs(size / (areas[site]! * (given / asked)) - 1) - 0.04);
    fault += 12 * Math.max(0, 0.75 - bodyShare(one));
    if (site < divided.length - 1 && !isEmpty && one.stripTop === one.stripBottom) fault += 24;
  });
  return fault;
}

/** Heights above and below the middle of an empty territory, between which its name and its outline stand. */
const emptyReach = 40;
const priceOfMissingWidth = 1;

/** How much narrower than a name an empty cell is where name and outline stand. */
function missingWidth(cell: Convex, nameWidth: number): number {
  const middle = (top(cell) + bottom(cell)) / 2;
  const width = widthBetween(
    cell,
    Math.max(top(cell), middle - emptyReach),
    Math.min(bottom(cell), middle + emptyReach),
  );
  const missingHeight = 2 * emptyReach + 6 - (bottom(cell) - top(cell));
  return Math.max(0, nameWidth + 46 - width) + Math.max(0, missingHeight);
}

/** A territory without nodes needs a quiet place at the rim, away from the commons, for its outline and its reason. */
function emptyFault(frame: Convex, graph: LayoutGraph, cells: readonly Convex[]): number {
  const scale = Math.sqrt(area(frame));
  let fault = 0;
  graph.territories.forEach((territory, site) => {
    const cell = cells[site]!;
    if (territory.nodes.length > 0 || cell.x.length === 0) return;
    if (cell.beyond.includes(graph.territories.length)) fault += hard;
    if (!cell.beyond.includes(-1)) fault += hard;
    fault += priceOfMissingWidth * missingWidth(cell, territory.nameWidth);
    const [x, y] = centroid(cell);
    fault += (4 * Math.hypot(x, y)) / scale;
  });
  return fault;
}

const mostPerTerritory = 10;

/** The open field belongs between territories, not at the rim, and next to those that give account to somebody in it. */
function openFault({ toCommons, sites }: Nearness, cells: readonly Convex[]): number {
  const open = cells[sites - 1]!;
  let fault = open.beyond.includes(-1) ? 8 : 0;
  toCommons.forEach((weight, site) => {
    if (open.x.length > 0 && !open.beyond.includes(site)) fault += Math.min(mostPerTerritory, 2 * weight);
  });
  return fault;
}
