import { assertNever } from '../domain/assertNever.ts';
import type { GlyphName, Pen } from './marks.ts';
import { circle, polygon } from './shapes.ts';

/** Stroke width of a glyph for its size. */
export const glyphStroke = (size: number): number => Math.max(1, size * 0.11);

/**
 * Draws the sign of a collaboration model.
 *
 * @param filled - Takes what is filled with the model's colour.
 * @param stroked - Takes what is stroked with it, `glyphStroke` wide.
 * @param size - Width and height of the square round the place that the glyph fills.
 */
export function outlineGlyph(filled: Pen, stroked: Pen, glyph: GlyphName, x: number, y: number, size: number): void {
  const unit = size / 16;
  switch (glyph) {
    case 'council':
      // One centre that changes itself.
      circle(stroked, x, y, 7 * unit);
      return polygon(filled, x, y, 4.4 * unit, 4, Math.PI / 4);
    case 'market': {
      // Equals bound together.
      const corners = [
        [x, y - 5.2 * unit],
        [x - 5.6 * unit, y + 4.8 * unit],
        [x + 5.6 * unit, y + 4.8 * unit],
      ] as const;
      corners.forEach(([cx, cy], index) => {
        circle(filled, cx, cy, 2.5 * unit);
        if (index === 0) stroked.moveTo(cx, cy);
        else stroked.lineTo(cx, cy);
      });
      stroked.closePath();
      return;
    }
    case 'agent': {
      // Change that comes from outside into an open ring.
      stroked.moveTo(x + 7 * unit * Math.cos(0.85), y + 7 * unit * Math.sin(0.85));
      stroked.arc(x, y, 7 * unit, 0.85, Math.PI * 2 - 0.85);
      stroked.moveTo(x + 7.6 * unit, y);
      stroked.lineTo(x - 0.5 * unit, y);
      filled.moveTo(x - 3.4 * unit, y);
      filled.lineTo(x + 0.6 * unit, y - 3.1 * unit);
      filled.lineTo(x + 0.6 * unit, y + 3.1 * unit);
      filled.closePath();
      return;
    }
    case 'connector':
      // A bridge that leaves both sides as they are.
      circle(stroked, x - 4.7 * unit, y, 3.1 * unit);
      circle(stroked, x + 4.7 * unit, y, 3.1 * unit);
      stroked.moveTo(x - 3.4 * unit, y);
      stroked.lineTo(x + 3.4 * unit, y);
      return;
    case 'neutral':
      return circle(stroked, x, y, 6 * unit);
    default:
      return assertNever(glyph);
  }
}
