import type { LabelMark, Scene, Viewport } from '../scene/marks.ts';
import type { Theme } from '../scene/theme.ts';
import { paintBadges } from './canvasBadges.ts';
import { paintLabels } from './canvasLabels.ts';
import { paintLinks } from './canvasLinks.ts';
import { paintMissing, paintSaid } from './canvasSaid.ts';
import { paintNodes } from './canvasNodes.ts';
import { paintHulls } from './canvasHulls.ts';
import { paintLanes } from './canvasLanes.ts';

/**
 * Paints a scene on a canvas: lanes, territories, lines, shapes, names.
 *
 * @param context - Scaled so that one unit is one CSS pixel, and empty: nothing is cleared, and no ground is laid, so that a second
 *   scene can lie over the first. Its state is as before when this returns.
 * @param labels - As `placeLabels` gives them for this scene and viewport.
 */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  scene: Scene,
  viewport: Viewport,
  labels: readonly LabelMark[],
  theme: Theme,
): void {
  context.save();
  paintLanes(context, scene, viewport);
  paintHulls(context, scene, viewport);
  paintLinks(context, scene, viewport, theme);
  paintMissing(context, scene, viewport, theme);
  paintNodes(context, scene, viewport, theme);
  paintBadges(context, scene, viewport);
  paintSaid(context, scene, viewport, theme);
  paintLabels(context, labels, viewport, theme);
  context.restore();
}
