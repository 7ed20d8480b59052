import type { Home } from './homes.ts';
import { findHomes } from './homes.ts';
import { hullAround, isInHull } from './hull.ts';
import type { LayoutGraph } from './protocol.ts';
import { leastGap } from './separate.ts';
import type { Spots } from './spots.ts';
import { createSpots } from './spots.ts';
import type { Tangle } from './tangle.ts';
import { tangleOf } from './tangle.ts';

/** More room than this makes a spot no emptier. */
const roomyGap = 40;
const priceOfDistance = 0.25;
const priceOfWrongGround = 400;
const areaOfNew = 1600;

/**
 * Finds places for nodes that have none, among others that stay exactly where they are.
 *
 * A new node gets the emptiest spot on its own ground near those it is tied to: inside the outline of its territory, beside both
 * of two, or outside every outline. Where a territory has nobody placed, its first finds free ground and the others gather round.
 *
 * @param initial - 2n coordinates, NaN where unknown, at least one pair known. Pins go before them.
 */
export function placeNew(graph: LayoutGraph, initial: Float32Array): Float32Array {
  const places = Float32Array.from(initial);
  for (const [node, [x, y]] of graph.pins) {
    if (node < graph.radii.length && Number.isFinite(x) && Number.isFinite(y)) places.set([x, y], 2 * node);
  }
  const isPlaced = graph.radii.map((_, node) => (Number.isFinite(places[2 * node]! + places[2 * node + 1]!) ? 1 : 0));
  const isNew = (node: number) => isPlaced[node] === 0;
  const fresh = [...graph.radii.keys()].filter(isNew);
  if (fresh.length === 0) return places;

  const tangle = tangleOf(graph);
  const homes = findHomes(graph, tangle);
  const spots = spotsFor(graph, places, fresh.length, isNew);
  const ground = groundOf(graph, homes, places, spots, isNew);
  const tiesToPlaced = (node: number) => neighbours(tangle, node).filter((other) => !isNew(other)).length;
  // Those with most to hold on to first; they in turn hold the others.
  fresh.sort((a, b) => tiesToPlaced(b) - tiesToPlaced(a) || a - b);
  for (const node of fresh) {
    const spot = bestSpot(graph, homes, ground, tangle, places, spots, isNew, node);
    const x = spot < 0 ? spots.x(spots.count - 1) + 2 * graph.radii[node]! + leastGap : spots.x(spot);
    const y = spot < 0 ? spots.y(0) : spots.y(spot);
    const place = freeBeyond(graph, places, isNew, node, x, y);
    places.set(place, 2 * node);
    isPlaced[node] = 1;
    spots.take(place[0], place[1], graph.radii[node]!);
  }
  return places;
}

/** When the whole grid is taken: to the right until nobody is near. */
function freeBeyond(
  graph: LayoutGraph,
  places: Float32Array,
  isNew: (node: number) => boolean,
  node: number,
  x: number,
  y: number,
): readonly [number, number] {
  let at = x;
  for (let other = 0; other < graph.radii.length; other += 1) {
    if (isNew(other)) continue;
    const least = graph.radii[other]! + graph.radii[node]!;
    if (Math.hypot(places[2 * other]! - at, places[2 * other + 1]! - y) >= least) continue;
    at = places[2 * other]! + least + leastGap;
    other = -1;
  }
  return [at, y];
}

function spotsFor(graph: LayoutGraph, places: Float32Array, fresh: number, isNew: (node: number) => boolean): Spots {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let node = 0; node < graph.radii.length; node += 1) {
    if (isNew(node)) continue;
    left = Math.min(left, places[2 * node]!);
    right = Math.max(right, places[2 * node]!);
    top = Math.min(top, places[2 * node + 1]!);
    bottom = Math.max(bottom, places[2 * node + 1]!);
  }
  const widest = graph.radii.reduce((most, radius) => Math.max(most, radius), 0);
  const margin = Math.sqrt(fresh * Math.max(areaOfNew, (2 * widest + roomyGap) ** 2)) / 2 + 2 * widest;
  const spots = createSpots(left - margin, top - margin, right + margin, bottom + margin);
  for (let node = 0; node < graph.radii.length; node += 1) {
    if (!isNew(node)) spots.take(places[2 * node]!, places[2 * node + 1]!, graph.radii[node]!);
  }
  return spots;
}

