import type { Scene, Viewport } from '../scene/marks.ts';

/** Bands right across the pane, with a hairline along the top of each. */
export function paintLanes(
  context: CanvasRenderingContext2D,
  { lanes = [] }: Scene,
  { k, ty, width, height }: Viewport,
): void {
  for (const { top, bottom, tint, tintOpacity, hairline } of lanes) {
    const from = top * k + ty;
    const upper = Math.max(0, from);
    context.globalAlpha = tintOpacity;
    context.fillStyle = tint;
    context.fillRect(0, upper, width, Math.max(0, Math.min(height, bottom * k + ty) - upper));
    context.globalAlpha = 1;
    context.fillStyle = hairline;
    if (from > 0 && from < height) context.fillRect(0, Math.round(from), width, 1);
  }
}
