import type { HullMark, Scene, Viewport } from '../scene/marks.ts';
import { outlineHull } from '../scene/outline.ts';

const paths = new WeakMap<HullMark['points'], { readonly k: number; readonly path: Path2D }>();

/** Outlines stay the same while the picture is only moved, so they are kept for one scale. */
function pathOf(points: HullMark['points'], k: number): Path2D {
  const known = paths.get(points);
  if (known?.k === k) return known.path;
  const path = new Path2D();
  outlineHull(path, points, k, 0, 0);
  paths.set(points, { k, path });
  return path;
}

export function paintHulls(context: CanvasRenderingContext2D, scene: Scene, { k, tx, ty }: Viewport): void {
  context.save();
  context.translate(tx, ty);
  for (const { points, look, fillOpacity } of scene.hulls) {
    const path = pathOf(points, k);
    if (look.fill !== null && fillOpacity > 0) {
      context.globalAlpha = fillOpacity;
      context.fillStyle = look.fill;
      context.fill(path);
    }
    if (look.stroke === null) continue;
    context.globalAlpha = look.opacity;
    context.strokeStyle = look.stroke;
    context.lineWidth = look.strokeWidth;
    context.lineCap = look.cap;
    context.setLineDash([...look.dash]);
    context.stroke(path);
  }
  context.restore();
}
