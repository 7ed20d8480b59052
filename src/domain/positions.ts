import type { MapDocument, Point } from './document.ts';
import type { OrganisationId } from './ids.ts';
import type { Positions } from './network.ts';

/** Beyond this many world units from the origin a place would leave no picture to look at. */
export const farthestPlace = 1e6;

/**
 * The settled places a document brings.
 *
 * Leaves out places of organisations the document lacks, places that are not two numbers within `farthestPlace`, and a place that
 * another organisation already holds: each of those is arranged anew around the rest.
 *
 * @returns World coordinates by organisation; empty when the document has none.
 */
export function documentPositions(document: MapDocument): Positions {
  const taken = new Set<string>();
  const positions = new Map<OrganisationId, Point>();
  const recorded = new Map(Object.entries(document.positions ?? {}));
  for (const { id } of document.organisations) {
    const place: unknown = recorded.get(id);
    if (!isPlace(place)) continue;
    const spot = `${String(place[0])} ${String(place[1])}`;
    if (taken.has(spot)) continue;
    taken.add(spot);
    positions.set(id as OrganisationId, [place[0], place[1]]);
  }
  return positions;
}

/** Whether a value is a pair of world coordinates that can be drawn. */
export function isPlace(value: unknown): value is Point {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part) => typeof part === 'number' && Math.abs(part) <= farthestPlace)
  );
}

/** What a reader has made of a map, to be saved with it. */
export interface Arrangement {
  readonly positions: Positions;
  readonly pinned: Iterable<OrganisationId>;
  readonly views?: NonNullable<MapDocument['views']>;
}

/**
 * The document to save: the same facts, with the places on the screen.
 *
 * @param arrangement - Places are rounded to 0.01 world units, far below what an eye can tell.
 */
export function documentWith(document: MapDocument, arrangement: Arrangement): MapDocument {
  const places = [...arrangement.positions].sort(([a], [b]) => (a < b ? -1 : 1));
  const pinned = [...arrangement.pinned].sort();
  return {
    ...document,
    // fromEntries defines each key, so that an id such as `__proto__` is a key like any other.
    positions: Object.fromEntries(places.map(([id, [x, y]]) => [id, [round(x), round(y)] as const])),
    ...((pinned.length > 0 || document.pinned) && { pinned }),
    ...(arrangement.views && { views: arrangement.views }),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100 + 0;
