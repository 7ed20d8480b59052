import type { Positions } from '../domain/network.ts';
import { collaborationRef } from '../domain/ids.ts';
import type { Course } from './courses.ts';
import { arrivalOf } from './courses.ts';
import type { Encoding, LinkPlan } from './encoding.ts';
import type { Point } from './geometry.ts';
import { groundOf } from './ground.ts';
import type { HullMark, LinkMarks, Scene, TerritoryName } from './marks.ts';
import { topOf } from './territories.ts';

/**
 * Puts what was encoded in its place.
 *
 * @param positions - World units, for all organisations of the map: hulls and bounds follow from all of them. One that is missing
 *   or not finite stands below the rest.
 * @returns The same for the same input, in every browser. The work that follows from the positions alone is kept for the next call.
 */
export function compose(encoding: Encoding, positions: Positions): Scene {
  const { network, organisations, organisationRefs, relationshipRefs, nodes, names, looks } = encoding;
  const ground = groundOf(network, positions);
  const coordinates = new Float32Array(2 * organisations.length);
  organisations.forEach((id, row) => {
    const [x, y] = ground.places.get(id) ?? [0, 0];
    coordinates[2 * row] = x;
    coordinates[2 * row + 1] = y;
  });
  const hulls: HullMark[] = [];
  const territoryNames: TerritoryName[] = [];
  for (const { collaboration, look, fillOpacity, caption, name } of encoding.hulls) {
    const points = ground.outlines.get(collaboration) ?? [];
    if (points.length === 0) continue;
    const ref = collaborationRef(collaboration);
    const [x, y] = topOf(points);
    territoryNames.push({ ...name, ref, x, y, hull: hulls.length });
    hulls.push({ kind: 'hull', ref, look, fillOpacity, points, caption });
  }
  return {
    organisationRefs,
    relationshipRefs,
    hulls,
    territoryNames,
    links: linkMarks(encoding.links, ({ course, from, to }) => {
      const known = course === null ? undefined : ground.courses.get(course);
      const at = (row: number): Point => [coordinates[2 * row] ?? 0, coordinates[2 * row + 1] ?? 0];
      return known ?? { bend: 0, arrival: arrivalOf(at(from), at(to), 0) };
    }),
    nodes,
    names,
    backdrop: ground.backdrop,
    quietInk: encoding.quietInk,
    textScale: encoding.textScale,
    looks,
    positions: coordinates,
    bounds: ground.bounds,
  };
}

/** The columns of lines, each on the way that `courseOf` finds. */
export function linkMarks(links: readonly LinkPlan[], courseOf: (link: LinkPlan) => Course): LinkMarks {
  const runs = links.map(courseOf);
  return {
    ref: Uint32Array.from(links, ({ ref }) => ref),
    from: Uint32Array.from(links, ({ from }) => from),
    to: Uint32Array.from(links, ({ to }) => to),
    bend: Float32Array.from(runs, ({ bend }) => bend),
    arrival: Float32Array.from(runs, ({ arrival }) => arrival),
    look: Uint16Array.from(links, ({ look }) => look),
    litLook: Uint16Array.from(links, ({ litLook }) => litLook),
    tier: Uint8Array.from(links, ({ tier }) => tier),
    denied: Uint8Array.from(links, ({ denied }) => (denied ? 1 : 0)),
    count: Uint16Array.from(links, ({ count }) => Math.min(count, 65535)),
    kind: Uint8Array.from(links, ({ kind }) => kind),
  };
}
