import type { OrganisationId } from '../domain/ids.ts';
import type { Network, Positions } from '../domain/network.ts';
import type { Point } from './geometry.ts';

/** Beyond this many world units from the origin arithmetic with a zoom would lose the small differences that a picture shows. */
const farthest = 1e6;
const rowStep = 28;
const rowLength = 24;

/**
 * A place for every organisation of the map, whatever the positions hold.
 *
 * One without a usable position stands in rows below the rest, so that nobody is lost; coordinates beyond a million units are
 * brought back to it.
 *
 * @returns Finite world units, in the order of the network.
 */
export function placesOf(network: Network, positions: Positions): ReadonlyMap<OrganisationId, Point> {
  const places = new Map<OrganisationId, Point>();
  const missing: OrganisationId[] = [];
  let left = Infinity;
  let bottom = -Infinity;
  for (const id of network.organisations.keys()) {
    const [x, y] = positions.get(id) ?? [NaN, NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) {
      missing.push(id);
      continue;
    }
    const place: Point = [within(x), within(y)];
    places.set(id, place);
    left = Math.min(left, place[0]);
    bottom = Math.max(bottom, place[1]);
  }
  const startX = Number.isFinite(left) ? left : 0;
  const startY = Number.isFinite(bottom) ? bottom + 2 * rowStep : 0;
  missing.forEach((id, index) => {
    places.set(id, [
      startX + (index % rowLength) * rowStep,
      Math.min(farthest, startY + Math.floor(index / rowLength) * rowStep),
    ]);
  });
  return places;
}

const within = (value: number): number => Math.min(farthest, Math.max(-farthest, value));
