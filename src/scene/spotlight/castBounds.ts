import type { Network, Positions } from '../../domain/network.ts';
import type { Emphasis } from '../emphasis.ts';
import { groundOf } from '../ground.ts';
import type { Bounds } from '../marks.ts';

/** World units round the middle of each shape, so that the largest is inside with its ring. */
const shapeRoom = 18;

/** Whom the camera of a step looks at. */
interface Looked {
  /** The whole map. */
  readonly network: Network;
  readonly positions: Positions;
  /** What the step's filter and focus leave of it. */
  readonly visible: Network;
  readonly cast: Emphasis | null;
  /** Only organisations count, and no territory round them. */
  readonly isWay: boolean;
}

/**
 * What the camera of a step holds: the cast and the territories in the light; without a cast all that is visible.
 *
 * @param all - Of the whole map: what is held where nothing else is.
 */
export function castBounds(all: Bounds, { network, positions, visible, cast, isWay }: Looked): Bounds {
  if (cast === null && visible.organisations.size === network.organisations.size) return all;
  const { places, outlines } = groundOf(network, positions);
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (x: number, y: number, room: number): void => {
    minX = Math.min(minX, x - room);
    minY = Math.min(minY, y - room);
    maxX = Math.max(maxX, x + room);
    maxY = Math.max(maxY, y + room);
  };
  for (const id of cast?.organisations ?? visible.organisations.keys()) {
    const place = places.get(id);
    if (place !== undefined) take(place[0], place[1], shapeRoom);
  }
  const isEmpty = minX > maxX;
  const homes = isWay && !isEmpty ? [] : (cast?.collaborations ?? visible.collaborations.keys());
  for (const id of homes) for (const [x, y] of outlines.get(id) ?? []) take(x, y, 0);
  return minX <= maxX ? { minX, minY, maxX, maxY } : all;
}
