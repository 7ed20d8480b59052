export type Point = readonly [x: number, y: number];

/** Twice the signed area of the triangle a b c; positive when the way turns clockwise on the screen (y down). */
const turnOf = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Corners of the convex hull, clockwise on the screen; fewer than three when the points are one or lie on a line. */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      for (;;) {
        const last = chain.at(-1);
        const before = chain.at(-2);
        if (last === undefined || before === undefined || turnOf(before, last, point) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Whether a point lies inside a closed outline, by the even-odd rule. */
export function isInside(outline: readonly Point[], x: number, y: number): boolean {
  let isIn = false;
  let [px, py] = outline.at(-1) ?? [0, 0];
  for (const [qx, qy] of outline) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) isIn = !isIn;
    px = qx;
    py = qy;
  }
  return isIn;
}

/** Distance from a point to a piece of a straight line. */
export function distanceToSegment(x: number, y: number, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / lengthSquared;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}

/** Distance from a point to a closed outline; 0 inside it, Infinity for an outline without points. */
export function distanceTo(outline: readonly Point[], x: number, y: number): number {
  if (isInside(outline, x, y)) return 0;
  let least = Infinity;
  let before = outline.at(-1);
  for (const point of outline) {
    if (before !== undefined) least = Math.min(least, distanceToSegment(x, y, before, point));
    before = point;
  }
  return least;
}

/** Area within a closed outline. */
export function areaOf(outline: readonly Point[]): number {
  let twice = 0;
  let before = outline.at(-1);
  for (const point of outline) {
    if (before !== undefined) twice += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return Math.abs(twice) / 2;
}

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const extents = new WeakMap<readonly Point[], Extent>();

/** The smallest upright rectangle round some points; inside out when there are none. Kept for as long as the points are. */
export function extentOf(points: readonly Point[]): Extent {
  const known = extents.get(points);
  if (known !== undefined) return known;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  const extent = { left, top, right, bottom };
  extents.set(points, extent);
  return extent;
}
