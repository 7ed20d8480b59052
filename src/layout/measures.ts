import { membershipsOf } from './homes.ts';
import { hullAround, isInHull } from './hull.ts';
import { hullMembers } from './hullMembers.ts';
import type { LayoutGraph } from './protocol.ts';
import { doCross, squareToSegment } from './segments.ts';
import type { Tangle } from './tangle.ts';
import { tangleOf } from './tangle.ts';

/** How calm an arrangement is. Lengths are in world units; lines are straight, one a pair of nodes. */
export interface Measures {
  readonly lines: number;
  readonly crossings: number;
  /** Between two lines of more than ordinary weight. */
  readonly weightyCrossings: number;
  readonly linesOverShapes: number;
  readonly weightyLinesOverShapes: number;
  /** From each shape's rim to the nearest other's: the middle one, and that which a twentieth stay below. */
  readonly medianGap: number;
  readonly smallGap: number;
  readonly touchingShapes: number;
  /** Share of nodes that stand in the hulls they shape, and in no other. */
  readonly exact: number;
  /** Share of the hulls' ground that lies in two hulls whose territories share nobody standing there. */
  readonly falseOverlap: number;
  readonly meanLine: number;
  /** The rectangle round all shapes. */
  readonly width: number;
  readonly height: number;
}

/** Measures an arrangement of 2n world coordinates. */
export function measure(graph: LayoutGraph, positions: ArrayLike<number>): Measures {
  const tangle = tangleOf(graph);
  const members = hullMembers(graph, positions);
  const hulls = members.map((nodes) => hullAround(nodes, positions, graph.radii));
  const gaps = gapsOf(graph.radii, positions);
  return {
    lines: tangle.count,
    ...crossingsOf(tangle, positions),
    ...overShapes(tangle, graph.radii, positions),
    medianGap: gaps[Math.floor(gaps.length / 2)] ?? 0,
    smallGap: gaps[Math.floor(gaps.length / 20)] ?? 0,
    touchingShapes: gaps.filter((gap) => gap < 0).length,
    exact: exactness(graph, members, hulls, positions),
    falseOverlap: falseOverlapOf(members, hulls),
    meanLine: meanLineOf(tangle, positions),
    ...extentOf(graph.radii, positions),
  };
}

function crossingsOf({ from, to, weight, count }: Tangle, at: ArrayLike<number>) {
  let crossings = 0;
  let weightyCrossings = 0;
  for (let i = 0; i < count; i += 1) {
    const [a, b] = [2 * from[i]!, 2 * to[i]!];
    for (let j = i + 1; j < count; j += 1) {
      const [c, d] = [2 * from[j]!, 2 * to[j]!];
      if (a === c || a === d || b === c || b === d) continue;
      if (!doCross(at[a]!, at[a + 1]!, at[b]!, at[b + 1]!, at[c]!, at[c + 1]!, at[d]!, at[d + 1]!)) continue;
      crossings += 1;
      if (weight[i]! > 1 && weight[j]! > 1) weightyCrossings += 1;
    }
  }
  return { crossings, weightyCrossings };
}

function overShapes({ from, to, weight, count }: Tangle, radii: ArrayLike<number>, at: ArrayLike<number>) {
  let linesOverShapes = 0;
  let weightyLinesOverShapes = 0;
  for (let line = 0; line < count; line += 1) {
    const [a, b] = [from[line]!, to[line]!];
    for (let node = 0; node < radii.length; node += 1) {
      if (node === a || node === b) continue;
      const square = squareToSegment(
        at[2 * node]!,
        at[2 * node + 1]!,
        at[2 * a]!,
        at[2 * a + 1]!,
        at[2 * b]!,
        at[2 * b + 1]!,
      );
      if (square >= radii[node]! ** 2) continue;
      linesOverShapes += 1;
      if (weight[line]! > 1) weightyLinesOverShapes += 1;
      break;
    }
  }
  return { linesOverShapes, weightyLinesOverShapes };
}

/** From each rim to the nearest other, ascending. */
function gapsOf(radii: ArrayLike<number>, at: ArrayLike<number>): Float64Array {
  const gaps = new Float64Array(radii.length).fill(Infinity);
  for (let a = 0; a < radii.length; a += 1) {
    for (let b = a + 1; b < radii.length; b += 1) {
      const gap = Math.hypot(at[2 * a]! - at[2 * b]!, at[2 * a + 1]! - at[2 * b + 1]!) - radii[a]! - radii[b]!;
      gaps[a] = Math.min(gaps[a]!, gap);
      gaps[b] = Math.min(gaps[b]!, gap);
    }
  }
  return gaps.sort();
}

function exactness(
  graph: LayoutGraph,
  members: readonly (readonly number[])[],
  hulls: readonly Float64Array[],
  at: ArrayLike<number>,
): number {
  const total = graph.radii.length;
  const shapes = members.map((nodes) => new Set(nodes));
  let exact = 0;
  for (let node = 0; node < total; node += 1) {
    if (hulls.every((hull, t) => isInHull(hull, at[2 * node]!, at[2 * node + 1]!) === shapes[t]!.has(node))) exact += 1;
  }
  return total === 0 ? 1 : exact / total;
}

const grid = 4;

/** By points on a grid: those in two hulls that have no member in common, of those in any. */
function falseOverlapOf(members: readonly (readonly number[])[], hulls: readonly Float64Array[]): number {
  const corners = hulls.flatMap((hull) => [...hull]);
  if (corners.length === 0) return 0;
  const xs = corners.filter((_, i) => i % 2 === 0);
  const ys = corners.filter((_, i) => i % 2 === 1);
  const isShared = members.map((one) => members.map((other) => one.some((node) => other.includes(node))));
  const step = Math.max(
    grid,
    Math.sqrt(((Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys))) / 60_000),
  );
  let covered = 0;
  let isFalse = 0;
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += step) {
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += step) {
      const inside = hulls.flatMap((hull, t) => (isInHull(hull, x, y) ? [t] : []));
      if (inside.length > 0) covered += 1;
      if (inside.some((a) => inside.some((b) => a !== b && !isShared[a]![b]!))) isFalse += 1;
    }
  }
  return covered === 0 ? 0 : isFalse / covered;
}

function meanLineOf({ from, to, count }: Tangle, at: ArrayLike<number>): number {
  let sum = 0;
  for (let line = 0; line < count; line += 1) {
    const [a, b] = [2 * from[line]!, 2 * to[line]!];
    sum += Math.hypot(at[a]! - at[b]!, at[a + 1]! - at[b + 1]!);
  }
  return count === 0 ? 0 : sum / count;
}

function extentOf(radii: ArrayLike<number>, at: ArrayLike<number>) {
  let [left, right, high, low] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let node = 0; node < radii.length; node += 1) {
    left = Math.min(left, at[2 * node]! - radii[node]!);
    right = Math.max(right, at[2 * node]! + radii[node]!);
    high = Math.min(high, at[2 * node + 1]! - radii[node]!);
    low = Math.max(low, at[2 * node + 1]! + radii[node]!);
  }
  return radii.length === 0 ? { width: 0, height: 0 } : { width: right - left, height: low - high };
}
