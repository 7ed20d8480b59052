/** Turns the share of time gone by (0 to 1) into the share of the way gone. */
export type Easing = (share: number) => number;

/**
 * The timing curve of CSS `cubic-bezier(x1, y1, x2, y2)`, for what moves on a canvas.
 *
 * @param x1 - Like `x2` between 0 and 1, so that there is one answer for each moment.
 * @returns 0 at or before the start, 1 at or after the end.
 */
export function cubicBezier(x1: number, y1: number, x2: number, y2: number): Easing {
  const along = (a: number, b: number, s: number) => ((1 - s) * (1 - s) * 3 * a + (1 - s) * 3 * s * b + s * s) * s;
  return (share) => {
    if (share <= 0) return 0;
    if (share >= 1) return 1;
    // The curve rises in x throughout, so halving the interval always closes in; 30 halvings pass a double's useful digits.
    let low = 0;
    let high = 1;
    for (let step = 0; step < 30; step += 1) {
      const middle = (low + high) / 2;
      if (along(x1, x2, middle) < share) low = middle;
      else high = middle;
    }
    return along(y1, y2, (low + high) / 2);
  };
}

/** The camera's own curve, as in the design tokens. */
export const cameraEasing = cubicBezier(0.45, 0, 0.15, 1);
/** For short steps: a press of a zoom button, an arrow key. */
export const stepEasing = cubicBezier(0.2, 0, 0, 1);

/** Milliseconds, as in the design tokens. */
export const cameraMs = 600;
export const stepMs = 220;
