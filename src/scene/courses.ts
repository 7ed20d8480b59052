import type { OrganisationId, RelationshipId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { Rim } from './arrivals.ts';
import { nearestFree, spreadArrivals } from './arrivals.ts';
import type { Point } from './geometry.ts';
import type { Disc } from './hull.ts';
import { shapeNames } from './marks.ts';
import type { Pair } from './pairs.ts';
import { bendOfPlace, bendsOf, mostApart, pairsOf } from './pairs.ts';
import { radiusOf } from './radius.ts';
import { turnBetween } from './spreadAngles.ts';
import type { SteppedWork } from './slices.ts';
import { standingsOf } from './standing.ts';
import { countTouched, discsBetween } from './touches.ts';
import { shapeOf } from './vocabularyLooks.ts';

/** How one line runs: as `LinkMarks.bend` and `LinkMarks.arrival`. */
export interface Course {
  readonly bend: number;
  readonly arrival: number;
}

interface Line {
  readonly id: RelationshipId;
  readonly from: Point;
  readonly to: Point;
  readonly forum: OrganisationId;
  readonly isLoop: boolean;
  readonly isAccount: boolean;
  readonly bend: number;
}

type Places = ReadonlyMap<OrganisationId, Point>;

/** The angle at which a line from `a` with this bend comes to `b`. */
export const arrivalOf = (a: Point, b: Point, bend: number): number =>
  Math.atan2(a[1] - b[1], a[0] - b[0]) + Math.atan(2 * bend);

/**
 * The way of every relationship of the map.
 *
 * Parallel lines bend apart; a line of account takes the side on which it touches fewer shapes; lines of account that meet at one
 * shape are spread round its rim, and other heads find what room is left between them.
 */
export function* coursesOf(network: Network, places: Places): SteppedWork<ReadonlyMap<RelationshipId, Course>> {
  const rims = rimsOf(network);
  const discs = [...places].map(([id, [x, y]]): Disc => ({ x, y, r: rims.get(id)?.radius ?? 0 }));
  const byForum = new Map<OrganisationId, Line[]>();
  for (const pair of pairsOf(network)) {
    for (const line of linesOf(pair, places, discs)) {
      const group = byForum.get(line.forum);
      if (group === undefined) byForum.set(line.forum, [line]);
      else group.push(line);
    }
    yield;
  }
  const courses = new Map<RelationshipId, Course>();
  for (const [forum, lines] of byForum) {
    meet(lines, rims.get(forum) ?? { radius: 0, shape: 0 }, discs, courses);
    yield;
  }
  return courses;
}

function rimsOf(network: Network): ReadonlyMap<OrganisationId, Rim> {
  const standings = standingsOf(network);
  return new Map(
    [...network.organisations.values()].map(({ id, kind }) => {
      const { ties, isBackbone } = standings.get(id) ?? { ties: 0, isBackbone: false };
      return [id, { radius: radiusOf(ties, isBackbone), shape: shapeNames.indexOf(shapeOf(network, kind)) }];
    }),
  );
}

function linesOf(pair: Pair, places: Places, discs: readonly Disc[]): readonly Line[] {
  const a = places.get(pair.a);
  const b = places.get(pair.b);
  if (a === undefined || b === undefined) return [];
  const bends = bendsOf(pair);
  const side = bestSide(pair, a, b, bends, discs);
  // Those of a bundle have a way of their own for the moment when one of them is chosen.
  return [...pair.apart, ...pair.bundled].map((tie, index) => {
    const fromA = (bends.get(tie.id) ?? bendOfPlace(mostApart + (index % 2))) * side;
    const isForth = tie.from === pair.a;
    return {
      id: tie.id,
      from: isForth ? a : b,
      to: isForth ? b : a,
      forum: tie.to,
      isLoop: pair.a === pair.b,
      isAccount: tie.kind === 'accountability' && index < pair.apart.length,
      bend: isForth ? fromA : -fromA,
    };
  });
}

/** Ways tried for a line of account that has its pair to itself: either side, straight, then further out. */
const alone = [1, -1, 0, 1.6, -1.6];
const several = [1, -1];

/** By what the bends of a pair are multiplied so that its lines of account touch the fewest shapes. */
function bestSide(
  { apart, a: idA, b: idB }: Pair,
  a: Point,
  b: Point,
  bends: ReadonlyMap<RelationshipId, number>,
  discs: readonly Disc[],
): number {
  const curved = apart.filter(({ kind }) => kind === 'accountability').map(({ id }) => bends.get(id) ?? 0);
  if (curved.length === 0 || idA === idB) return 1;
  const near = discsBetween(a, b, discs);
  const ways = apart.length === 1 ? alone : several;
  const touched = ways.map((way) =>
    curved.reduce((sum, bend) => sum + countTouched({ a, b, bend: bend * way }, near), 0),
  );
  return ways[touched.indexOf(Math.min(...touched))] ?? 1;
}

/** Finds a place on the rim for every head that meets one shape, and bends the lines of account to theirs. */
function meet(lines: readonly Line[], rim: Rim, discs: readonly Disc[], courses: Map<RelationshipId, Course>): void {
  const naturalOf = (line: Line, index: number): number =>
    line.isLoop ? -0.7 + 1.3 * index : arrivalOf(line.from, line.to, line.bend);
  const account = lines.filter(({ isAccount }) => isAccount);
  const arriving = account.map((line, index) => {
    const natural = naturalOf(line, index);
    return { natural, straight: line.isLoop ? natural : arrivalOf(line.from, line.to, 0) };
  });
  const taken = [...spreadArrivals(arriving, rim)];
  account.forEach((line, index) => {
    const arrival = taken[index] ?? 0;
    courses.set(line.id, { bend: bendTowards(line, arrival, discs), arrival });
  });
  lines.forEach((line, index) => {
    if (line.isAccount) return;
    const arrival = nearestFree(naturalOf(line, index), taken, rim);
    taken.push(arrival);
    // A grey line that is straight stays so: it may touch the rim a little aside.
    courses.set(line.id, { bend: line.bend, arrival });
  });
}

/** No line of account bends more than this to reach its place: a short one can bend further without leaving its way. */
const mostBend = (length: number): number => (length > 90 ? 0.24 : 0.36);
/** Nearly where it would have come by itself: not worth another bend. */
const hardlyAside = 0.12;

/** The bend that leads a line of account to its place on the rim, or half or none of it where that would touch more shapes. */
function bendTowards({ from: a, to: b, bend, isLoop }: Line, arrival: number, discs: readonly Disc[]): number {
  const aside = turnBetween(arrivalOf(a, b, bend), arrival);
  if (isLoop || Math.abs(aside) < hardlyAside) return bend;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const most = Math.max(mostBend(length), Math.abs(bend));
  const turn = Math.min(1.2, Math.max(-1.2, turnBetween(arrivalOf(a, b, 0), arrival)));
  const whole = Math.min(most, Math.max(-most, Math.tan(turn) / 2));
  const near = discsBetween(a, b, discs);
  const ways = [whole, (whole + bend) / 2, bend];
  const touched = ways.map((way) => countTouched({ a, b, bend: way }, near));
  return ways[touched.indexOf(Math.min(...touched))] ?? bend;
}
