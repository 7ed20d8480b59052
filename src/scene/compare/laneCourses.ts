import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { Network, Positions } from '../../domain/network.ts';
import type { Rim } from '../arrivals.ts';
import { spreadArrivals } from '../arrivals.ts';
import type { Course } from '../courses.ts';
import { arrivalOf } from '../courses.ts';
import type { Point } from '../geometry.ts';
import { shapeNames } from '../marks.ts';
import type { Pair } from '../pairs.ts';
import { bendOfPlace, bendsOf, mostApart, pairsOf } from '../pairs.ts';
import { sizedBy } from '../sizes.ts';
import { turnBetween } from '../spreadAngles.ts';
import { shapeOf } from '../vocabularyLooks.ts';

/** How lines run between lanes. */
export interface LaneCourses {
  readonly courses: ReadonlyMap<RelationshipId, Course>;
  /** Of the stroke that stands for several lines from one organisation to another. */
  middle(from: OrganisationId, to: OrganisationId): Course;
}

/** How far a line turns towards the vertical before it comes to the end with fewer lines. */
const softness = 0.5;
/** Of a line that runs along its lane, and how high a long one arches at most, in world units. */
const archOfLane = 0.22;
const highestArch = 22;
const mostBend = 0.42;
/** How much further a line may bend to reach its place on a rim. */
const mostAside = 0.12;

const known = new WeakMap<Network, WeakMap<Positions, LaneCourses>>();

/**
 * The ways of all lines between organisations that have a place, worked out once for a map and its places.
 *
 * A line from a hub leaves it sideways and comes down steeply on the other end, so that it runs past the neighbours
 * there and not through them. Lines of account that meet at one shape are spread round its rim.
 */
export function laneCourses(network: Network, positions: Positions): LaneCourses {
  const byPositions = known.get(network) ?? new WeakMap<Positions, LaneCourses>();
  known.set(network, byPositions);
  const found = byPositions.get(positions) ?? work(network, positions);
  byPositions.set(positions, found);
  return found;
}

interface Line {
  readonly id: RelationshipId;
  readonly from: Point;
  readonly to: Point;
  readonly bend: number;
}

function work(network: Network, positions: Positions): LaneCourses {
  const pairs = pairsOf(network).filter(({ a, b }) => positions.has(a) && positions.has(b));
  const degrees = new Map<OrganisationId, number>();
  for (const id of pairs.flatMap(({ a, b }) => [a, b])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const at = (id: OrganisationId): Point => positions.get(id) ?? [0, 0];
  const heights = [...positions.values()].map(([, y]) => y);
  const middleY = (Math.min(...heights) + Math.max(...heights)) / 2;
  const soft = (from: OrganisationId, to: OrganisationId): number =>
    softBend(at(from), at(to), (degrees.get(from) ?? 0) >= (degrees.get(to) ?? 0), middleY);

  const courses = new Map<RelationshipId, Course>();
  const meeting = new Map<OrganisationId, Line[]>();
  for (const pair of pairs)
    for (const { tie, bend } of bentTies(pair, soft(pair.a, pair.b))) {
      const line = { id: tie.id, from: at(tie.from), to: at(tie.to), bend };
      courses.set(tie.id, { bend, arrival: pair.a === pair.b ? -0.7 : arrivalOf(line.from, line.to, bend) });
      if (tie.kind === 'accountability' && pair.a !== pair.b)
        meeting.set(tie.to, [...(meeting.get(tie.to) ?? []), line]);
    }
  for (const [forum, lines] of meeting) if (lines.length > 1) meet(lines, rimOf(network, forum), courses);
  return {
    courses,
    middle: (from, to) => {
      const bend = soft(from, to);
      return { bend, arrival: arrivalOf(at(from), at(to), bend) };
    },
  };
}

/** Each tie of a pair with its own bend, seen along its own way. */
function bentTies(pair: Pair, middle: number) {
  const bends = bendsOf(pair);
  return [...pair.apart, ...pair.bundled].map((tie, index) => {
    // A line that has its pair to itself needs to make way for no other.
    const own =
      pair.apart.length === 1 && pair.bundled.length === 0
        ? 0
        : (bends.get(tie.id) ?? bendOfPlace(mostApart + (index % 2)));
    const bend = within(middle + own);
    return { tie, bend: tie.from === pair.a ? bend : -bend };
  });
}

/**
 * @param isLeafLast - Whether the end with fewer lines is `b`.
 * @param middleY - Towards it a line along a lane arches, so that none leaves the picture.
 * @returns As `LinkMarks.bend`, from `a` to `b`. Nothing for a vertical line.
 */
export function softBend([ax, ay]: Point, [bx, by]: Point, isLeafLast: boolean, middleY: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  if (square === 0) return 0;
  const slope = (softness * dx * dy) / square;
  const level = 1 - Math.min(1, Math.abs(dy) / (0.35 * Math.abs(dx) + 1e-9));
  const arch = Math.min(archOfLane, (2 * highestArch) / Math.sqrt(square)) * level;
  const side = Math.sign(dx) * (ay + by < 2 * middleY ? -1 : 1);
  return within((isLeafLast ? slope : -slope) + side * arch);
}

const within = (bend: number): number => Math.min(mostBend, Math.max(-mostBend, bend));

const rimOf = (network: Network, id: OrganisationId): Rim => ({
  radius: sizedBy(network, 'ties', id).radius,
  shape: shapeNames.indexOf(shapeOf(network, network.organisations.get(id)?.kind ?? null)),
});

/** Finds a place on the rim for every head, and bends the lines to theirs. */
function meet(lines: readonly Line[], rim: Rim, courses: Map<RelationshipId, Course>): void {
  const arriving = lines.map(({ from, to, bend }) => ({
    natural: arrivalOf(from, to, bend),
    straight: arrivalOf(from, to, 0),
  }));
  spreadArrivals(arriving, rim).forEach((arrival, index) => {
    const line = lines[index];
    const straight = arriving[index]?.straight;
    if (line === undefined || straight === undefined) return;
    const turn = Math.min(1.2, Math.max(-1.2, turnBetween(straight, arrival)));
    const bend = Math.min(line.bend + mostAside, Math.max(line.bend - mostAside, Math.tan(turn) / 2));
    courses.set(line.id, { bend, arrival });
  });
}
