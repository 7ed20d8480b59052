import type { Scene, Viewport } from '../scene/marks.ts';

/** Bands right across the pane, with a hairline along the top of each. */
export function paintLanes(
  context: CanvasRenderingContext2D,
  { lanes = [] }: Scene,
  { k, ty, width, height }: Viewport,
): void {
  for (const { top, bottom, tint, tintOpacity, hairline } of lanes) {
    const y = top * k + ty;
    context.globalAlpha = tintOpacity;
    context.fillStyle = tint;
    context.fillRect(0, y, width, (bottom - top) * k);
    context.globalAlpha = 1;
    context.fillStyle = hairline;
    if (y > 0 && y < height) context.fillRect(0, Math.round(y), width, 1);
  }
}
