import type { ScreenRect, Viewport } from '../../scene/marks.ts';
import type { ShapeOnScreen } from './crowd.ts';

/** Between a shape and the focus ring round it, so that the ring of a selected shape fits in. */
const ringGapPx = 9;
/** While the camera moves, targets may shrink and grow by this before they are given their size again: no pointer needs them then. */
const scaleDrift = 4;

/** Moves what lies over the drawing: the list of organisations as one, and the focus ring. */
export function createOverlay(list: HTMLElement, ring: HTMLElement) {
  let scale = 0;
  return {
    /** The list of organisations moves as one. */
    moveList({ k, tx, ty }: Viewport, isMoving: boolean) {
      list.style.transform = `translate(${px(tx)}, ${px(ty)}) scale(${String(k)})`;
      const drift = Math.max(k / scale, scale / k);
      // Every target takes its size from the list, so it changes as seldom as can be.
      if (k === scale || (isMoving && drift < scaleDrift)) return;
      scale = k;
      list.style.width = `calc(var(--target) * ${String(1 / k)}px)`;
    },
    /** @param shape - The one with the keyboard's focus. */
    moveRing(shape: ShapeOnScreen | null) {
      if (shape === null) return;
      const reach = shape.radius + ringGapPx;
      ring.style.width = px(2 * reach);
      ring.style.height = px(2 * reach);
      ring.style.transform = `translate(${px(shape.x - reach)}, ${px(shape.y - reach)})`;
    },
  };
}

const px = (length: number) => `${length.toFixed(2)}px`;

/**
 * Where controls float over the map, so that names keep clear of them: every element marked `data-over-map`.
 *
 * @param surface - The map; rectangles are measured from its top left corner.
 */
export function obstaclesOver(surface: HTMLElement): readonly ScreenRect[] {
  const { left, top } = surface.getBoundingClientRect();
  return [...document.querySelectorAll('[data-over-map]')]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 1 && height > 1)
    .map((rect) => ({ x: rect.left - left, y: rect.top - top, width: rect.width, height: rect.height }));
}
