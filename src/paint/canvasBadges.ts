import { glyphStroke, outlineGlyph } from '../scene/glyphs.ts';
import type { Scene, Viewport } from '../scene/marks.ts';
import { shapeScale } from '../scene/viewport.ts';

/** The glyphs inside the marks of collapsed collaborations. */
export function paintBadges(context: CanvasRenderingContext2D, scene: Scene, viewport: Viewport): void {
  const { nodes, positions, badges = [] } = scene;
  const scale = shapeScale(viewport);
  for (const { node, glyph, colour, opacity } of badges) {
    const x = (positions[2 * node] ?? 0) * viewport.k + viewport.tx;
    const y = (positions[2 * node + 1] ?? 0) * viewport.k + viewport.ty;
    const size = (nodes.radius[node] ?? 0) * scale;
    const filled = new Path2D();
    const stroked = new Path2D();
    outlineGlyph(filled, stroked, glyph, x, y, size);
    context.save();
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = glyphStroke(size);
    context.stroke(stroked);
    context.fill(filled);
    context.restore();
  }
}
