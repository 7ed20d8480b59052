import type { CollaborationId, OrganisationId } from '../domain/ids.ts';
import { involvedIn } from '../domain/involvement.ts';
import type { Network } from '../domain/network.ts';
import { freePlace } from './freePlace.ts';
import type { Point } from './geometry.ts';
import { distanceTo, isInside } from './geometry.ts';
import type { Disc } from './hull.ts';
import { cornersAround, outlineAround } from './hull.ts';
import type { Bounds } from './marks.ts';
import { pairsOf } from './pairs.ts';
import { radiusOf } from './radius.ts';
import type { SteppedWork } from './slices.ts';
import { standingsOf } from './standing.ts';
import { territoryText } from './territoryText.ts';

type Places = ReadonlyMap<OrganisationId, Point>;
export type Outlines = ReadonlyMap<CollaborationId, readonly Point[]>;

/** A territory reaches no further for somebody it shares. */
const farthestReach = 110;

/** The outline of every territory in which somebody stands. */
export function* outlinesOf(network: Network, places: Places): SteppedWork<Outlines> {
  const standings = standingsOf(network);
  const discOf = (id: OrganisationId): Disc => {
    const [x, y] = places.get(id) ?? [0, 0];
    const { ties, isBackbone } = standings.get(id) ?? { ties: 0, isBackbone: false };
    return { x, y, r: radiusOf(ties, isBackbone) };
  };
  const cores = new Map<CollaborationId, readonly OrganisationId[]>();
  for (const { id } of network.collaborations.values()) {
    const involved = involvedIn(network, id);
    const homely = involved.filter((one) => standings.get(one)?.homes.includes(id));
    const own = homely.filter((one) => standings.get(one)?.homes.length === 1);
    const core = [own, homely, involved].find((group) => group.length > 0);
    if (core !== undefined) cores.set(id, core);
  }
  const corners = new Map([...cores].map(([id, core]) => [id, cornersAround(core.map(discOf))]));
  yield;

  /** Whether a territory could take somebody in without reaching far or swallowing a stranger. */
  const canReach = (territory: CollaborationId, organisation: OrganisationId): boolean => {
    const [x, y] = places.get(organisation) ?? [0, 0];
    const outline = corners.get(territory) ?? [];
    const away = distanceTo(outline, x, y);
    if (away === 0) return true;
    if (away > farthestReach) return false;
    const wider = cornersAround([discOf(organisation)], outline);
    const involved = new Set(involvedIn(network, territory));
    for (const [other, [px, py]] of places)
      if (!involved.has(other) && isInside(wider, px, py) && !isInside(outline, px, py)) return false;
    return true;
  };

  const members = new Map([...cores].map(([id, core]) => [id, new Set(core)]));
  for (const [organisation, { homes }] of standings) {
    if (homes.length === 2 && homes.every((home) => canReach(home, organisation)))
      for (const home of homes) members.get(home)?.add(organisation);
    yield;
  }
  const outlines = new Map<CollaborationId, readonly Point[]>();
  for (const [id, group] of members) {
    outlines.set(id, outlineAround([...group].map(discOf)));
    yield;
  }
  return outlines;
}

/** World units: the outline of a territory in which nobody is recorded. */
const ovalHalf = { width: 52, height: 26 } as const;
const nameHeight = 26;
/** Between an oval and the middle of a shape. */
const keptFree = 15;

/** Width of a territory's name in world units, reckoned from its characters: places must not depend on a browser's fonts. */
export const reckonedNameWidth = (text: string): number => text.length * 15 * 0.57 + 22;

/** The oval of every territory in which nobody stands, each in the largest place still free. */
export function ovalsOf(network: Network, places: Places, outlines: Outlines, bounds: Bounds): Outlines {
  const ovals = new Map<CollaborationId, readonly Point[]>();
  const empty = [...network.collaborations.values()].filter(({ id }) => !outlines.has(id));
  if (empty.length === 0) return ovals;
  const nameStrips = [...outlines].map(([id, outline]) => {
    const [x, y] = topOf(outline);
    const half = reckonedNameWidth(territoryText(network.collaborations.get(id)?.name ?? '')) / 2;
    return rectangle(x - half, y - nameHeight, x + half, y);
  });
  const segments = pairsOf(network).flatMap(({ a, b }): (readonly [Point, Point])[] => {
    const from = places.get(a);
    const to = places.get(b);
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  const discs = [...places.values()].map(([x, y]) => ({ x, y, r: keptFree }));
  let floor = bounds.minY;
  for (const { id, name } of empty) {
    const halfWidth = Math.max(ovalHalf.width, reckonedNameWidth(territoryText(name)) / 2) + 6;
    const halfHeight = ovalHalf.height + nameHeight / 2 + 4;
    const taken = {
      outlines: [...outlines.values(), ...nameStrips, ...ovals.values()],
      discs,
      segments,
    };
    const [x, y] = freePlace({ ...bounds, minY: floor }, taken, { halfWidth, halfHeight });
    // Nothing was free: the next one that finds no place stands above this one.
    if (y < floor) floor = y - halfHeight;
    ovals.set(id, ellipse(x, y + nameHeight / 2));
  }
  return ovals;
}

function ellipse(x: number, y: number): readonly Point[] {
  return Array.from({ length: 72 }, (_, index): Point => {
    const angle = (index / 72) * 2 * Math.PI;
    return [x + ovalHalf.width * Math.cos(angle), y + ovalHalf.height * Math.sin(angle)];
  });
}

const rectangle = (left: number, top: number, right: number, bottom: number): readonly Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** Middle of the topmost part of an outline. */
export function topOf(outline: readonly Point[]): Point {
  const top = outline.reduce((least, [, y]) => Math.min(least, y), Infinity);
  const upper = outline.filter(([, y]) => y <= top + 3).map(([x]) => x);
  return [(Math.min(...upper) + Math.max(...upper)) / 2, top];
}
