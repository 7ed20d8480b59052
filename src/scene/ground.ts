import type { OrganisationId, RelationshipId } from '../domain/ids.ts';
import type { Network, Positions } from '../domain/network.ts';
import type { Course } from './courses.ts';
import { coursesOf } from './courses.ts';
import type { Point } from './geometry.ts';
import type { Bounds } from './marks.ts';
import { placesOf } from './places.ts';
import { backboneRadius } from './radius.ts';
import type { Outlines } from './territories.ts';
import { outlinesOf, ovalsOf, reckonedNameWidth, topOf } from './territories.ts';
import { territoryText } from './territoryText.ts';

/** What follows from the whole map and its places, whatever a pane shows of it. */
export interface Ground {
  readonly places: ReadonlyMap<OrganisationId, Point>;
  /** Of every collaboration; an oval for one in which nobody is recorded. */
  readonly outlines: Outlines;
  readonly courses: ReadonlyMap<RelationshipId, Course>;
  readonly bounds: Bounds;
}

const known = new WeakMap<Network, WeakMap<Positions, Ground>>();

/** Worked out once for a map and its positions, so that filtering and selecting cost nothing here. */
export function groundOf(network: Network, positions: Positions): Ground {
  const byPositions = known.get(network) ?? new WeakMap<Positions, Ground>();
  known.set(network, byPositions);
  const found = byPositions.get(positions);
  if (found !== undefined) return found;
  const places = placesOf(network, positions);
  const outlines = outlinesOf(network, places);
  const inner = boundsOf(network, places, outlines);
  const ovals = ovalsOf(network, places, outlines, inner);
  const all = new Map([...outlines, ...ovals]);
  const ground = {
    places,
    outlines: all,
    courses: coursesOf(network, places),
    bounds: ovals.size === 0 ? inner : boundsOf(network, places, all),
  };
  byPositions.set(positions, ground);
  return ground;
}

const nothing: Bounds = { minX: -100, minY: -100, maxX: 100, maxY: 100 };
const nameHeight = 24;
const margin = 6;

/** Round shapes, territories and the names above them. */
function boundsOf(network: Network, places: ReadonlyMap<OrganisationId, Point>, outlines: Outlines): Bounds {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (x: number, y: number, reachX: number, reachY: number): void => {
    minX = Math.min(minX, x - reachX);
    maxX = Math.max(maxX, x + reachX);
    minY = Math.min(minY, y - reachY);
    maxY = Math.max(maxY, y + reachY);
  };
  for (const [x, y] of places.values()) take(x, y, backboneRadius + margin, backboneRadius + margin);
  for (const [id, outline] of outlines) {
    for (const [x, y] of outline) take(x, y, margin, margin);
    if (outline.length === 0) continue;
    const [x, y] = topOf(outline);
    const half = reckonedNameWidth(territoryText(network.collaborations.get(id)?.name ?? '')) / 2;
    take(x, y - nameHeight / 2, half, nameHeight / 2 + margin);
  }
  return minX === Infinity ? nothing : { minX, minY, maxX, maxY };
}
