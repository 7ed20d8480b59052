import type { LayoutGraph } from './protocol.ts';
import { doCross, squareToSegment } from './segments.ts';
import type { Tangle } from './tangle.ts';

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
  readonly meanLine: number;
  /** The rectangle round all shapes. */
  readonly width: number;
  readonly height: number;
}

/** Measures an arrangement of 2n world coordinates. `tangle` is that of the graph. */
export function measure(graph: Pick<LayoutGraph, 'radii'>, tangle: Tangle, positions: ArrayLike<number>): Measures {
  const gaps = gapsOf(graph.radii, positions);
  return {
    lines: tangle.count,
    ...crossingsOf(tangle, positions),
    ...overShapes(tangle, graph.radii, positions),
    medianGap: gaps[Math.floor(gaps.length / 2)] ?? 0,
    smallGap: gaps[Math.floor(gaps.length / 20)] ?? 0,
    touchingShapes: gaps.filter((gap) => gap < 0).length,
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
