import type { PagePicture } from '../scene/glide/onPage.ts';
import { pageViewport } from '../scene/glide/onPage.ts';
import type { Theme } from '../scene/theme.ts';
import { paintLanes } from './canvasLanes.ts';
import { paintCanvas } from './paintCanvas.ts';

/**
 * Paints a whole page: the lanes of each of its parts, and over them all marks.
 *
 * @param context - As for `paintCanvas`.
 * @param width - Of the page, like `height` in CSS pixels.
 */
export function paintPage(
  context: CanvasRenderingContext2D,
  { scene, labels, lanes }: PagePicture,
  { width, height }: { readonly width: number; readonly height: number },
  theme: Theme,
): void {
  const viewport = pageViewport(width, height);
  for (const { part, lanes: own } of lanes) {
    if (own.length === 0) continue;
    context.save();
    context.beginPath();
    context.rect(part.x, part.y, part.width, part.height);
    context.clip();
    paintLanes(context, { ...scene, lanes: own }, viewport);
    context.restore();
  }
  paintCanvas(context, scene, viewport, labels, theme);
}
