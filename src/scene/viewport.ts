import type { Camera } from '../view/viewState.ts';
import type { Bounds, Viewport } from './marks.ts';

/** Pixels kept free at the sides of a fitted picture, for what floats over it. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

export const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Few organisations are not blown up to fill a wall. */
export const largestFit = 1.6;
const smallestZoom = 0.5;
const largestZoom = 12;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/**
 * Where the world stands in a pane.
 *
 * @param camera - `fit` shows the bounds within the insets; a camera centres its place in the whole pane.
 * @param size - CSS pixels; a pane without size is treated as one pixel wide and high.
 * @param largest - Most pixels for a world unit in a fitted picture.
 */
export function viewportOf(
  camera: Camera | 'fit',
  bounds: Bounds,
  size: PaneSize,
  insets: Insets = noInsets,
  largest: number = largestFit,
): Viewport {
  const width = Math.max(1, size.width);
  const height = Math.max(1, size.height);
  const fitK = fittedScale(bounds, { width, height }, insets, largest);
  if (camera === 'fit') {
    const freeX = insets.left + (width - insets.left - insets.right) / 2;
    const freeY = insets.top + (height - insets.top - insets.bottom) / 2;
    const tx = freeX - ((bounds.minX + bounds.maxX) / 2) * fitK;
    const ty = freeY - ((bounds.minY + bounds.maxY) / 2) * fitK;
    return { width, height, k: fitK, tx, ty, zoom: 1 };
  }
  const k = Math.min(width, height) / Math.max(1e-6, camera.span);
  return { width, height, k, tx: width / 2 - camera.cx * k, ty: height / 2 - camera.cy * k, zoom: k / fitK };
}

/** The camera that shows what a viewport shows, in whatever pane. */
export function cameraOf(viewport: Viewport): Camera {
  const { width, height, k, tx, ty } = viewport;
  return { cx: (width / 2 - tx) / k, cy: (height / 2 - ty) / k, span: Math.min(width, height) / k };
}

/** Pixels for one world unit when the bounds fill what the insets leave. */
function fittedScale(bounds: Bounds, size: PaneSize, insets: Insets, largest: number): number {
  const width = Math.max(1, bounds.maxX - bounds.minX);
  const height = Math.max(1, bounds.maxY - bounds.minY);
  const freeWidth = Math.max(1, size.width - insets.left - insets.right);
  const freeHeight = Math.max(1, size.height - insets.top - insets.bottom);
  return Math.min(freeWidth / width, freeHeight / height, largest);
}

/** The smallest and largest scale a reader can zoom to. */
export function scaleLimits(
  bounds: Bounds,
  size: PaneSize,
  insets: Insets = noInsets,
  largest: number = largestFit,
): readonly [number, number] {
  const fitK = fittedScale(bounds, size, insets, largest);
  return [fitK * smallestZoom, Math.max(fitK * largestZoom, largestFit * 2)];
}

/**
 * How large shapes are, for a radius of 1: with the root of the fit, 0.62 to 1.25, and then with the root of the zoom up to 1.7,
 * so that zooming in buys room between them.
 */
export function shapeScale(viewport: Viewport): number {
  return fittedShapeScale(viewport.k / viewport.zoom) * clamp(Math.sqrt(viewport.zoom), 0.6, 1.7);
}

/** That of the fitted picture, by its pixels for one world unit. */
export const fittedShapeScale = (k: number): number => clamp(Math.sqrt(k), 0.62, 1.25);

/** Pixels for a world unit in the fitted picture, below which shapes and names have hardly any room between them. */
const tightScale = 0.62;

/** A pane as small as a phone's: names may break, stand closer, and stand below as readily as not. */
export const isTight = ({ width, k, zoom }: Viewport): boolean => width < 480 || k / zoom < tightScale;

export const toScreen = (viewport: Viewport, x: number, y: number): readonly [x: number, y: number] => [
  x * viewport.k + viewport.tx,
  y * viewport.k + viewport.ty,
];

export const toWorld = (viewport: Viewport, x: number, y: number): readonly [x: number, y: number] => [
  (x - viewport.tx) / viewport.k,
  (y - viewport.ty) / viewport.k,
];
