/** A convex polygon, corner i at (x[i], y[i]), clockwise on a screen. No corners: nothing is left of it. */
export interface Convex {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** What lies beyond the edge from corner i to the next: the number a clip was given, or -1 for the rim. */
  readonly beyond: readonly number[];
}

export const nothing: Convex = { x: [], y: [], beyond: [] };

export function convex(points: readonly (readonly [number, number])[]): Convex {
  return { x: points.map((p) => p[0]), y: points.map((p) => p[1]), beyond: points.map(() => -1) };
}

/** The part of a polygon where nx * x + ny * y <= limit. The new edge is marked `beyond`. */
export function clip(polygon: Convex, nx: number, ny: number, limit: number, beyond: number): Convex {
  const { x, y } = polygon;
  const count = x.length;
  let isCut = false;
  for (let i = 0; i < count; i += 1) {
    if (nx * x[i]! + ny * y[i]! > limit) {
      isCut = true;
      break;
    }
  }
  if (!isCut) return polygon;
  const outX: number[] = [];
  const outY: number[] = [];
  const outBeyond: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const j = i + 1 === count ? 0 : i + 1;
    const here = limit - nx * x[i]! - ny * y[i]!;
    const next = limit - nx * x[j]! - ny * y[j]!;
    if (here >= 0) {
      outX.push(x[i]!);
      outY.push(y[i]!);
      outBeyond.push(polygon.beyond[i]!);
    }
    if (here >= 0 === next >= 0) continue;
    const share = here / (here - next);
    outX.push(x[i]! + share * (x[j]! - x[i]!));
    outY.push(y[i]! + share * (y[j]! - y[i]!));
    // Leaving: the new edge begins here. Entering: what is left of the old edge does.
    outBeyond.push(here >= 0 ? beyond : polygon.beyond[i]!);
  }
  return outX.length < 3 ? nothing : { x: outX, y: outY, beyond: outBeyond };
}

export function area({ x, y }: Convex): number {
  let twice = 0;
  for (let i = 0, j = x.length - 1; i < x.length; j = i, i += 1) twice += x[j]! * y[i]! - x[i]! * y[j]!;
  return Math.abs(twice) / 2;
}

/** Centre of gravity; the mean of the corners when there is next to no area. The polygon must have corners. */
export function centroid({ x, y }: Convex): readonly [x: number, y: number] {
  const originX = x[0]!;
  const originY = y[0]!;
  let twice = 0;
  let sumX = 0;
  let sumY = 0;
  for (let i = 0, j = x.length - 1; i < x.length; j = i, i += 1) {
    const ax = x[j]! - originX;
    const ay = y[j]! - originY;
    const bx = x[i]! - originX;
    const by = y[i]! - originY;
    const part = ax * by - bx * ay;
    twice += part;
    sumX += (ax + bx) * part;
    sumY += (ay + by) * part;
  }
  if (Math.abs(twice) < 1e-9) {
    return [x.reduce((sum, v) => sum + v, 0) / x.length, y.reduce((sum, v) => sum + v, 0) / y.length];
  }
  return [originX + sumX / (3 * twice), originY + sumY / (3 * twice)];
}

/** Edges as half planes, three numbers each: an outward unit normal and its limit, so that inside nx * x + ny * y <= limit. */
export function halfPlanes({ x, y }: Convex): Float64Array {
  const planes: number[] = [];
  for (let i = 0; i < x.length; i += 1) {
    const j = (i + 1) % x.length;
    const dx = x[j]! - x[i]!;
    const dy = y[j]! - y[i]!;
    const length = Math.hypot(dx, dy);
    if (length < 1e-9) continue;
    planes.push(dy / length, -dx / length, (dy * x[i]! - dx * y[i]!) / length);
  }
  return Float64Array.from(planes);
}

/** The polygon less a margin along every edge. */
export function inset(polygon: Convex, margin: number): Convex {
  const planes = halfPlanes(polygon);
  let left = polygon;
  for (let i = 0; i < planes.length && left.x.length > 0; i += 3) {
    left = clip(left, planes[i]!, planes[i + 1]!, planes[i + 2]! - margin, -1);
  }
  return left;
}

/** Centre and radius of the largest circle inside. The polygon must have corners. */
export function largestCircle(polygon: Convex): { readonly x: number; readonly y: number; readonly radius: number } {
  let radius = 0;
  let beyondReach = Math.sqrt(area(polygon));
  let core = polygon;
  for (let step = 0; step < 14; step += 1) {
    const middle = (radius + beyondReach) / 2;
    const left = inset(polygon, middle);
    if (left.x.length === 0) beyondReach = middle;
    else {
      radius = middle;
      core = left;
    }
  }
  const [x, y] = centroid(core);
  return { x, y, radius };
}

/** Leftmost and rightmost x at a height, or null above and below the polygon. */
export function spanAt({ x, y }: Convex, height: number): readonly [left: number, right: number] | null {
  let left = Infinity;
  let right = -Infinity;
  for (let i = 0, j = x.length - 1; i < x.length; j = i, i += 1) {
    const low = Math.min(y[i]!, y[j]!);
    const high = Math.max(y[i]!, y[j]!);
    if (height < low || height > high) continue;
    const share = high - low < 1e-9 ? 0 : (height - y[j]!) / (y[i]! - y[j]!);
    const at = x[j]! + share * (x[i]! - x[j]!);
    left = Math.min(left, at, high - low < 1e-9 ? x[i]! : at);
    right = Math.max(right, at, high - low < 1e-9 ? x[i]! : at);
  }
  return left <= right ? [left, right] : null;
}

export const top = (polygon: Convex): number => Math.min(...polygon.y);
export const bottom = (polygon: Convex): number => Math.max(...polygon.y);
