import type { PathMark } from '../sheet.ts';
import { strokedWith } from '../sheet.ts';

/** A hairline across. */
export const rule = (from: number, to: number, y: number, colour: string): PathMark => ({
  kind: 'path',
  d: `M${String(from)} ${String(Math.round(y))}H${String(to)}`,
  ink: strokedWith(colour, 1),
});

/** A hairline downwards. */
export const upright = (x: number, from: number, to: number, colour: string): PathMark => ({
  kind: 'path',
  d: `M${String(Math.round(x))} ${String(Math.round(from))}V${String(Math.round(to))}`,
  ink: strokedWith(colour, 1),
});
