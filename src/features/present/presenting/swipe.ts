/** Where a finger came down and where it was lifted, in CSS pixels, and the time between. */
export interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly ms: number;
}

/** Shorter is a tap that slipped. */
const shortestSwipePx = 48;
/** A finger that lies still trembles less than this. */
const longestTapPx = 12;
const slowestMs = 800;

/** What a finger asks of a story, and by what. */
export interface Wish {
  readonly by: 'swipe' | 'tap';
  readonly type: 'on' | 'back';
}

/**
 * Reads a finger: a swipe to the left brings the next step, as pages are turned; a tap in the right third of the screen as well,
 * and in the left third the step before.
 *
 * @param width - Of the screen, in CSS pixels.
 */
export function readStroke({ from, to, ms }: Stroke, width: number): Wish | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (ms > slowestMs) return null;
  if (Math.hypot(dx, dy) <= longestTapPx) {
    if (to[0] > (width * 2) / 3) return { by: 'tap', type: 'on' };
    return to[0] < width / 3 ? { by: 'tap', type: 'back' } : null;
  }
  if (Math.abs(dx) < shortestSwipePx || Math.abs(dx) < 2 * Math.abs(dy)) return null;
  return { by: 'swipe', type: dx < 0 ? 'on' : 'back' };
}
