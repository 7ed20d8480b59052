import type { ShapeName } from './marks.ts';
import { shapeNames } from './marks.ts';
import { PointsPen } from './pointsPen.ts';
import { outlineShape } from './shapes.ts';

const directions = 120;

const tables = new Map<ShapeName, Float32Array>();

/** The farthest the outline of a shape of radius 1 reaches from its centre, for each direction. */
function tableOf(shape: ShapeName): Float32Array {
  const known = tables.get(shape);
  if (known !== undefined) return known;
  const pen = new PointsPen(96);
  outlineShape(pen, shape, 0, 0, 1);
  const table = new Float32Array(directions);
  for (let direction = 0; direction < directions; direction++) {
    const angle = (direction / directions) * 2 * Math.PI;
    table[direction] = farthestAlong(pen.paths, Math.cos(angle), Math.sin(angle));
  }
  tables.set(shape, table);
  return table;
}

function farthestAlong(paths: readonly (readonly [number, number])[][], ux: number, uy: number): number {
  let farthest = 0;
  for (const path of paths)
    for (let index = 1; index < path.length; index++) {
      const [ax, ay] = path[index - 1] ?? [0, 0];
      const [bx, by] = path[index] ?? [0, 0];
      // Where the ray from the centre meets this piece of the outline.
      const sideA = ux * ay - uy * ax;
      const sideB = ux * by - uy * bx;
      if (sideA * sideB > 0 || sideA === sideB) continue;
      const share = sideA / (sideA - sideB);
      farthest = Math.max(farthest, ux * (ax + (bx - ax) * share) + uy * (ay + (by - ay) * share));
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

/** The nearest the rim comes to the centre: the tightest place for heads side by side. */
export function leastRimReach(shape: number): number {
  return tableOf(shapeNames[shape] ?? 'circle').reduce((least, reach) => Math.min(least, reach), Infinity);
}
