import { outlineDenial } from '../outline.ts';
import { headReach, outlineHead } from '../heads.ts';
import type { Look, Pen } from '../marks.ts';
import type { Run } from './plan.ts';
import { directionOf, middleOfWay, outlineWay } from './way.ts';

/** Draws a line up to its head. */
export function outlineRun(pen: Pen, { way }: Run, look: Look): void {
  outlineWay(pen, way, look.head === null ? 0 : headReach(look.head, look.headScale));
}

/** Draws the head at the forum, and the strokes across a line that a source denies. */
export function outlineRunHead(filled: Pen, stroked: Pen, { way, status }: Run, look: Look): void {
  const [x = 0, y = 0] = way.at(-1) ?? [];
  const angle = directionOf(way) === 1 ? 0 : Math.PI;
  if (look.head !== null) outlineHead(filled, stroked, look.head, x, y, angle, look.headScale);
  if (status !== 'denied') return;
  const [mx, my] = middleOfWay(way);
  outlineDenial(stroked, { x0: mx - 5, y0: my, cx: mx, cy: my, x1: mx + 5, y1: my, tipX: mx, tipY: my, angle: 0 });
}
