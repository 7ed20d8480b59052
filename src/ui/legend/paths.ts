import { SvgPen } from '../../paint/svgPen.ts';
import type { Pen } from '../../scene/marks.ts';

/** Path texts of an outline, for the `d` of two `<path>` elements. */
export interface Paths {
  readonly filled: string;
  readonly stroked: string;
}

/** Draws an outline that has a filled and a stroked part, each with a pen of its own. */
export function pathsOf(draw: (filled: Pen, stroked: Pen) => void): Paths {
  const filled = new SvgPen();
  const stroked = new SvgPen();
  draw(filled, stroked);
  return { filled: filled.d, stroked: stroked.d };
}

export const pathOf = (draw: (pen: Pen) => void): string => pathsOf(draw).filled;
