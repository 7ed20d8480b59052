import { refKey } from '../emphasis.ts';
import type { LinkMarks, Scene } from '../marks.ts';
import { turnBetween } from '../spreadAngles.ts';
import type { Fate } from './fates.ts';
import { between, leastOpacity } from './fates.ts';
import type { LookTable } from './lookTable.ts';
import type { NodeWays } from './nodeWays.ts';

/** One line on its way. Its ends are rows of the scene between. */
interface Way {
  readonly fate: Extract<Fate, 'stays' | 'goes' | 'comes'>;
  readonly from: number;
  readonly to: number;
  readonly ends: readonly [number, number];
}

export interface LinkWays {
  /** Of each row of the first scene the row of the scene between; -1 where it, or an end of it, cannot be seen there. */
  readonly rowOfFrom: Int32Array;
  /** Of each row of the second scene. */
  readonly rowOfTo: Int32Array;
  at(share: number, rank: Uint16Array, positions: Float32Array): LinkMarks;
}

/** Pairs the lines of two scenes: the same relationship between the same two shapes. Every line keeps to its shapes, also while it fades. */
export function linkWays(from: Scene, to: Scene, nodes: NodeWays, looks: LookTable): LinkWays {
  const before = new Map<string, number[]>();
  const endsOf = ({ links }: Scene, rows: Int32Array, row: number): readonly [number, number] => [
    rows[links.from[row] ?? 0] ?? -1,
    rows[links.to[row] ?? 0] ?? -1,
  ];
  for (let row = 0; row < from.links.ref.length; row++) {
    const ends = endsOf(from, nodes.rowOfFrom, row);
    const isSeen = (from.looks[from.links.look[row] ?? 0]?.opacity ?? 0) >= leastOpacity;
    if (ends[0] === -1 || ends[1] === -1 || !isSeen) continue;
    const key = keyOf(from, row, ends);
    const known = before.get(key);
    if (known === undefined) before.set(key, [row]);
    else known.push(row);
  }
  const coming: Way[] = [];
  for (let row = 0; row < to.links.ref.length; row++) {
    const ends = endsOf(to, nodes.rowOfTo, row);
    const former = before.get(keyOf(to, row, ends))?.shift();
    coming.push(
      former === undefined
        ? { fate: 'comes', from: row, to: row, ends }
        : { fate: 'stays', from: former, to: row, ends },
    );
  }
  const leaving = [...before.values()]
    .flat()
    .sort((a, b) => a - b)
    .map((row): Way => ({ fate: 'goes', from: row, to: row, ends: endsOf(from, nodes.rowOfFrom, row) }));
  const ways = [...leaving, ...coming];
  const rowOfFrom = new Int32Array(from.links.ref.length).fill(-1);
  const rowOfTo = new Int32Array(to.links.ref.length).fill(-1);
  ways.forEach((way, row) => {
    if (way.fate !== 'comes') rowOfFrom[way.from] = row;
    if (way.fate !== 'goes') rowOfTo[way.to] = row;
  });
  return { rowOfFrom, rowOfTo, at: moving(ways, from, to, looks) };
}

/** Lines of other heads or other dashes fade into each other. */
function keyOf({ links, relationshipRefs, looks }: Scene, row: number, ends: readonly [number, number]): string {
  const ref = relationshipRefs[links.ref[row] ?? 0];
  const look = looks[links.look[row] ?? 0];
  const kind = `${String(links.kind[row])} ${String(links.denied[row])} ${String(links.tier[row])} ${look?.head ?? ''} ${String(look?.dash.length)}`;
  return `${ref === undefined ? '' : refKey(ref)} ${kind} ${ends.join(' ')}`;
}

function moving(ways: readonly Way[], from: Scene, to: Scene, looks: LookTable): LinkWays['at'] {
  const linksOf = ({ fate }: Way) => (fate === 'goes' ? from.links : to.links);
  const column = (pick: (links: LinkMarks) => { readonly [row: number]: number }) => (way: Way) =>
    pick(linksOf(way))[way.to] ?? 0;
  const [first, second] = [
    (way: Way) => (way.fate === 'comes' ? to : from),
    (way: Way) => (way.fate === 'goes' ? from : to),
  ];
  const bendBefore = Float32Array.from(ways, (way) => first(way).links.bend[way.from] ?? 0);
  const bendAfter = Float32Array.from(ways, (way) => second(way).links.bend[way.to] ?? 0);
  // A head keeps its side of the way from end to end, and so follows when the ends turn round each other.
  const asideBefore = Float32Array.from(ways, (way) => asideOf(first(way), way.from));
  const asideAfter = Float32Array.from(ways, (way) => asideOf(second(way), way.to));
  const places = ways.map((way) =>
    looks.place(
      way.fate,
      way.fate === 'comes' ? null : (from.links.look[way.from] ?? 0),
      way.fate === 'goes' ? null : (to.links.look[way.to] ?? 0),
    ),
  );
  const still = {
    ref: Uint32Array.from(
      ways,
      (way) => column((links) => links.ref)(way) + (way.fate === 'goes' ? 0 : from.relationshipRefs.length),
    ),
    from: Uint32Array.from(ways, ({ ends }) => ends[0]),
    to: Uint32Array.from(ways, ({ ends }) => ends[1]),
    tier: Uint8Array.from(
      ways,
      column((links) => links.tier),
    ),
    denied: Uint8Array.from(
      ways,
      column((links) => links.denied),
    ),
    count: Uint16Array.from(
      ways,
      column((links) => links.count),
    ),
    kind: Uint8Array.from(
      ways,
      column((links) => links.kind),
    ),
  };
  return (share, rank, positions) => {
    const bend = Float32Array.from(bendBefore, (before, row) => between(before, bendAfter[row] ?? 0, share));
    const arrival = Float32Array.from(asideBefore, (before, row) => {
      const aside = before + turnBetween(before, asideAfter[row] ?? 0) * share;
      return aside + direction(positions, still.from[row] ?? 0, still.to[row] ?? 0);
    });
    const look = Uint16Array.from(places, (place) => rank[place] ?? 0);
    return { ...still, bend, arrival, look, litLook: look };
  };
}

function asideOf({ links, positions }: Scene, row: number): number {
  return (links.arrival[row] ?? 0) - direction(positions, links.from[row] ?? 0, links.to[row] ?? 0);
}

const direction = (positions: Float32Array, from: number, to: number): number =>
  Math.atan2(
    (positions[2 * to + 1] ?? 0) - (positions[2 * from + 1] ?? 0),
    (positions[2 * to] ?? 0) - (positions[2 * from] ?? 0),
  );
