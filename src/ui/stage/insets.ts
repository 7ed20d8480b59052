import type { Insets, PaneSize } from '../../scene/viewport.ts';

export type { Insets };

/** A part of the map in CSS pixels from its top left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Point = readonly [x: number, y: number];

/**
 * The part of the map that nothing covers, less a margin.
 *
 * @returns Never inside out: where panels and margins leave nothing over, a rectangle without extent in the middle of what
 * the panels leave.
 */
export function freeRect(size: PaneSize, insets: Insets, marginPx = 0): Rect {
  const [left, right] = span(insets.left + marginPx, size.width - insets.right - marginPx);
  const [top, bottom] = span(insets.top + marginPx, size.height - insets.bottom - marginPx);
  return { left, top, right, bottom };
}

const span = (from: number, to: number): readonly [number, number] =>
  from <= to ? [from, to] : [(from + to) / 2, (from + to) / 2];

export const middleOf = (rect: Rect): Point => [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];

/** The smallest rectangle round some points; null when there are none. */
export function rectAround(points: readonly Point[]): Rect | null {
  if (points.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}
