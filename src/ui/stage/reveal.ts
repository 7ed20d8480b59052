import type { Viewport } from '../../scene/marks.ts';
import type { Insets } from '../../scene/viewport.ts';
import { toScreen } from '../../scene/viewport.ts';
import { scaledAbout, shifted } from './camera.ts';
import type { Point, Rect } from './insets.ts';
import { freeRect, middleOf, rectAround } from './insets.ts';

/** What has the keyboard's attention stays at least this far inside the view. */
export const keepInsidePx = 48;
/** Scale, in CSS pixels a world unit, below which shapes and names of a neighbourhood run together. */
export const readableScale = 0.75;
/** The least scale that such a neighbourhood is brought to; well above, so that the next selection beside it moves nothing. */
const readableAgain = 1;
/** A neighbourhood of two is not blown up to fill a wall. */
const comfortableScale = 1.8;
/** Room on the screen that each of a neighbourhood has, as the side of a square, below which its names hide each other. */
const roomForNamePx = 90;
/** Two or three have room for their names wherever they stand. */
const leastCrowd = 4;
const worthAMove = 1.25;
/** What is followed is few enough to be read by name. */
const mostFollowed = 8;
/** How far apart the nearest two of it stand, so that each has its name beside it. */
const apartPx = 84;
/** Closer than this, shapes are large enough that names go further away and not nearer. */
const closestScale = 3;

/** The least move that brings a world point inside the free part of the view. */
export function keptInside(viewport: Viewport, point: Point, insets: Insets, marginPx = keepInsidePx): Viewport {
  const free = freeRect(viewport, insets, marginPx);
  const [x, y] = onScreen(viewport, point);
  return shifted(viewport, into(x, free.left, free.right), into(y, free.top, free.bottom));
}

/**
 * Where to look once something is selected.
 *
 * @param wanted - World places of what is selected.
 * @param around - Places of its neighbourhood, `wanted` included; null when what is wanted is itself followed from one to the next,
 *   so that each of it is to have room for its name.
 * @returns The same viewport when all that is selected is in view and its neighbourhood has room for names: the map does not move
 *   without need.
 */
export function revealed(
  viewport: Viewport,
  wanted: readonly Point[],
  around: readonly Point[] | null,
  insets: Insets,
): Viewport {
  if (around === null) return followed(viewport, wanted, insets);
  const free = freeRect(viewport, insets, keepInsidePx);
  const wantedRect = rectAround(wanted.map((point) => onScreen(viewport, point)));
  const aroundRect = rectAround(around.map((point) => onScreen(viewport, point))) ?? wantedRect;
  if (wantedRect === null || aroundRect === null) return viewport;
  const isTooSmall = viewport.k < readableScale;
  const filling = Math.min(fitting(aroundRect, free), comfortableScale / viewport.k);
  const isCramped =
    filling >= worthAMove && around.length >= leastCrowd && roomOf(aroundRect, around.length) < roomForNamePx;
  if (contains(free, wantedRect) && !isTooSmall && !isCramped) return viewport;

  const factor = isTooSmall
    ? readableFactor(filling, fitting(wantedRect, free), viewport.k)
    : isCramped
      ? filling
      : Math.min(1, fitting(wantedRect, free));
  if (factor === 1 && contains(free, wantedRect)) return viewport;
  const scaled = scaledAbout(viewport, factor, [0, 0]);
  const shown = fitting(aroundRect, free) >= factor ? aroundRect : wantedRect;
  const [fromX, fromY] = middleOf(shown);
  const [toX, toY] = middleOf(free);
  return shifted(scaled, toX - fromX * factor, toY - fromY * factor);
}

/** All of it in view, and the nearest two so far apart that every name finds a place, where the view is large enough for both. */
function followed(viewport: Viewport, places: readonly Point[], insets: Insets): Viewport {
  if (places.length < 2 || places.length > mostFollowed) return revealed(viewport, places, places, insets);
  const free = freeRect(viewport, insets, keepInsidePx);
  const onScreenNow = places.map((place) => onScreen(viewport, place));
  const rect = rectAround(onScreenNow);
  if (rect === null) return viewport;
  const needed = Math.min(apartPx / nearestOf(onScreenNow), closestScale / viewport.k);
  const factor = Math.min(Math.max(needed, 1), fitting(rect, free));
  if (contains(free, rect) && factor < worthAMove) return viewport;
  const [fromX, fromY] = middleOf(rect);
  const [toX, toY] = middleOf(free);
  return shifted(scaledAbout(viewport, factor, [0, 0]), toX - fromX * factor, toY - fromY * factor);
}

/** The distance between the nearest two. */
const nearestOf = (points: readonly Point[]): number =>
  Math.max(
    1e-6,
    Math.min(...points.flatMap(([x, y], index) => points.slice(index + 1).map(([a, b]) => Math.hypot(x - a, y - b)))),
  );

/**
 * Larger, so that the neighbourhood fills the free part; where that is wide, so large at least that it can be read, though not
 * all of it is in view then. The selection itself always is.
 */
const readableFactor = (filling: number, most: number, k: number): number =>
  Math.min(Math.max(filling, readableAgain / k), most);

const roomOf = (rect: Rect, count: number): number =>
  Math.sqrt(((rect.right - rect.left) * (rect.bottom - rect.top)) / count);

/** How many times larger `rect` may become and still fit. */
function fitting(rect: Rect, free: Rect): number {
  const across = (free.right - free.left) / Math.max(rect.right - rect.left, 1e-6);
  const down = (free.bottom - free.top) / Math.max(rect.bottom - rect.top, 1e-6);
  return Math.max(Math.min(across, down), 1e-3);
}

const onScreen = (viewport: Viewport, [x, y]: Point): Point => toScreen(viewport, x, y);

const contains = (outer: Rect, inner: Rect): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** How far a coordinate must move to lie between two others. */
const into = (value: number, least: number, most: number): number =>
  value < least ? least - value : value > most ? most - value : 0;
