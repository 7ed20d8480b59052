import type { HullMark } from '../marks.ts';
import { between } from './fates.ts';

type Outline = HullMark['points'];

/** Points of an outline on its way: enough for its corners to look round. */
const count = 120;

/**
 * The closed outline between two: both are walked round the same way from their highest points, at the same share of their length.
 *
 * @returns The outline for a share of the way; 0 gives the first itself, 1 the second.
 */
export function outlineBetween(from: Outline, to: Outline): (share: number) => Outline {
  if (areAlike(from, to)) return (share) => (share < 1 ? from : to);
  const [before, after] = [evenly(from), evenly(to)];
  return (share) => {
    if (share <= 0) return from;
    if (share >= 1) return to;
    return before.map(([x, y], place) => {
      const [toX, toY] = after[place] ?? [x, y];
      return [between(x, toX, share), between(y, toY, share)] as const;
    });
  };
}

const areAlike = (from: Outline, to: Outline): boolean =>
  from === to ||
  (from.length === to.length &&
    from.every(
      ([x, y], place) => Math.abs(x - (to[place]?.[0] ?? NaN)) + Math.abs(y - (to[place]?.[1] ?? NaN)) < 0.01,
    ));

/** Points at equal distances along an outline, clockwise from its highest. */
function evenly(outline: Outline): Outline {
  const round = areaOf(outline) < 0 ? outline.toReversed() : outline;
  let highest = 0;
  round.forEach(([, y], place) => {
    if (y < (round[highest]?.[1] ?? 0)) highest = place;
  });
  const points = [...round.slice(highest), ...round.slice(0, highest + 1)];
  const reached = [0];
  for (let place = 1; place < points.length; place += 1)
    reached.push((reached[place - 1] ?? 0) + distance(points[place - 1], points[place]));
  const length = reached.at(-1) ?? 0;
  let side = 1;
  return Array.from({ length: count }, (_, place) => {
    const goal = (place / count) * length;
    while (side < points.length - 1 && (reached[side] ?? 0) < goal) side += 1;
    const [start, end] = [reached[side - 1] ?? 0, reached[side] ?? 0];
    const share = end > start ? (goal - start) / (end - start) : 0;
    const [x0, y0] = points[side - 1] ?? [0, 0];
    const [x1, y1] = points[side] ?? [x0, y0];
    return [between(x0, x1, share), between(y0, y1, share)] as const;
  });
}

const distance = ([x0, y0]: readonly [number, number] = [0, 0], [x1, y1]: readonly [number, number] = [0, 0]): number =>
  Math.hypot(x1 - x0, y1 - y0);

/** Twice the area inside, above 0 where the outline goes clockwise on a screen. */
const areaOf = (outline: Outline): number =>
  outline.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = outline[(place + 1) % outline.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
