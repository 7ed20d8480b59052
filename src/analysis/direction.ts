import type { OrganisationId } from '../domain/ids.ts';
import type { Positions } from '../domain/network.ts';

/** Where an arrow key points on the screen, and in world units, whose y points down. */
export type Compass = 'left' | 'right' | 'up' | 'down';

/**
 * The nearest organisation in a direction: of all within 45 degrees of the arrow, the one at the least distance.
 *
 * All organisations count and not only neighbours, which would leave a third of them out of reach. Organisations at the very same
 * place stand in the order of their ids, the later to the right and below.
 *
 * @param places - Those that may be gone to, in world units. `from` may be among them.
 * @returns null when nothing lies that way, or `from` has no place.
 */
export function nearestInDirection(places: Positions, from: OrganisationId, towards: Compass): OrganisationId | null {
  const start = places.get(from);
  if (start === undefined) return null;
  let nearest: OrganisationId | null = null;
  let least = Infinity;
  for (const [id, [x, y]] of places) {
    if (id === from || !liesTowards(towards, x - start[0], y - start[1], id > from)) continue;
    const distance = Math.hypot(x - start[0], y - start[1]);
    // Equal distances go to the smaller id on the way right and down and to the larger on the way back, so that no two hide a third.
    const isBefore = nearest === null || (isForward(towards) ? id < nearest : id > nearest);
    if (distance < least || (distance === least && isBefore)) {
      nearest = id;
      least = distance;
    }
  }
  return nearest;
}

const isForward = (towards: Compass): boolean => towards === 'right' || towards === 'down';

function liesTowards(towards: Compass, dx: number, dy: number, isLater: boolean): boolean {
  if (dx === 0 && dy === 0) return isLater === isForward(towards);
  switch (towards) {
    case 'left':
      return -dx >= Math.abs(dy);
    case 'right':
      return dx >= Math.abs(dy);
    case 'up':
      return -dy >= Math.abs(dx);
    case 'down':
      return dy >= Math.abs(dx);
  }
}
