import type { Bounds, Viewport } from '../../scene/marks.ts';
import type { Insets } from '../../scene/viewport.ts';
import type { Point } from './insets.ts';
import { freeRect, middleOf } from './insets.ts';

/**
 * The picture between two pictures.
 *
 * Scale changes by equal ratios in equal shares, and the middle keeps pace with it, so that zooming about a point leaves that
 * point where it is.
 *
 * @param share - 0 gives `from`, 1 gives `to`.
 */
export function viewportBetween(from: Viewport, to: Viewport, share: number): Viewport {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const k = from.k * (to.k / from.k) ** share;
  const isZooming = Math.abs(to.k - from.k) > 1e-6 * to.k;
  const way = isZooming ? (k - from.k) / (to.k - from.k) : share;
  return {
    width: to.width,
    height: to.height,
    k,
    tx: from.tx + (to.tx - from.tx) * way,
    ty: from.ty + (to.ty - from.ty) * way,
    zoom: to.zoom * (k / to.k),
  };
}

/** Moved by so many CSS pixels. */
export const shifted = (viewport: Viewport, dx: number, dy: number): Viewport =>
  dx === 0 && dy === 0 ? viewport : { ...viewport, tx: viewport.tx + dx, ty: viewport.ty + dy };

/** Another scale, with the world point under `at` (CSS pixels) left where it is. */
export function scaledAbout(viewport: Viewport, factor: number, [x, y]: Point): Viewport {
  return {
    ...viewport,
    k: viewport.k * factor,
    tx: x - (x - viewport.tx) * factor,
    ty: y - (y - viewport.ty) * factor,
    zoom: viewport.zoom * factor,
  };
}

/** As `scaledAbout`, stopping at the smallest and largest scale. */
export function zoomedBy(
  viewport: Viewport,
  factor: number,
  at: Point,
  [least, most]: readonly [number, number],
): Viewport {
  return scaledAbout(viewport, clamp(viewport.k * factor, least, most) / viewport.k, at);
}

/**
 * Keeps the drawing from being lost: the middle of the free part of the pane stays on it.
 *
 * @param bounds - World units; what there is to see.
 */
export function heldToDrawing(viewport: Viewport, bounds: Bounds, insets: Insets): Viewport {
  const [x, y] = middleOf(freeRect(viewport, insets));
  const worldX = (x - viewport.tx) / viewport.k;
  const worldY = (y - viewport.ty) / viewport.k;
  const dx = worldX - clamp(worldX, bounds.minX, bounds.maxX);
  const dy = worldY - clamp(worldY, bounds.minY, bounds.maxY);
  return shifted(viewport, dx * viewport.k, dy * viewport.k);
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
