import type { EntityRef, OrganisationId } from '../../domain/ids.ts';
import { organisationRef, sameRef } from '../../domain/ids.ts';
import type { Network, Positions } from '../../domain/network.ts';
import type { Encoding } from '../encoding.ts';
import type { Look, NodeMarks } from '../marks.ts';
import { rings, shapeNames } from '../marks.ts';
import type { Theme } from '../theme.ts';
import { shapeOf } from '../vocabularyLooks.ts';

/** Without whoever has no seat, and without traces where nothing is visible. */
export function seatedOnly(encoding: Encoding, positions: Positions, isNothingVisible: boolean): Encoding {
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

/**
 * Adds the outlines of empty seats as traces: without a name, and not to be chosen.
 *
 * @param selection - Who is selected elsewhere has a ring round the empty seat, so that it is seen to be missing.
 * @param radiusOf - How large an organisation is drawn by ties; a seat is as large, whatever sizes the others.
 */
export function withSeats(
  encoding: Encoding,
  network: Network,
  empty: readonly OrganisationId[],
  selection: readonly EntityRef[],
  radiusOf: (id: OrganisationId) => number,
  theme: Theme,
): Encoding {
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
  const ringOf = (id: OrganisationId): number =>
    selection.some((ref) => sameRef(ref, organisationRef(id))) ? rings.selected : rings.none;
  return {
    ...encoding,
    organisations,
    organisationRefs: organisations.map(organisationRef),
    looks: [...looks, emptySeat(theme)],
    names: [...encoding.names, ...added.map(() => null)],
    nodes: {
      ref: Uint32Array.from(organisations.keys()),
      radius: Float32Array.from(joined(nodes.radius, radiusOf)),
      shape: Uint8Array.from(
        joined(nodes.shape, (id) => shapeNames.indexOf(shapeOf(network, network.organisations.get(id)?.kind ?? null))),
      ),
      look: Uint16Array.from(joined(nodes.look, seatLook)),
      litLook: Uint16Array.from(joined(nodes.litLook, seatLook)),
      ring: Uint8Array.from(joined(nodes.ring, ringOf)),
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
