import type { Point } from './geometry.ts';
import { distanceToSegment } from './geometry.ts';
import type { Disc } from './hull.ts';

/** Pixels between a line and a shape below which the two seem to touch. */
const clearance = 3;

/** A quadratic curve from place to place that reaches aside by a share of its length, as `LinkMarks.bend`. */
export interface Bow {
  readonly a: Point;
  readonly b: Point;
  readonly bend: number;
}

/** A point of the curve; `t` runs from 0 at `a` to 1 at `b`. */
export function pointOf({ a, b, bend }: Bow, t: number): Point {
  const cx = (a[0] + b[0]) / 2 + bend * (b[1] - a[1]);
  const cy = (a[1] + b[1]) / 2 - bend * (b[0] - a[0]);
  const u = 1 - t;
  return [u * u * a[0] + 2 * u * t * cx + t * t * b[0], u * u * a[1] + 2 * u * t * cy + t * t * b[1]];
}

/** The shapes that a line between two places could touch, however it bends; those at its ends left out. */
export function discsBetween(a: Point, b: Point, discs: readonly Disc[]): readonly Disc[] {
  const half = Math.hypot(b[0] - a[0], b[1] - a[1]) / 2;
  const x = (a[0] + b[0]) / 2;
  const y = (a[1] + b[1]) / 2;
  return discs.filter((disc) => {
    if ((disc.x === a[0] && disc.y === a[1]) || (disc.x === b[0] && disc.y === b[1])) return false;
    return Math.abs(disc.x - x) < half + 14 && Math.abs(disc.y - y) < half + 14;
  });
}

/** How many shapes a line touches. */
export const countTouched = (bow: Bow, discs: readonly Disc[]): number =>
  discs.reduce((count, disc) => count + (touches(bow, disc) ? 1 : 0), 0);

function touches(bow: Bow, disc: Disc): boolean {
  const { a, b, bend } = bow;
  const reach = disc.r + clearance;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (distanceToSegment(disc.x, disc.y, a, b) > reach + (Math.abs(bend) * length) / 2) return false;
  const steps = Math.min(60, Math.ceil(length / 6));
  for (let step = 1; step < steps; step++) {
    const [x, y] = pointOf(bow, step / steps);
    const dx = x - disc.x;
    const dy = y - disc.y;
    if (dx * dx + dy * dy < reach * reach) return true;
  }
  return false;
}
