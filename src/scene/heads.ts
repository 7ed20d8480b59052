import { assertNever } from '../domain/assertNever.ts';
import type { HeadName, Look, Pen } from './marks.ts';
import { circle } from './shapes.ts';

/** Length in pixels from tip to back, at scale 1. */
const lengths: Readonly<Record<HeadName, number>> = {
  'filled-triangle': 8,
  'open-chevron': 7,
  'barred-triangle': 9,
  'filled-circle': 7,
  'hollow-triangle': 8,
  'hollow-square': 7,
  'small-triangle': 5,
};

/** The inside of these is canvas, so that what lies under them does not show. */
export const isHollow = (head: HeadName): boolean => head === 'hollow-triangle' || head === 'hollow-square';

/** The outline of a head is as wide as its line, within what its size bears. */
export const headStrokeWidth = (look: Look): number => Math.min(1.6, Math.max(1.2, look.strokeWidth));

/** How far before the tip the line ends, so that it does not show through or blunt the point. */
export const headReach = (head: HeadName, scale: number): number =>
  head === 'open-chevron' ? 0.5 : (lengths[head] - (isHollow(head) ? 0 : 0.6)) * scale;

/**
 * Draws a head whose tip is at a place.
 *
 * @param filled - Takes what is filled with the line's colour.
 * @param stroked - Takes what is stroked with it; the outline of a hollow head, which is filled with canvas colour first.
 * @param angle - Direction in which the head points, radians.
 */
export function outlineHead(
  filled: Pen,
  stroked: Pen,
  head: HeadName,
  x: number,
  y: number,
  angle: number,
  scale: number,
): void {
  const length = lengths[head] * scale;
  const ux = Math.cos(angle);
  const uy = Math.sin(angle);
  /** A point so far behind the tip and so far to its side. */
  const at = (behind: number, aside: number): readonly [number, number] => [
    x - ux * behind - uy * aside,
    y - uy * behind + ux * aside,
  ];
  const triangle = (pen: Pen, tip: number, half: number): void => {
    pen.moveTo(...at(tip, 0));
    pen.lineTo(...at(length, half));
    pen.lineTo(...at(length, -half));
    pen.closePath();
  };
  switch (head) {
    case 'filled-triangle':
      return triangle(filled, 0, 0.45 * length);
    case 'small-triangle':
      return triangle(filled, 0, 0.42 * length);
    case 'hollow-triangle':
      return triangle(stroked, 0, 0.45 * length);
    case 'barred-triangle': {
      const bar = 0.75 * scale;
      stroked.moveTo(...at(bar, 0.5 * length));
      stroked.lineTo(...at(bar, -0.5 * length));
      return triangle(filled, 2 * bar, 0.42 * length);
    }
    case 'open-chevron':
      stroked.moveTo(...at(length, 0.6 * length));
      stroked.lineTo(...at(0, 0));
      stroked.lineTo(...at(length, -0.6 * length));
      return;
    case 'filled-circle': {
      const [cx, cy] = at(length / 2, 0);
      return circle(filled, cx, cy, length / 2);
    }
    case 'hollow-square': {
      const half = length / 2;
      stroked.moveTo(...at(0, half));
      stroked.lineTo(...at(0, -half));
      stroked.lineTo(...at(length, -half));
      stroked.lineTo(...at(length, half));
      stroked.closePath();
      return;
    }
    default:
      return assertNever(head);
  }
}
