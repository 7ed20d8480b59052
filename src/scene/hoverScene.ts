import type { EntityRef, OrganisationId } from '../domain/ids.ts';
import { organisationRef, sameRef } from '../domain/ids.ts';
import { arrivalOf } from './courses.ts';
import type { HullMark, LinkMarks, NodeMarks, NodeName, SaidMarks, Scene } from './marks.ts';
import { linkKinds, rings, tiers } from './marks.ts';
import type { Theme } from './theme.ts';

/** An organisation in the hand of a reader, at its place of the moment. */
export interface Moved {
  readonly id: OrganisationId;
  readonly x: number;
  readonly y: number;
}

/**
 * The small scene that lies over the map while a pointer rests on something or drags it: the thing with its name, its lines at
 * full strength, and the shapes they join so that the lines do not run over them.
 *
 * @param scene - What is on the map below.
 * @param ref - Nothing of it is in the scene: then the result is empty. A territory gives its outline alone.
 * @param moved - Draws that organisation, and its lines, at another place.
 */
export function hoverScene(scene: Scene, ref: EntityRef | null, theme: Theme, moved: Moved | null = null): Scene {
  const named = rowsNamed(scene, ref);
  const raised = [...scene.links.ref.keys()].filter((row) => isRaised(scene, row, ref, named));
  const joined = raised.flatMap((row) => [scene.links.from[row] ?? 0, scene.links.to[row] ?? 0]);
  const rows = [...new Set([...joined, ...named])].sort((a, b) => a - b);
  const rowOf = new Map(rows.map((row, index) => [row, index]));
  const positions = movedPositions(scene, moved);
  const pick = (column: { readonly [row: number]: number }, row: number): number => column[row] ?? 0;
  const nodes: NodeMarks = {
    ref: Uint32Array.from(rows, (row) => pick(scene.nodes.ref, row)),
    radius: Float32Array.from(rows, (row) => pick(scene.nodes.radius, row)),
    shape: Uint8Array.from(rows, (row) => pick(scene.nodes.shape, row)),
    look: Uint16Array.from(rows, (row) => pick(scene.nodes.litLook, row)),
    litLook: Uint16Array.from(rows, (row) => pick(scene.nodes.litLook, row)),
    ring: Uint8Array.from(rows, (row) => Math.max(pick(scene.nodes.ring, row), named.has(row) ? rings.raised : 0)),
    trace: Uint8Array.from(rows, (row) => pick(scene.nodes.trace, row)),
    pinned: Uint8Array.from(rows, (row) => pick(scene.nodes.pinned, row)),
  };
  return {
    ...scene,
    lanes: [],
    hulls: scene.hulls.filter((hull) => ref !== null && sameRef(hull.ref, ref)).map(edgeAlone),
    territoryNames: [],
    nodes,
    badges: (scene.badges ?? []).flatMap((badge) => {
      const node = rowOf.get(badge.node);
      return node === undefined ? [] : [{ ...badge, node, opacity: 1 }];
    }),
    ...(scene.said !== undefined && { said: raisedSaid(scene.said, raised, rowOf) }),
    names: rows.map((row) => (named.has(row) ? raisedName(scene, row, theme) : null)),
    links: raisedLinks(scene, raised, rowOf, positions, moved),
    positions: Float32Array.from(rows.flatMap((row) => [pick(positions, 2 * row), pick(positions, 2 * row + 1)])),
  };
}

/** Rows of the shapes that get a ring and a name: the organisation itself, a collapsed collaboration, or the ends of a relationship. */
function rowsNamed(scene: Scene, ref: EntityRef | null): ReadonlySet<number> {
  if (ref === null || ref.kind === 'source') return new Set();
  if (ref.kind !== 'relationship') {
    const row = rowOfMark(scene, ref);
    return new Set(row === -1 ? [] : [row]);
  }
  const row = scene.links.ref.findIndex((index) => scene.relationshipRefs[index]?.id === ref.id);
  return new Set(row === -1 ? [] : [scene.links.from[row] ?? 0, scene.links.to[row] ?? 0]);
}

