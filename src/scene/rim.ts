import type { Point } from './geometry.ts';
import { convexHull } from './geometry.ts';
import type { ShapeName } from './marks.ts';
import { shapeNames } from './marks.ts';
import { PointsPen } from './pointsPen.ts';
import { outlineShape } from './shapes.ts';

const directions = 120;

/** How far a shape reaches to each side of its centre, for a radius of 1. */
export interface Extent {
  readonly left: number;
  readonly up: number;
  readonly right: number;
  readonly down: number;
}

const extents = new Map<number, Extent>();

export function extentOf(shape: number): Extent {
  const known = extents.get(shape);
  if (known !== undefined) return known;
  const pen = new PointsPen(96);
  outlineShape(pen, shapeNames[shape] ?? 'circle', 0, 0, 1);
  const points = pen.paths.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const extent = { left: -Math.min(...xs), up: -Math.min(...ys), right: Math.max(...xs), down: Math.max(...ys) };
  extents.set(shape, extent);
  return extent;
}

const tables = new Map<ShapeName, Float32Array>();

/**
 * How far a shape of radius 1 reaches from its centre, for each direction.
 *
 * Hollows count as filled: a head that stood in the notch of a cross would seem to be part of it.
 */
function tableOf(shape: ShapeName): Float32Array {
  const known = tables.get(shape);
  if (known !== undefined) return known;
  const pen = new PointsPen(96);
  outlineShape(pen, shape, 0, 0, 1);
  const outline = convexHull(pen.paths.flat());
  const table = new Float32Array(directions);
  for (let direction = 0; direction < directions; direction++) {
    const angle = (direction / directions) * 2 * Math.PI;
    table[direction] = farthestAlong(outline, Math.cos(angle), Math.sin(angle));
  }
  tables.set(shape, table);
  return table;
}

function farthestAlong(outline: readonly Point[], ux: number, uy: number): number {
  let farthest = 0;
  let before = outline.at(-1);
  for (const point of outline) {
    if (before !== undefined) {
      // Where the ray from the centre meets this side.
      const sideA = ux * before[1] - uy * before[0];
      const sideB = ux * point[1] - uy * point[0];
      if (sideA * sideB <= 0 && sideA !== sideB) {
        const share = sideA / (sideA - sideB);
        const x = before[0] + (point[0] - before[0]) * share;
        const y = before[1] + (point[1] - before[1]) * share;
        farthest = Math.max(farthest, ux * x + uy * y);
      }
    }
    before = point;
  }
  return farthest;
}

/** How far the rim of a shape lies from its centre in a direction, for a radius of 1. */
export function rimReach(shape: number, angle: number): number {
  const table = tableOf(shapeNames[shape] ?? 'circle');
  const place = ((((angle / (2 * Math.PI)) % 1) + 1) % 1) * directions;
  const before = Math.floor(place) % directions;
  const after = (before + 1) % directions;
  const share = place - Math.floor(place);
  return (table[before] ?? 1) * (1 - share) + (table[after] ?? 1) * share;
}

const farthest = new Map<number, number>();

/** The farthest a shape reaches from its centre, for a radius of 1. */
export function farthestReach(shape: number): number {
  const known = farthest.get(shape);
  if (known !== undefined) return known;
  const reach = Math.max(...tableOf(shapeNames[shape] ?? 'circle'));
  farthest.set(shape, reach);
  return reach;
}
