import type { OrganisationId, RelationshipId } from '../domain/ids.ts';
import type { Network, Positions } from '../domain/network.ts';
import type { Course } from './courses.ts';
import { coursesOf } from './courses.ts';
import type { Point } from './geometry.ts';
import type { Backdrop, Bounds } from './marks.ts';
import { backdropStep, shapeNames } from './marks.ts';
import { placesOf } from './places.ts';
import { backboneRadius, radiusOf } from './radius.ts';
import { farthestReach } from './rim.ts';
import { standingsOf } from './standing.ts';
import type { SteppedWork } from './slices.ts';
import { workInSlices, workThrough } from './slices.ts';
import type { Outlines } from './territories.ts';
import { outlinesOf, ovalsOf, reckonedNameWidth, topOf } from './territories.ts';
import { pointOf } from './touches.ts';
import { territoryText } from './territoryText.ts';
import { shapeOf } from './vocabularyLooks.ts';

/** What follows from the whole map and its places, whatever a pane shows of it. */
export interface Ground {
  readonly places: ReadonlyMap<OrganisationId, Point>;
  /** Of every collaboration; an oval for one in which nobody is recorded. */
  readonly outlines: Outlines;
  readonly courses: ReadonlyMap<RelationshipId, Course>;
  readonly backdrop: Backdrop;
  readonly bounds: Bounds;
}

const known = new WeakMap<Network, WeakMap<Positions, Ground>>();

/** Worked out once for a map and its positions, so that filtering and selecting cost nothing here. */
export function groundOf(network: Network, positions: Positions): Ground {
  return known.get(network)?.get(positions) ?? keep(network, positions, workThrough(groundWork(network, positions)));
}

/**
 * Works the ground of new positions out ahead of time and without keeping the page from answering: a scene composed of them
 * afterwards is there at once.
 *
 * @param pause - Resolves when the page has had its turn.
 */
export async function prepareGround(network: Network, positions: Positions, pause: () => Promise<void>): Promise<void> {
  if (known.get(network)?.has(positions) === true) return;
  keep(network, positions, await workInSlices(groundWork(network, positions), pause));
}

function keep(network: Network, positions: Positions, ground: Ground): Ground {
  const byPositions = known.get(network) ?? new WeakMap<Positions, Ground>();
  known.set(network, byPositions);
  byPositions.set(positions, ground);
  return ground;
}

function* groundWork(network: Network, positions: Positions): SteppedWork<Ground> {
  const places = placesOf(network, positions);
  const outlines = yield* outlinesOf(network, places);
  const inner = boundsOf(network, places, outlines);
  yield;
  const ovals = ovalsOf(network, places, outlines, inner);
  const all = new Map([...outlines, ...ovals]);
  yield;
  const courses = yield* coursesOf(network, places);
  yield;
  return {
    places,
    outlines: all,
    courses,
    backdrop: backdropOf(network, places, courses),
    bounds: ovals.size === 0 ? inner : boundsOf(network, places, all),
  };
}

function backdropOf(network: Network, places: Ground['places'], courses: Ground['courses']): Backdrop {
  const standings = standingsOf(network);
  const discs = [...places].flatMap(([id, [x, y]]) => {
    const { ties, isBackbone } = standings.get(id) ?? { ties: 0, isBackbone: false };
    const shape = shapeNames.indexOf(shapeOf(network, network.organisations.get(id)?.kind ?? null));
    return [x, y, radiusOf(ties, isBackbone) * farthestReach(shape)];
  });
  const account = [...network.relationships.values()].flatMap(({ kind, id, from, to }) => {
    const a = places.get(from);
    const b = places.get(to);
    const bend = courses.get(id)?.bend ?? 0;
    return kind === 'accountability' && a !== undefined && b !== undefined ? pointsAlong(a, b, bend) : [];
  });
  return { discs: Float32Array.from(discs), account: Float32Array.from(account) };
}

function pointsAlong(a: Point, b: Point, bend: number): readonly number[] {
  const steps = Math.min(400, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / backdropStep));
  return Array.from({ length: steps }, (_, step) => pointOf({ a, b, bend }, step / steps)).flat();
}

const nothing: Bounds = { minX: -100, minY: -100, maxX: 100, maxY: 100 };
const nameHeight = 24;
const margin = 6;

/** Round shapes, territories and the names above or below them. */
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
    // A name that finds no place above stands below.
    take(x, Math.max(...outline.map(([, outlineY]) => outlineY)) + nameHeight / 2, 0, nameHeight / 2 + margin);
  }
  return minX === Infinity ? nothing : { minX, minY, maxX, maxY };
}
