import type { OrganisationId, RelationshipId } from '../domain/ids.ts';
import type { Network, Relationship } from '../domain/network.ts';
import { arrivalOf } from './courses.ts';
import type { LinkMarks, Look, Scene } from './marks.ts';
import { linkKinds, tiers } from './marks.ts';
import { bendOfPlace, mostApart } from './pairs.ts';

/** Where what stood in the former scene stands now. */
export interface Rows {
  /** Rows of the former scene. */
  readonly rowOf: ReadonlyMap<OrganisationId, number>;
  /** From rows of the former scene to rows of the new one, for those that stay. */
  readonly newRow: ReadonlyMap<number, number>;
  /** Row of the new scene: its own, or that of the mark it stands in; null for one that is not drawn. */
  placeRow(id: OrganisationId): number | null;
  isInside(id: OrganisationId): boolean;
}

/** One line of the new scene. */
interface Line {
  readonly ref: number;
  readonly from: number;
  readonly to: number;
  readonly bend: number;
  readonly arrival: number;
  readonly look: number;
  readonly litLook: number;
  readonly tier: number;
  readonly denied: number;
  readonly count: number;
  readonly kind: number;
}

/** Relationships of one sort between the same two marks. */
interface Sum {
  readonly from: number;
  readonly to: number;
  readonly isAccount: boolean;
  /** Rows of the former scene that draw them one by one. */
  readonly rows: number[];
  /** Row of a former scene's grey stroke that stood for some of them; -1 where there is none. */
  merged: number;
  readonly isDenied: boolean;
  /** They do not all run the same way. */
  isMixed: boolean;
}

/**
 * The lines of a scene some of whose organisations stand together in one mark.
 *
 * Lines between those that stay are as before. Lines within a mark go. Lines to a mark are summed: those of account by audience and
 * direction, the rest in one; more than four such sums between two marks share one stroke, as lines do everywhere.
 */
export function sumLinks(
  scene: Scene,
  network: Network,
  visible: Network,
  positions: Float32Array,
  rows: Rows,
): { readonly links: LinkMarks; readonly looks: readonly Look[] } {
  const inks = new SumInks(scene.looks);
  const lines = [...keptLines(scene, rows)];
  for (const pair of sumsByPair(scene, network, visible, rows))
    lines.push(...linesOfPair(pair, scene, positions, inks));
  return { links: columnsOf(lines), looks: inks.looks };
}

function* keptLines({ links }: Scene, { newRow }: Rows): Generator<Line> {
  for (let row = 0; row < links.ref.length; row++) {
    const from = newRow.get(links.from[row] ?? -1);
    const to = newRow.get(links.to[row] ?? -1);
    if (from !== undefined && to !== undefined) yield { ...lineAt(links, row), from, to };
  }
}

const lineAt = (links: LinkMarks, row: number): Line => ({
  ref: links.ref[row] ?? 0,
  from: links.from[row] ?? 0,
  to: links.to[row] ?? 0,
  bend: links.bend[row] ?? 0,
  arrival: links.arrival[row] ?? 0,
  look: links.look[row] ?? 0,
  litLook: links.litLook[row] ?? 0,
  tier: links.tier[row] ?? 0,
  denied: links.denied[row] ?? 0,
  count: links.count[row] ?? 0,
  kind: links.kind[row] ?? 0,
});

/** Sums between the same two marks, lines of account first and by audience. */
function sumsByPair(scene: Scene, network: Network, visible: Network, rows: Rows): readonly (readonly Sum[])[] {
  const { ownRow, mergedRow } = formerRows(scene);
  const pairs = new Map<string, Map<string, Sum>>();
  const audiences = [...network.vocabulary.audiences.keys()];
  const inOrder = [...visible.relationships.values()].sort((a, b) => rankOf(a, audiences) - rankOf(b, audiences));
  for (const tie of inOrder) {
    if (!rows.isInside(tie.from) && !rows.isInside(tie.to)) continue;
    const from = rows.placeRow(tie.from);
    const to = rows.placeRow(tie.to);
    const own = ownRow.get(tie.id);
    if (from === null || to === null || from === to || own === undefined) continue;
    const isAccount = tie.kind === 'accountability';
    const ends = `${String(Math.min(from, to))} ${String(Math.max(from, to))}`;
    const sort = isAccount
      ? `${from < to ? 'forth' : 'back'} ${tie.status === 'asserted' ? '' : tie.status} ${tie.audience ?? ''}`
      : 'other';
    const sums = pairs.get(ends) ?? new Map<string, Sum>();
    pairs.set(ends, sums);
    const sum: Sum = sums.get(sort) ?? {
      from,
      to,
      isAccount,
      rows: [],
      merged: -1,
      isDenied: isAccount && tie.status === 'denied',
      isMixed: false,
    };
    sums.set(sort, sum);
    sum.rows.push(own);
    if (sum.from !== from) sum.isMixed = true;
    const merged = isAccount ? undefined : mergedRow.get(endsKey(rows.rowOf.get(tie.from), rows.rowOf.get(tie.to)));
    if (merged !== undefined) sum.merged = merged;
  }
  return [...pairs.values()].map((sums) => [...sums.values()]);
}

function rankOf(tie: Relationship, audiences: readonly string[]): number {
  if (tie.kind !== 'accountability') return Infinity;
  const index = tie.audience === null ? -1 : audiences.indexOf(tie.audience);
  return index === -1 ? audiences.length : index;
}

