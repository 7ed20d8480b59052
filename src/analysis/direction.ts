import type { OrganisationId } from '../domain/ids.ts';
import type { Positions } from '../domain/network.ts';

/** Where an arrow key points on the screen, and in world units, whose y points down. */
export type Compass = 'left' | 'right' | 'up' | 'down';

/**
 * The nearest organisation in a direction: of all within 45 degrees of the arrow, the one at the least distance.
 *
 * All organisations count and not only neighbours, which would leave a third of them out of reach. Organisations at the very same
 * place stand in the order of their ids, the later to the right and below. Of equally near ones the straighter comes first, then
 * the smaller id.
 *
 * @param places - Those that may be gone to, in world units. `from` may be among them.
 * @returns null when nothing lies that way, or `from` has no place.
 */
export function nearestInDirection(places: Positions, from: OrganisationId, towards: Compass): OrganisationId | null {
  const start = places.get(from);
  if (start === undefined) return null;
  let nearest: Candidate | null = null;
  for (const [id, [x, y]] of places) {
    if (id === from) continue;
    const [along, across] = turned(towards, x - start[0], y - start[1]);
    const isSamePlace = along === 0 && across === 0;
    const isThatWay = isSamePlace ? id > from === isForward(towards) : isInWedge(along, across);
    const candidate = { id, distance: Math.hypot(along, across), aside: Math.abs(across) };
    if (isThatWay && (nearest === null || isNearer(candidate, nearest))) nearest = candidate;
  }
  return nearest?.id ?? null;
}

interface Candidate {
  readonly id: OrganisationId;
  readonly distance: number;
  /** How far off the arrow's own line. */
  readonly aside: number;
}

function isNearer(a: Candidate, b: Candidate): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance;
  return a.aside === b.aside ? a.id < b.id : a.aside < b.aside;
}

const isForward = (towards: Compass): boolean => towards === 'right' || towards === 'down';

/** A step as the arrow sees it: along it, and across it clockwise. */
function turned(towards: Compass, dx: number, dy: number): readonly [along: number, across: number] {
  switch (towards) {
    case 'right':
      return [dx, dy];
    case 'down':
      return [dy, -dx];
    case 'left':
      return [-dx, -dy];
    case 'up':
      return [-dy, dx];
  }
}

/** A diagonal belongs to one arrow and not to both: what stands on it would otherwise hide the same things from both. */
const isInWedge = (along: number, across: number): boolean =>
  along > Math.abs(across) || (along > 0 && along === across);
