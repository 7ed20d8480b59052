import type { Because } from '../../analysis/results/result.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import { organisationRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { scopeOf, withScope } from '../../view/paneScope.ts';
import type { PaneView } from '../../view/viewState.ts';
import { linkMarks } from '../compose.ts';
import { encode } from '../encode.ts';
import type { Encoding } from '../encoding.ts';
import type { Backdrop, LaneMark, Look, NodeMarks, Scene } from '../marks.ts';
import { rings, shapeNames } from '../marks.ts';
import { sizedBy } from '../sizes.ts';
import type { Theme } from '../theme.ts';
import { modelColour, shapeOf } from '../vocabularyLooks.ts';
import type { AlignedSeats, ComparedPane, SeatLane } from './alignSeats.ts';
import { laneCourses } from './laneCourses.ts';

/**
 * What a compared pane draws: its organisations on their seats in lanes, outlines of the seats that are empty, and no territories.
 *
 * @param network - The whole map, which gives sizes; it is drawn nowhere.
 * @param seats - Of all panes together.
 * @param empty - Of `seats.emptySeats` those of this pane.
 * @param lit - What a trace or a measure rests on; null for nothing.
 * @returns Bounds and lanes are the same for all panes.
 */
export function paneScene(
  network: Network,
  { pane, visible }: ComparedPane,
  seats: AlignedSeats,
  empty: readonly OrganisationId[],
  theme: Theme,
  lit: Because | null = null,
): Scene {
  // Whoever a filter leaves out keeps an outlined seat; a trace in ink would be a second sign for the same.
  const encoding = encode(network, visible, { ...withScope(network, pane), leftOut: 'hide' }, theme, lit);
  const seated = seatedOnly(encoding, seats, visible.organisations.size === 0);
  const all = withSeats(seated, network, empty, theme);
  const { courses, middle } = laneCourses(network, seats.positions);
  const idOf = (row: number): OrganisationId => all.organisations[row] ?? ('' as OrganisationId);
  return {
    organisationRefs: all.organisationRefs,
    relationshipRefs: all.relationshipRefs,
    lanes: laneMarks(network, pane, seats.lanes, theme),
    hulls: [],
    territoryNames: [],
    links: linkMarks(
      all.links,
      ({ course, from, to }) => (course === null ? undefined : courses.get(course)) ?? middle(idOf(from), idOf(to)),
    ),
    nodes: all.nodes,
    names: all.names,
    backdrop: noBackdrop,
    quietInk: all.quietInk,
    textScale: all.textScale,
    looks: all.looks,
    positions: Float32Array.from(all.organisations.flatMap((id) => seats.positions.get(id) ?? [0, 0])),
    bounds: seats.bounds,
  };
}

const noBackdrop: Backdrop = { discs: new Float32Array(0), account: new Float32Array(0) };

/** Without whoever has no seat, and without traces where nothing is visible. */
function seatedOnly(encoding: Encoding, { positions }: AlignedSeats, isNothingVisible: boolean): Encoding {
  const rows = encoding.organisations.flatMap((id, row) =>
    positions.has(id) && !(isNothingVisible && encoding.names[row] === null) ? [row] : [],
  );
  if (rows.length === encoding.organisations.length) return encoding;
  const rowOf = new Map(rows.map((row, index) => [row, index]));
  const organisations = rows.flatMap((row) => encoding.organisations[row] ?? []);
  return {
    ...encoding,
    organisations,
    organisationRefs: organisations.map(organisationRef),
    nodes: { ...pickedNodes(encoding.nodes, rows), ref: Uint32Array.from(rows.keys()) },
    names: rows.map((row) => encoding.names[row] ?? null),
    links: encoding.links.flatMap((link) => {
      const from = rowOf.get(link.from);
      const to = rowOf.get(link.to);
      return from === undefined || to === undefined ? [] : [{ ...link, from, to }];
    }),
  };
}

function pickedNodes(nodes: NodeMarks, rows: readonly number[]): NodeMarks {
  const pick = (column: { readonly [row: number]: number }) => (row: number) => column[row] ?? 0;
  return {
    ref: Uint32Array.from(rows, pick(nodes.ref)),
    radius: Float32Array.from(rows, pick(nodes.radius)),
    shape: Uint8Array.from(rows, pick(nodes.shape)),
    look: Uint16Array.from(rows, pick(nodes.look)),
    litLook: Uint16Array.from(rows, pick(nodes.litLook)),
    ring: Uint8Array.from(rows, pick(nodes.ring)),
    trace: Uint8Array.from(rows, pick(nodes.trace)),
    pinned: new Uint8Array(rows.length),
  };
}

/** Adds the outlines of empty seats as traces: without a name, and not to be chosen. */
function withSeats(encoding: Encoding, network: Network, empty: readonly OrganisationId[], theme: Theme): Encoding {
  const drawn = new Set(encoding.organisations);
  const added = empty.filter((id) => !drawn.has(id));
  if (added.length === 0) return encoding;
  const { nodes, looks } = encoding;
  const organisations = [...encoding.organisations, ...added];
  const joined = (own: Iterable<number>, of: (id: OrganisationId) => number): readonly number[] => [
    ...own,
    ...added.map(of),
  ];
  const seatLook = (): number => looks.length;
  return {
    ...encoding,
    organisations,
    organisationRefs: organisations.map(organisationRef),
    looks: [...looks, emptySeat(theme)],
    names: [...encoding.names, ...added.map(() => null)],
    nodes: {
      ref: Uint32Array.from(organisations.keys()),
      radius: Float32Array.from(joined(nodes.radius, (id) => sizedBy(network, 'ties', id).radius)),
      shape: Uint8Array.from(
        joined(nodes.shape, (id) => shapeNames.indexOf(shapeOf(network, network.organisations.get(id)?.kind ?? null))),
      ),
      look: Uint16Array.from(joined(nodes.look, seatLook)),
      litLook: Uint16Array.from(joined(nodes.litLook, seatLook)),
      ring: Uint8Array.from(joined(nodes.ring, () => rings.none)),
      trace: Uint8Array.from(joined(nodes.trace, () => 1)),
      pinned: new Uint8Array(organisations.length),
    },
  };
}

/** Nothing but its line, which is painted half inside and half outside the shape. */
const emptySeat = (theme: Theme): Look => ({
  fill: 'transparent',
  stroke: theme.colour.lineStrong,
  strokeWidth: 0.5,
  dash: [2, 2],
  cap: 'butt',
  head: null,
  headScale: 1,
  opacity: 1,
});

/** Every other lane a little stronger, so that a row is followed from pane to pane. */
const tints = [0.05, 0.03] as const;

function laneMarks(network: Network, pane: PaneView, lanes: readonly SeatLane[], theme: Theme): readonly LaneMark[] {
  const [only, ...others] = scopeOf(network, pane);
  const declared =
    pane.model ?? (others.length === 0 && only !== undefined ? network.collaborations.get(only)?.model : null) ?? null;
  const tint = modelColour(theme, declared === null ? null : network.vocabulary.models.get(declared));
  return lanes.map(({ top, bottom }, index) => ({
    top,
    bottom,
    tint,
    tintOpacity: theme.hull.fill === 0 ? 0 : (tints[index % 2] ?? 0),
    hairline: theme.colour.line,
  }));
}
