import type { HullMark, Pen } from './marks.ts';
import type { LinkCurve } from './linkCurve.ts';
import { curvePoint } from './linkCurve.ts';
import { circle } from './shapes.ts';

/** Draws the closed outline of a territory, from world units to pixels. */
export function outlineHull(pen: Pen, points: HullMark['points'], k: number, tx: number, ty: number): void {
  points.forEach(([x, y], index) => {
    if (index === 0) pen.moveTo(x * k + tx, y * k + ty);
    else pen.lineTo(x * k + tx, y * k + ty);
  });
  if (points.length > 0) pen.closePath();
}

/** Draws the stroke of a line, from its start to the back of its head. */
export function outlineLink(pen: Pen, curve: LinkCurve): void {
  pen.moveTo(curve.x0, curve.y0);
  pen.quadraticCurveTo(curve.cx, curve.cy, curve.x1, curve.y1);
}

/** Draws the two strokes across the middle of a line that a source denies. */
export function outlineDenial(pen: Pen, curve: LinkCurve): void {
  const [x, y] = curvePoint(curve, 0.5);
  const along = Math.atan2(curve.y1 - curve.y0, curve.x1 - curve.x0);
  for (const shift of [-1.8, 1.8]) {
    const cx = x + shift * Math.cos(along);
    const cy = y + shift * Math.sin(along);
    const slant = along + 1.2;
    pen.moveTo(cx - 5 * Math.cos(slant), cy - 5 * Math.sin(slant));
    pen.lineTo(cx + 5 * Math.cos(slant), cy + 5 * Math.sin(slant));
  }
}

/** Draws the small pin beside an organisation that a reader holds in place. */
export function outlinePin(filled: Pen, stroked: Pen, x: number, y: number, r: number): void {
  const headX = x + r * 0.75 + 5;
  const headY = y - r * 0.75 - 6;
  stroked.moveTo(headX, headY);
  stroked.lineTo(headX - 4.5, headY + 5.5);
  circle(filled, headX, headY, 2.6);
}