/** For each territory the outline round those placed, and which spots lie in it. */
interface Ground {
  readonly isIn: readonly Uint8Array[];
  readonly inAny: Uint8Array;
  readonly isSettled: readonly boolean[];
}

function groundOf(
  graph: LayoutGraph,
  homes: readonly Home[],
  places: Float32Array,
  spots: Spots,
  isNew: (node: number) => boolean,
): Ground {
  const inAny = new Uint8Array(spots.count);
  const settled = graph.territories.map((_, t) =>
    homes.flatMap((home, node) => (home.kind === 'inside' && home.territory === t && !isNew(node) ? [node] : [])),
  );
  const isIn = settled.map((nodes) => {
    const hull = hullAround(nodes, places, graph.radii);
    return Uint8Array.from(inAny, (_, spot) => {
      const isInside = isInHull(hull, spots.x(spot), spots.y(spot));
      if (isInside) inAny[spot] = 1;
      return isInside ? 1 : 0;
    });
  });
  return { isIn, inAny, isSettled: settled.map((nodes) => nodes.length > 0) };
}

/** -1 when no spot has room. */
function bestSpot(
  graph: LayoutGraph,
  homes: readonly Home[],
  ground: Ground,
  tangle: Tangle,
  places: Float32Array,
  spots: Spots,
  isNew: (node: number) => boolean,
  node: number,
): number {
  const home = homes[node]!;
  const near = meanOf(places, anchorsOf(graph, homes, tangle, isNew, node));
  const need = graph.radii[node]! + leastGap;
  let best = -1;
  let least = Infinity;
  for (let spot = 0; spot < spots.count; spot += 1) {
    const clearance = spots.clearance[spot]!;
    if (clearance < need) continue;
    const distance = near === null ? 0 : Math.hypot(spots.x(spot) - near[0], spots.y(spot) - near[1]);
    const isAtHome =
      home.kind === 'inside' && ground.isSettled[home.territory]
        ? ground.isIn[home.territory]![spot] === 1
        : ground.inAny[spot] === 0;
    const price =
      priceOfDistance * distance - Math.min(clearance - need, roomyGap) + (isAtHome ? 0 : priceOfWrongGround);
    if (price >= least) continue;
    least = price;
    best = spot;
  }
  return best;
}

/** Whom a new node wants to be near: its placed neighbours, else those placed in its territories. */
function anchorsOf(
  graph: LayoutGraph,
  homes: readonly Home[],
  tangle: Tangle,
  isNew: (node: number) => boolean,
  node: number,
): readonly number[] {
  const home = homes[node]!;
  const territories = home.kind === 'inside' ? [home.territory] : home.kind === 'between' ? home.territories : [];
  const company = territories.flatMap((t) => [...graph.territories[t]!.nodes].filter((other) => !isNew(other)));
  if (home.kind === 'between' && company.length > 0) return company;
  const tied = neighbours(tangle, node).filter((other) => !isNew(other));
  return tied.length > 0 ? tied : company;
}

function neighbours({ start, lines, from, to }: Tangle, node: number): readonly number[] {
  return [...lines.subarray(start[node], start[node + 1])].map((line) =>
    from[line] === node ? to[line]! : from[line]!,
  );
}

function meanOf(places: Float32Array, nodes: readonly number[]): readonly [number, number] | null {
  if (nodes.length === 0) return null;
  let x = 0;
  let y = 0;
  for (const node of nodes) {
    x += places[2 * node]! / nodes.length;
    y += places[2 * node + 1]! / nodes.length;
  }
  return [x, y];
}
