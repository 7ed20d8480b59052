import type { Pen } from '../marks.ts';

export type Knot = readonly [x: number, y: number];

/**
 * The way of a line: knots in its direction. Two at one height are joined by a straight piece, two above each other by a loop to the
 * right, any other two by a curve that leaves and arrives horizontally.
 */
export type Way = readonly Knot[];

/** How far a loop reaches to the right. */
export const loopReach = (height: number): number => Math.min(26, 9 + 0.22 * Math.abs(height));

/** Where a curve turns, as a share of its width. */
const turn = 0.42;

/** Draws a way, and ends so far before its last knot. */
export function outlineWay(pen: Pen, way: Way, before = 0): void {
  const [start, ...rest] = way;
  if (start === undefined) return;
  pen.moveTo(...start);
  let [x0, y0] = start;
  rest.forEach(([x, y1], index) => {
    const x1 = index === rest.length - 1 ? x - before * directionOf(way) : x;
    const middle = (y0 + y1) / 2;
    if (y0 === y1) pen.lineTo(x1, y1);
    else if (Math.abs(x1 - x0) < 0.5) {
      const reach = x0 + loopReach(y1 - y0);
      pen.quadraticCurveTo(reach, y0, reach, middle);
      pen.quadraticCurveTo(reach, y1, x1, y1);
    } else {
      const width = x1 - x0;
      pen.quadraticCurveTo(x0 + turn * width, y0, x0 + width / 2, middle);
      pen.quadraticCurveTo(x1 - turn * width, y1, x1, y1);
    }
    [x0, y0] = [x1, y1];
  });
}

/** 1 for a line that arrives going right, -1 going left. */
export function directionOf(way: Way): 1 | -1 {
  const [x1 = 0] = way.at(-1) ?? [];
  const [x0 = 0] = way.at(-2) ?? [];
  return x1 >= x0 ? 1 : -1;
}

/** The middle of the longest straight piece, for a sign across the line. */
export function middleOfWay(way: Way): Knot {
  let best: { readonly length: number; readonly at: Knot } = { length: -1, at: way[0] ?? [0, 0] };
  for (let index = 1; index < way.length; index++) {
    const [a, b] = [way[index - 1], way[index]];
    if (a === undefined || b === undefined) continue;
    const length = Math.abs(b[0] - a[0]);
    if (length > best.length) best = { length, at: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] };
  }
  return best.at;
}
