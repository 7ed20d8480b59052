/** How far a hull reaches beyond the shapes in it, world units, before its corners are softened. */
export const hullPadding = 14;
const pointsOfCircle = 16;

/** Convex hull of the circles `padding` beyond some shapes, as 2m coordinates in order round it. Empty for no nodes. */
export function hullAround(
  nodes: Iterable<number>,
  positions: ArrayLike<number>,
  radii: ArrayLike<number>,
  padding = hullPadding,
): Float64Array {
  const points: [number, number][] = [];
  for (const node of nodes) {
    const reach = radii[node]! + padding;
    for (let step = 0; step < pointsOfCircle; step += 1) {
      const angle = (2 * Math.PI * step) / pointsOfCircle;
      points.push([positions[2 * node]! + reach * Math.cos(angle), positions[2 * node + 1]! + reach * Math.sin(angle)]);
    }
  }
  return Float64Array.from(convexHull(points).flat());
}

/** Andrew (1979): the lower and the upper chain of the points from left to right. */
function convexHull(points: [number, number][]): [number, number][] {
  points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (ordered: readonly [number, number][]) => {
    const kept: [number, number][] = [];
    for (const point of ordered) {
      while (kept.length >= 2 && turn(kept[kept.length - 2]!, kept[kept.length - 1]!, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(points), ...chain(points.slice().reverse())];
}

const turn = (a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether a point lies in a convex outline of either orientation; false for fewer than three corners. */
export function isInHull(hull: ArrayLike<number>, x: number, y: number): boolean {
  let isLeft = false;
  let isRight = false;
  for (let i = 0; i < hull.length; i += 2) {
    const j = (i + 2) % hull.length;
    const side = (hull[j]! - hull[i]!) * (y - hull[i + 1]!) - (hull[j + 1]! - hull[i + 1]!) * (x - hull[i]!);
    if (side > 0) isLeft = true;
    if (side < 0) isRight = true;
  }
  return hull.length >= 6 && isLeft !== isRight;
}