const rowOfMark = ({ nodes, organisationRefs }: Scene, ref: EntityRef): number =>
  nodes.ref.findIndex((index) => {
    const own = organisationRefs[index];
    return own !== undefined && sameRef(own, ref);
  });

function isRaised(scene: Scene, row: number, ref: EntityRef | null, named: ReadonlySet<number>): boolean {
  const { links, relationshipRefs } = scene;
  const kind = links.kind[row];
  // The grey stroke that stands for several: each of them is raised by itself.
  if (ref === null || ref.kind === 'source' || kind === linkKinds.merged || kind === linkKinds.ended) return false;
  if (ref.kind === 'relationship')
    return kind !== linkKinds.bundle && relationshipRefs[links.ref[row] ?? 0]?.id === ref.id;
  return kind !== linkKinds.bundled && (named.has(links.from[row] ?? -1) || named.has(links.to[row] ?? -1));
}

function movedPositions(scene: Scene, moved: Moved | null): Float32Array {
  if (moved === null) return scene.positions;
  const row = rowOfMark(scene, organisationRef(moved.id));
  const positions = scene.positions.slice();
  if (row === -1) return positions;
  positions[2 * row] = moved.x;
  positions[2 * row + 1] = moved.y;
  return positions;
}

/** On a plate of paper, because it may stand over other names. The selected name keeps its pill. */
function raisedName(scene: Scene, row: number, theme: Theme): NodeName | null {
  const name = scene.names[row] ?? null;
  if (name === null || name.kind === 'selected') return name;
  return { ...name, kind: 'raised', colour: theme.colour.ink, pill: theme.colour.panel };
}

const edgeAlone = (hull: HullMark): HullMark => ({
  ...hull,
  fillOpacity: 0,
  look: { ...hull.look, opacity: 1, strokeWidth: hull.look.strokeWidth * 1.6 },
  caption: null,
});

/** What is raised keeps what a room said of it. */
function raisedSaid(
  { disputes, dots }: SaidMarks,
  raised: readonly number[],
  rowOf: ReadonlyMap<number, number>,
): SaidMarks {
  const lines = new Map(raised.map((row, index) => [row, index]));
  const linesOf = (links: readonly number[]) => links.flatMap((row) => lines.get(row) ?? []);
  return {
    // It stays below: it is nothing that a pointer could rest on.
    missing: [],
    disputes: disputes.map(linesOf).filter((links) => links.length > 0),
    dots: dots.flatMap(({ node, links, count }) => {
      const row = node === null ? null : rowOf.get(node);
      return row === undefined ? [] : [{ node: row, links: linesOf(links), count }];
    }),
  };
}

function raisedLinks(
  { links }: Scene,
  raised: readonly number[],
  rowOf: ReadonlyMap<number, number>,
  positions: Float32Array,
  moved: Moved | null,
): LinkMarks {
  const at = (row: number): readonly [number, number] => [positions[2 * row] ?? 0, positions[2 * row + 1] ?? 0];
  const pick = (column: { readonly [row: number]: number }) => (row: number) => column[row] ?? 0;
  return {
    ref: Uint32Array.from(raised, pick(links.ref)),
    from: Uint32Array.from(raised, (row) => rowOf.get(links.from[row] ?? 0) ?? 0),
    to: Uint32Array.from(raised, (row) => rowOf.get(links.to[row] ?? 0) ?? 0),
    bend: Float32Array.from(raised, pick(links.bend)),
    arrival: Float32Array.from(raised, (row) =>
      moved === null || links.from[row] === links.to[row]
        ? (links.arrival[row] ?? 0)
        : arrivalOf(at(links.from[row] ?? 0), at(links.to[row] ?? 0), links.bend[row] ?? 0),
    ),
    look: Uint16Array.from(raised, pick(links.litLook)),
    litLook: Uint16Array.from(raised, pick(links.litLook)),
    tier: new Uint8Array(raised.length).fill(tiers.always),
    denied: Uint8Array.from(raised, pick(links.denied)),
    count: Uint16Array.from(raised, pick(links.count)),
    kind: Uint8Array.from(raised, pick(links.kind)),
  };
}
