import { assertNever } from '../domain/assertNever.ts';
import type { Pen, ShapeName } from './marks.ts';

const turn = Math.PI * 2;

/**
 * Draws the shape of a sector group.
 *
 * @param r - Radius of the circle whose area the shape has, so that shapes of one size weigh the same.
 */
export function outlineShape(pen: Pen, shape: ShapeName, x: number, y: number, r: number): void {
  switch (shape) {
    case 'circle':
      return circle(pen, x, y, r);
    case 'square':
      return polygon(pen, x, y, 1.2533 * r, 4, Math.PI / 4);
    case 'diamond':
      return polygon(pen, x, y, 1.2533 * r, 4, 0);
    case 'triangle':
      // Lowered a little: the middle of a triangle's height looks more central than its centroid.
      return polygon(pen, x, y + 0.2 * r, 1.52 * r, 3, -Math.PI / 2);
    case 'pentagon':
      return polygon(pen, x, y + 0.04 * r, 1.1495 * r, 5, -Math.PI / 2);
    case 'hexagon':
      return polygon(pen, x, y, 1.0996 * r, 6, 0);
    case 'cross':
      return cross(pen, x, y, r);
    case 'half-disc':
      return halfDisc(pen, x, y, r);
    case 'trefoil':
      return trefoil(pen, x, y, r);
    case 'ring':
      circle(pen, x, y, 1.12 * r);
      pen.moveTo(x + 0.5 * r, y);
      pen.arc(x, y, 0.5 * r, 0, -turn, true);
      pen.closePath();
      return;
    case 'capsule':
      return capsule(pen, x, y, r);
    default:
      return assertNever(shape);
  }
}

export function circle(pen: Pen, x: number, y: number, r: number): void {
  pen.moveTo(x + r, y);
  pen.arc(x, y, r, 0, turn);
  pen.closePath();
}

export function polygon(pen: Pen, x: number, y: number, r: number, corners: number, from: number): void {
  for (let corner = 0; corner < corners; corner++) {
    const angle = from + (corner * turn) / corners;
    const px = x + r * Math.cos(angle);
    const py = y + r * Math.sin(angle);
    if (corner === 0) pen.moveTo(px, py);
    else pen.lineTo(px, py);
  }
  pen.closePath();
}

/** Arms a little wider than a third, so that it stays a cross at four pixels. */
function cross(pen: Pen, x: number, y: number, r: number): void {
  const long = 1.16 * r;
  const short = 0.44 * r;
  const corners = [
    [-short, -long],
    [short, -long],
    [short, -short],
    [long, -short],
    [long, short],
    [short, short],
    [short, long],
    [-short, long],
    [-short, short],
    [-long, short],
    [-long, -short],
    [-short, -short],
  ] as const;
  corners.forEach(([dx, dy], index) => {
    if (index === 0) pen.moveTo(x + dx, y + dy);
    else pen.lineTo(x + dx, y + dy);
  });
  pen.closePath();
}

/** A chamber seen from above, with the well of the house cut out. */
function halfDisc(pen: Pen, x: number, y: number, r: number): void {
  const outer = 1.48 * r;
  const well = 0.44 * r;
  const base = y + 0.62 * r;
  pen.moveTo(x - outer, base);
  pen.arc(x, base, outer, Math.PI, turn);
  pen.lineTo(x + well, base);
  pen.arc(x, base, well, 0, Math.PI, true);
  pen.closePath();
}

function trefoil(pen: Pen, x: number, y: number, r: number): void {
  const leaf = 0.6 * r;
  for (const angle of [-Math.PI / 2, Math.PI / 6, (5 * Math.PI) / 6])
    circle(pen, x + 0.64 * r * Math.cos(angle), y + 0.06 * r + 0.64 * r * Math.sin(angle), leaf);
  // Fills the gap that three touching discs leave; slightly smaller than they reach, so that the leaves stay.
  circle(pen, x, y + 0.06 * r, 0.4 * r);
}

function capsule(pen: Pen, x: number, y: number, r: number): void {
  const half = 0.62 * r;
  const reach = 0.78 * r;
  pen.moveTo(x - reach, y - half);
  pen.lineTo(x + reach, y - half);
  pen.arc(x + reach, y, half, -Math.PI / 2, Math.PI / 2);
  pen.lineTo(x - reach, y + half);
  pen.arc(x - reach, y, half, Math.PI / 2, Math.PI * 1.5);
  pen.closePath();
}