const endsKey = (a = -1, b = -1): string => `${String(Math.min(a, b))} ${String(Math.max(a, b))}`;

/** Where the former scene draws each relationship by itself, and where it draws one stroke for the grey ones of a pair. */
function formerRows({ links, relationshipRefs }: Scene) {
  const ownRow = new Map<RelationshipId, number>();
  const mergedRow = new Map<string, number>();
  links.kind.forEach((kind, row) => {
    const ref = relationshipRefs[links.ref[row] ?? 0];
    if (kind === linkKinds.merged) mergedRow.set(endsKey(links.from[row], links.to[row]), row);
    else if (kind !== linkKinds.bundle && ref?.kind === 'relationship') ownRow.set(ref.id, row);
  });
  return { ownRow, mergedRow };
}

function linesOfPair(sums: readonly Sum[], scene: Scene, positions: Float32Array, inks: SumInks): readonly Line[] {
  const isCrowded = sums.length > mostApart;
  const apart = isCrowded ? sums.slice(0, mostApart - 1) : sums;
  const beyond = isCrowded ? sums.slice(mostApart - 1) : [];
  let place = 0;
  const lines = apart.flatMap((sum) => {
    // Seen from the lower row, so that lines both ways bend apart.
    const bend = sum.isAccount ? bendOfPlace(place++) * (sum.from < sum.to ? 1 : -1) : 0;
    return linesOfSum(sum, bend, scene, positions, inks);
  });
  const [first] = beyond;
  if (first === undefined) return lines;
  const all: Sum = { ...first, rows: beyond.flatMap((sum) => sum.rows), isMixed: true, isDenied: false };
  return [...lines, ...linesOfSum(all, 0, scene, positions, inks)];
}

function linesOfSum(sum: Sum, bend: number, { links }: Scene, positions: Float32Array, inks: SumInks): readonly Line[] {
  const [first = 0] = sum.rows;
  const count = sum.rows.length;
  const at = (row: number): readonly [number, number] => [positions[2 * row] ?? 0, positions[2 * row + 1] ?? 0];
  const line = {
    ref: links.ref[first] ?? 0,
    from: sum.from,
    to: sum.to,
    bend,
    arrival: arrivalOf(at(sum.from), at(sum.to), bend),
    denied: sum.isDenied ? 1 : 0,
    count,
    kind: count > 1 ? linkKinds.bundle : linkKinds.single,
  };
  const dressed = (look: number, litLook: number) => ({
    look: inks.summed(look, count, sum.isMixed),
    litLook: inks.summed(litLook, count, sum.isMixed),
  });
  // Of several, the one painted last stands for all: a lit one among dim ones.
  const strongest = (among: readonly number[]): number =>
    among.reduce((best, row) => ((links.look[row] ?? 0) > (links.look[best] ?? 0) ? row : best));
  const raised = sum.rows.filter((row) => links.tier[row] === tiers.always);
  if (raised.length > 0) {
    const row = strongest(raised);
    return [{ ...line, ...dressed(links.look[row] ?? 0, links.litLook[row] ?? 0), tier: tiers.always }];
  }
  const near = { ...line, ...dressed(links.look[first] ?? 0, links.litLook[first] ?? 0), tier: links.tier[first] ?? 0 };
  if (sum.merged === -1) return [{ ...near, tier: tiers.always }];
  const far = {
    ...line,
    ...dressed(links.look[sum.merged] ?? 0, links.litLook[sum.merged] ?? 0),
    tier: links.tier[sum.merged] ?? 0,
    kind: linkKinds.merged,
  };
  return [far, near];
}

/** A sum is drawn as its lines are, a little wider for each, and without a head where they run both ways. */
class SumInks {
  readonly looks: Look[];
  private readonly known = new Map<string, number>();

  constructor(looks: readonly Look[]) {
    this.looks = [...looks];
  }

  summed(look: number, count: number, isMixed: boolean): number {
    const extra = Math.min(4, count - 1);
    const base = this.looks[look];
    if (base === undefined || (extra === 0 && !isMixed)) return look;
    const key = `${String(look)} ${String(extra)} ${String(isMixed)}`;
    const found = this.known.get(key) ?? this.looks.length;
    if (found === this.looks.length)
      this.looks.push({
        ...base,
        strokeWidth: base.strokeWidth + 0.4 * extra,
        head: isMixed ? null : base.head,
      });
    this.known.set(key, found);
    return found;
  }
}

function columnsOf(lines: readonly Line[]): LinkMarks {
  return {
    ref: Uint32Array.from(lines, ({ ref }) => ref),
    from: Uint32Array.from(lines, ({ from }) => from),
    to: Uint32Array.from(lines, ({ to }) => to),
    bend: Float32Array.from(lines, ({ bend }) => bend),
    arrival: Float32Array.from(lines, ({ arrival }) => arrival),
    look: Uint16Array.from(lines, ({ look }) => look),
    litLook: Uint16Array.from(lines, ({ litLook }) => litLook),
    tier: Uint8Array.from(lines, ({ tier }) => tier),
    denied: Uint8Array.from(lines, ({ denied }) => denied),
    count: Uint16Array.from(lines, ({ count }) => Math.min(count, 65535)),
    kind: Uint8Array.from(lines, ({ kind }) => kind),
  };
}
