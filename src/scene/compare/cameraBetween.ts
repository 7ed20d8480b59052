import type { Camera } from '../../view/viewState.ts';
import type { Bounds } from '../marks.ts';

/**
 * The camera that shows of one drawing the part that another camera shows of a drawing of the same with another shape:
 * the same share of its width and height in the middle, as near for its size.
 *
 * @param from - Bounds of the drawing that `camera` looks at, and `to` of the other; world units.
 * @returns There and back is the same camera.
 */
export function cameraBetween(camera: Camera | 'fit', from: Bounds, to: Bounds): Camera | 'fit' {
  if (camera === 'fit') return camera;
  const [before, after] = [sizeOf(from), sizeOf(to)];
  return {
    cx: to.minX + ((camera.cx - from.minX) / before.width) * after.width,
    cy: to.minY + ((camera.cy - from.minY) / before.height) * after.height,
    span: (camera.span / Math.min(before.width, before.height)) * Math.min(after.width, after.height),
  };
}

/** A drawing of nothing has a size too. */
const sizeOf = ({ minX, minY, maxX, maxY }: Bounds) => ({
  width: Math.max(1, maxX - minX),
  height: Math.max(1, maxY - minY),
});
