import { targetGap } from './linkCurve.ts';
import { rimReach } from './rim.ts';
import { normalised, spreadAngles, turnBetween } from './spreadAngles.ts';

/** A head on its way to a shape: where it would meet the rim by itself, and from where a straight line would come. */
export interface Arriving {
  readonly natural: number;
  readonly straight: number;
}

/** The shape that heads meet. */
export interface Rim {
  readonly radius: number;
  /** Index of its name. */
  readonly shape: number;
}

/**
 * Pixels between the tips of two heads: seven, and a little more where a pane fitted small will draw the shape at 0.86 of its
 * size. Less only where so many come from one side that some would have to arrive from behind.
 */
const headGaps = [7.9, 7, 6, 5, 4, 3];
/** Rims are looked up in a table, so two distances that should be equal differ a little. */
const roundingPixels = 0.02;
const farthestAside = 1.6;

const reachAt = ({ radius, shape }: Rim, angle: number): number => radius * rimReach(shape, angle) + targetGap;

/**
 * Finds places on a rim for heads that meet there, each on the side from which its line comes and as near as can be to where it
 * would come by itself.
 *
 * @returns Angles in the order given.
 */
export function spreadArrivals(arriving: readonly Arriving[], rim: Rim): readonly number[] {
  const naturals = arriving.map(({ natural }) => natural);
  const reaches = naturals.map((angle) => reachAt(rim, angle)).sort((a, b) => b - a);
  let spread: readonly number[] = naturals;
  for (const pixels of headGaps)
    for (const reach of [Infinity, ...reaches, leastReach(rim)]) {
      spread = spreadAngles(naturals, angleFor(pixels + roundingPixels, reach));
      if (isApart(spread, rim, pixels) && isInFront(arriving, spread)) return spread;
    }
  return spread;
}

const angleFor = (pixels: number, reach: number): number => 2 * Math.asin(Math.min(1, pixels / (2 * reach)));

const leastReach = (rim: Rim): number =>
  Math.min(...Array.from({ length: 24 }, (_, step) => reachAt(rim, (step / 12) * Math.PI)));

function isApart(angles: readonly number[], rim: Rim, pixels: number): boolean {
  const tips = angles.map((angle) => {
    const reach = reachAt(rim, angle);
    return [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
  });
  return tips.every(([x, y], index) =>
    tips.slice(index + 1).every(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) >= pixels - 1e-9),
  );
}

const isInFront = (arriving: readonly Arriving[], spread: readonly number[]): boolean =>
  arriving.every(({ straight }, index) => Math.abs(turnBetween(straight, spread[index] ?? straight)) <= farthestAside);

/** The free place on a rim that is nearest to the one wanted; the one wanted itself where there is none near. */
export function nearestFree(wanted: number, taken: readonly number[], rim: Rim): number {
  const gap = angleFor(7, reachAt(rim, wanted));
  const isFree = (angle: number): boolean => taken.every((other) => Math.abs(turnBetween(other, angle)) >= gap - 1e-9);
  for (let step = 0; step <= 8; step++)
    for (const side of [1, -1]) if (isFree(wanted + side * step * 0.08)) return normalised(wanted + side * step * 0.08);
  return normalised(wanted);
}
