import type { Point } from './geometry.ts';
import { convexHull } from './geometry.ts';

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** World units beyond the shapes before the corners are softened, which takes about two of them. */
const padding = 14;
const step = 6;
const fewestPoints = 72;
const mostPoints = 360;

/**
 * The convex outline of discs with room round them, as straight corners.
 *
 * @param known - Corners of an outline that is to be widened to the discs.
 */
export function cornersAround(discs: readonly Disc[], known: readonly Point[] = []): readonly Point[] {
  const points = discs.flatMap(({ x, y, r }) =>
    Array.from({ length: 20 }, (_, index): Point => {
      const angle = (index / 20) * 2 * Math.PI;
      return [x + (r + padding) * Math.cos(angle), y + (r + padding) * Math.sin(angle)];
    }),
  );
  return convexHull([...known, ...points]);
}

/** The soft outline of a territory round its shapes. Empty when there are none. */
export function outlineAround(discs: readonly Disc[]): readonly Point[] {
  if (discs.length === 0) return [];
  const even = resampled(cornersAround(discs));
  return averaged(averaged(even));
}

/** Points at even distances along a closed outline: every 6 units, though never so few that a small circle loses its size. */
function resampled(corners: readonly Point[]): readonly Point[] {
  const sides = corners.map((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return { corner, next, length: Math.hypot(next[0] - corner[0], next[1] - corner[1]) };
  });
  const perimeter = sides.reduce((sum, { length }) => sum + length, 0);
  const count = Math.min(mostPoints, Math.max(fewestPoints, Math.round(perimeter / step)));
  const points: Point[] = [];
  let walked = 0;
  let index = 0;
  for (const { corner, next, length } of sides) {
    for (; index < count; index++) {
      const along = (index / count) * perimeter - walked;
      if (along >= length) break;
      const share = along / length;
      points.push([corner[0] + (next[0] - corner[0]) * share, corner[1] + (next[1] - corner[1]) * share]);
    }
    walked += length;
  }
  return points;
}

/** Each point moved to the mean of nine neighbours along the outline. */
function averaged(points: readonly Point[]): readonly Point[] {
  const reach = 4;
  const count = points.length;
  return points.map((_, index) => {
    let x = 0;
    let y = 0;
    for (let offset = -reach; offset <= reach; offset++) {
      const [px, py] = points[(index + offset + count) % count] ?? [0, 0];
      x += px;
      y += py;
    }
    return [x / (2 * reach + 1), y / (2 * reach + 1)];
  });
}
