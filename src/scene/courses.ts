import type { OrganisationId, RelationshipId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { Point } from './geometry.ts';
import { distanceToSegment } from './geometry.ts';
import { targetGap } from './linkCurve.ts';
import { shapeNames } from './marks.ts';
import type { Pair } from './pairs.ts';
import { bendOfPlace, bendsOf, mostApart, pairsOf } from './pairs.ts';
import { radiusOf } from './radius.ts';
import { leastRimReach } from './rim.ts';
import { normalised, spreadAngles, turnBetween } from './spreadAngles.ts';
import { standingsOf } from './standing.ts';
import { shapeOf } from './vocabularyLooks.ts';

/** How one line runs: as `LinkMarks.bend` and `LinkMarks.arrival`. */
export interface Course {
  readonly bend: number;
  readonly arrival: number;
}

/** Pixels between two heads at one shape: seven, and what a pane fitted small takes away from them; less only where so many come from one side that some would have to arrive from behind. */
const headGaps = [8, 7, 6, 5, 4, 3];
const farthestAside = 1.45;
/** No line of account bends more than this to reach its place: a short one can bend further without leaving its way. */
const mostBend = (length: number): number => (length > 90 ? 0.24 : 0.36);

interface Line {
  readonly id: RelationshipId;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly isAccount: boolean;
  readonly bend: number;
}

/** The angle at which a line from `a` with this bend comes to `b`. */
export const arrivalOf = (a: Point, b: Point, bend: number): number =>
  Math.atan2(a[1] - b[1], a[0] - b[0]) + Math.atan(2 * bend);

/**
 * The way of every relationship of the map.
 *
 * Parallel lines bend apart; a line of account takes the side on which it crosses fewer shapes; lines of account that meet at one
 * shape are spread round its rim, and other heads find what room is left between them.
 */
export function coursesOf(
  network: Network,
  places: ReadonlyMap<OrganisationId, Point>,
): ReadonlyMap<RelationshipId, Course> {
  const radius = radiiOf(network);
  const lines = pairsOf(network).flatMap((pair) => linesOf(pair, places, radius));
  const courses = new Map<RelationshipId, Course>();
  const byTarget = new Map<OrganisationId, Line[]>();
  for (const line of lines) {
    const group = byTarget.get(line.to);
    if (group === undefined) byTarget.set(line.to, [line]);
    else group.push(line);
  }
  for (const [to, group] of byTarget) {
    const shape = shapeNames.indexOf(shapeOf(network, network.organisations.get(to)?.kind ?? null));
    const rim = (radius.get(to) ?? 0) * leastRimReach(shape) + targetGap;
    meet(group, places, rim, courses);
  }
  return courses;
}

function radiiOf(network: Network): ReadonlyMap<OrganisationId, number> {
  return new Map([...standingsOf(network)].map(([id, { ties, isBackbone }]) => [id, radiusOf(ties, isBackbone)]));
}

function linesOf(
  pair: Pair,
  places: ReadonlyMap<OrganisationId, Point>,
  radius: ReadonlyMap<OrganisationId, number>,
): readonly Line[] {
  const bends = bendsOf(pair);
  const sides = bestSides(pair, bends, places, radius);
  // Those of a bundle have a way of their own for the moment when one of them is chosen.
  return [...pair.apart, ...pair.bundled].map((tie, index) => {
    const fromA = (bends.get(tie.id) ?? bendOfPlace(mostApart + (index % 2))) * sides;
    return {
      id: tie.id,
      from: tie.from,
      to: tie.to,
      isAccount: tie.kind === 'accountability' && index < pair.apart.length,
      bend: tie.from === pair.a ? fromA : -fromA,
    };
  });
}

/** Ways tried for a line of account that has its pair's curves to itself: either side, then further out. */
const alone = [1, -1, 0, 1.6, -1.6];
const several = [1, -1];

/** By what the bends of a pair are multiplied so that its lines of account touch the fewest shapes. */
function bestSides(
  { a, b, apart }: Pair,
  bends: ReadonlyMap<RelationshipId, number>,
  places: ReadonlyMap<OrganisationId, Point>,
  radius: ReadonlyMap<OrganisationId, number>,
): number {
  const from = places.get(a);
  const to = places.get(b);
  const curved = apart.filter((tie) => tie.kind === 'accountability').map((tie) => bends.get(tie.id) ?? 0);
  if (from === undefined || to === undefined || curved.length === 0 || a === b) return 1;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const near = [...places].filter(
    ([id, [x, y]]) => id !== a && id !== b && Math.hypot(x - middle[0], y - middle[1]) < length / 2 + 12,
  );
  let best = 1;
  let fewest = Infinity;
  for (const factor of curved.length === 1 && apart.length === 1 ? alone : several) {
    let touched = 0;
    for (const [id, [x, y]] of near) {
      const reach = (radius.get(id) ?? 0) + 3;
      if (curved.some((bend) => comesNear(from, to, bend * factor, x, y, reach))) touched++;
    }
    if (touched >= fewest) continue;
    fewest = touched;
    best = factor;
  }
  return best;
}

function comesNear(a: Point, b: Point, bend: number, x: number, y: number, reach: number): boolean {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (distanceToSegment(x, y, a, b) > reach + Math.abs(bend) * length) return false;
  const cx = (a[0] + b[0]) / 2 + bend * (b[1] - a[1]);
  const cy = (a[1] + b[1]) / 2 - bend * (b[0] - a[0]);
  const steps = Math.min(60, Math.ceil(length / 5));
  for (let step = 1; step < steps; step++) {
    const t = step / steps;
    const u = 1 - t;
    const px = u * u * a[0] + 2 * u * t * cx + t * t * b[0];
    const py = u * u * a[1] + 2 * u * t * cy + t * t * b[1];
    if (Math.hypot(px - x, py - y) < reach) return true;
  }
  return false;
}

/** Finds a place on the rim for every head that meets one shape, and bends its line to it. */
function meet(
  lines: readonly Line[],
  places: ReadonlyMap<OrganisationId, Point>,
  rim: number,
  courses: Map<RelationshipId, Course>,
): void {
  const come = lines.map((line, index) => {
    const from = places.get(line.from) ?? [0, 0];
    const to = places.get(line.to) ?? [0, 0];
    const natural = line.from === line.to ? -0.7 + 1.3 * index : arrivalOf(from, to, line.bend);
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    return { line, natural, straight: arrivalOf(from, to, 0), length };
  });
  const account = come.filter(({ line }) => line.isAccount);
  const { spread, gap } = spreadInFront(account, rim);
  const taken = spread.map(normalised);
  const settle = ({ line, natural, straight, length }: (typeof come)[number], arrival: number): void => {
    const turn = Math.min(1.2, Math.max(-1.2, turnBetween(straight, arrival)));
    const most = Math.max(mostBend(length), Math.abs(line.bend));
    const bend = Math.min(most, Math.max(-most, Math.tan(turn) / 2));
    courses.set(line.id, { bend: line.from === line.to || arrival === natural ? line.bend : bend, arrival });
  };
  account.forEach((entry, index) => {
    settle(entry, spread[index] ?? entry.natural);
  });
  for (const entry of come) {
    if (entry.line.isAccount) continue;
    const arrival = nearestFree(entry.natural, taken, gap);
    taken.push(normalised(arrival));
    // A grey line that is straight stays so: it may touch the rim a little aside.
    courses.set(entry.line.id, { bend: entry.line.bend, arrival });
  }
}

interface Arriving {
  readonly natural: number;
  readonly straight: number;
}

/** Places on a rim, each on the side from which its line comes. */
function spreadInFront(
  arriving: readonly Arriving[],
  rim: number,
): { readonly spread: readonly number[]; readonly gap: number } {
  let tried: { readonly spread: readonly number[]; readonly gap: number } = { spread: [], gap: 0 };
  for (const pixels of headGaps) {
    const gap = 2 * Math.asin(Math.min(1, pixels / (2 * rim)));
    const spread = spreadAngles(
      arriving.map(({ natural }) => natural),
      gap,
    );
    tried = { spread, gap };
    const isInFront = ({ straight }: Arriving, index: number): boolean =>
      Math.abs(turnBetween(straight, spread[index] ?? straight)) <= farthestAside;
    if (arriving.every(isInFront)) break;
  }
  return tried;
}

/** The angle nearest to the one wanted that keeps its distance from those taken; the one wanted where there is none near. */
function nearestFree(wanted: number, taken: readonly number[], gap: number): number {
  const isFree = (angle: number): boolean => taken.every((other) => Math.abs(turnBetween(other, angle)) >= gap - 1e-9);
  for (let step = 0; step <= 8; step++)
    for (const side of [1, -1]) if (isFree(wanted + side * step * 0.08)) return wanted + side * step * 0.08;
  return wanted;
}
