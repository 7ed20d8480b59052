import type { Collapse } from '../analysis/nothingCollapsed.ts';
import type { CollaborationId, OrganisationId } from '../domain/ids.ts';
import { sameRef } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { PaneView } from '../view/viewState.ts';
import type { CollapsedMark } from './collapsedMark.ts';
import { collapsedMark, collapsedRadius, middleOf } from './collapsedMark.ts';
import type { HullMark, NodeMarks, Scene } from './marks.ts';
import { rings, shapeNames } from './marks.ts';
import { sumLinks } from './sumLinks.ts';
import type { Theme } from './theme.ts';

/**
 * The scene with some collaborations collapsed: those that belong to one alone stand together in one mark in the middle of its
 * territory, and their lines end there, summed. Everything else stays where it is.
 *
 * @param scene - Of the whole pane, as composed.
 * @param visible - What the filters leave: whose lines are summed.
 * @returns The scene itself when nothing is collapsed.
 */
export function collapseScene(
  scene: Scene,
  network: Network,
  visible: Network,
  collapse: Collapse,
  pane: Pick<PaneView, 'selection'>,
  theme: Theme,
): Scene {
  if (collapse.inside.size === 0) return scene;
  const rowOf = new Map<OrganisationId, number>();
  const kept: number[] = [];
  scene.nodes.ref.forEach((refRow, row) => {
    const ref = scene.organisationRefs[refRow];
    if (ref?.kind !== 'organisation') return;
    rowOf.set(ref.id, row);
    if (!collapse.inside.has(ref.id)) kept.push(row);
  });
  const marks = marksOf(scene, network, collapse, pane, theme, rowOf, kept);
  const markRow = new Map([...marks.keys()].map((id, index) => [id, kept.length + index]));
  const newRow = new Map(kept.map((row, index) => [row, index]));
  const placeRow = (id: OrganisationId): number | null => {
    const within = collapse.inside.get(id);
    const row = rowOf.get(id);
    if (within !== undefined) return markRow.get(within) ?? null;
    return row === undefined ? null : (newRow.get(row) ?? null);
  };
  const all = [...marks.values()];
  const positions = Float32Array.from([
    ...kept.flatMap((row) => [scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0]),
    ...all.flatMap(({ place }) => place),
  ]);
  const looks = [...scene.looks, ...all.flatMap(({ look, litLook }) => [look, litLook])];
  const summed = sumLinks({ ...scene, looks }, network, visible, positions, {
    rowOf,
    newRow,
    placeRow,
    isInside: (id) => collapse.inside.has(id),
  });
  return {
    ...scene,
    organisationRefs: [...scene.organisationRefs, ...all.map(({ ref }) => ref)],
    hulls: scene.hulls.map((hull) => (isCollapsed(hull, collapse) ? asTrace(hull) : hull)),
    territoryNames: scene.territoryNames.filter(({ ref }) => ref.kind !== 'collaboration' || !marks.has(ref.id)),
    nodes: nodesWith(scene, kept, all),
    names: [...kept.map((row) => scene.names[row] ?? null), ...all.map(({ name }) => name)],
    badges: all.map(({ glyph, colour, look }, index) => ({
      node: kept.length + index,
      glyph,
      colour,
      opacity: look.opacity,
    })),
    links: summed.links,
    looks: summed.looks,
    positions,
  };
}

function marksOf(
  scene: Scene,
  network: Network,
  collapse: Collapse,
  { selection }: Pick<PaneView, 'selection'>,
  theme: Theme,
  rowOf: ReadonlyMap<OrganisationId, number>,
  kept: readonly number[],
): ReadonlyMap<CollaborationId, CollapsedMark> {
  const others = kept.map((row) => ({
    x: scene.positions[2 * row] ?? 0,
    y: scene.positions[2 * row + 1] ?? 0,
    r: scene.nodes.radius[row] ?? 0,
  }));
  const marks = new Map<CollaborationId, CollapsedMark>();
  for (const [id, within] of collapse.marks) {
    const collaboration = network.collaborations.get(id);
    const hull = scene.hulls.find(({ ref }) => ref.kind === 'collaboration' && ref.id === id);
    if (collaboration === undefined || hull === undefined) continue;
    const rows = within.map((organisation) => rowOf.get(organisation) ?? -1);
    const isLit = rows.some((row) => scene.nodes.look[row] === scene.nodes.litLook[row]);
    const isSelected =
      selection.some((ref) => sameRef(ref, { kind: 'collaboration', id })) ||
      rows.some((row) => scene.nodes.ring[row] === rings.selected);
    const place = middleOf(hull.points, others, collapsedRadius(within.length));
    marks.set(id, collapsedMark(network, collaboration, within.length, place, theme, { isLit, isSelected }));
    others.push({ x: place[0], y: place[1], r: collapsedRadius(within.length) });
  }
  return marks;
}

/** What stood in a collapsed territory stands in its mark: the outline says where it will be again. */
const asTrace = (hull: HullMark): HullMark => ({
  ...hull,
  fillOpacity: hull.fillOpacity * 0.4,
  look: { ...hull.look, dash: [3, 4] },
});

const isCollapsed = ({ ref }: HullMark, { marks }: Collapse): boolean =>
  ref.kind === 'collaboration' && marks.has(ref.id);

function nodesWith(
  { nodes, organisationRefs, looks }: Scene,
  kept: readonly number[],
  marks: readonly CollapsedMark[],
) {
  const column = (of: { readonly [row: number]: number }, ofMark: (mark: CollapsedMark, index: number) => number) => [
    ...kept.map((row) => of[row] ?? 0),
    ...marks.map(ofMark),
  ];
  const disc = shapeNames.indexOf('circle');
  const made: NodeMarks = {
    ref: Uint32Array.from(column(nodes.ref, (_, index) => organisationRefs.length + index)),
    radius: Float32Array.from(column(nodes.radius, ({ radius }) => radius)),
    shape: Uint8Array.from(column(nodes.shape, () => disc)),
    look: Uint16Array.from(column(nodes.look, (_, index) => looks.length + 2 * index)),
    litLook: Uint16Array.from(column(nodes.litLook, (_, index) => looks.length + 2 * index + 1)),
    ring: Uint8Array.from(column(nodes.ring, ({ isSelected }) => (isSelected ? rings.selected : rings.none))),
    trace: Uint8Array.from(column(nodes.trace, () => 0)),
    pinned: Uint8Array.from(column(nodes.pinned, () => 0)),
  };
  return made;
}
