import type { Point } from './geometry.ts';
import { extentOf } from './geometry.ts';

const columns = 64;

/** How high and low a closed outline reaches, at even steps from its left to its right. */
interface Skyline {
  readonly left: number;
  readonly step: number;
  readonly tops: Float64Array;
  readonly bottoms: Float64Array;
}

const skylines = new WeakMap<readonly Point[], Skyline>();

/** Asked for the same outlines in every frame, so it is kept for as long as they are. */
function skylineOf(outline: readonly Point[]): Skyline {
  const known = skylines.get(outline);
  if (known !== undefined) return known;
  const { left, right } = extentOf(outline);
  const step = Math.max(1e-9, (right - left) / (columns - 1));
  const tops = new Float64Array(columns).fill(Infinity);
  const bottoms = new Float64Array(columns).fill(-Infinity);
  let [px, py] = outline.at(-1) ?? [0, 0];
  for (const [qx, qy] of outline) {
    const first = Math.max(0, Math.ceil((Math.min(px, qx) - left) / step - 1e-9));
    const last = Math.min(columns - 1, Math.floor((Math.max(px, qx) - left) / step + 1e-9));
    for (let column = first; column <= last; column++) {
      const share = qx === px ? 0 : (left + column * step - px) / (qx - px);
      const y = py + (qy - py) * share;
      tops[column] = Math.min(tops[column] ?? y, y);
      bottoms[column] = Math.max(bottoms[column] ?? y, y);
    }
    px = qx;
    py = qy;
  }
  const skyline = { left, step, tops, bottoms };
  skylines.set(outline, skyline);
  return skyline;
}

/** In the units of the outline. */
export interface Reach {
  readonly top: number;
  readonly bottom: number;
  /** How far, on the average, the outline falls back from its top and bottom. */
  readonly gapAbove: number;
  readonly gapBelow: number;
}

/** How high and low an outline reaches between two places from left to right; null where it has nothing. */
export function reachOver(outline: readonly Point[], from: number, to: number): Reach | null {
  const { left, step, tops, bottoms } = skylineOf(outline);
  const first = Math.max(0, Math.floor((from - left) / step));
  const last = Math.min(columns - 1, Math.ceil((to - left) / step));
  let [top, bottom, sumOfTops, sumOfBottoms, count] = [Infinity, -Infinity, 0, 0, 0];
  for (let column = first; column <= last; column++) {
    const high = tops[column] ?? Infinity;
    const low = bottoms[column] ?? -Infinity;
    if (high > low) continue;
    top = Math.min(top, high);
    bottom = Math.max(bottom, low);
    sumOfTops += high;
    sumOfBottoms += low;
    count++;
  }
  if (count === 0) return null;
  return { top, bottom, gapAbove: sumOfTops / count - top, gapBelow: bottom - sumOfBottoms / count };
}
