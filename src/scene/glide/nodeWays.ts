import { refKey } from '../emphasis.ts';
import type { NodeMarks, Scene } from '../marks.ts';
import { rings } from '../marks.ts';
import type { Fate } from './fates.ts';
import { between, leastOpacity } from './fates.ts';
import type { LookTable } from './lookTable.ts';
import { bareFill } from './lookTable.ts';

/** One shape on its way: its rows in the two scenes, or where it is only in one, that one's row twice. */
interface Way {
  readonly fate: Fate;
  readonly from: number;
  readonly to: number;
  /** Only its ring and its pin, which are in one scene only. */
  readonly round?: 'goes' | 'comes';
}

export interface NodeWays {
  readonly count: number;
  /** Of each row of the first scene the row of the scene between; -1 for what cannot be seen there. */
  readonly rowOfFrom: Int32Array;
  /** Of each row of the second scene. */
  readonly rowOfTo: Int32Array;
  at(share: number, rank: Uint16Array): { readonly nodes: NodeMarks; readonly positions: Float32Array };
}

/**
 * Pairs the shapes of two scenes: the same organisation, or collaboration, in the same shape. Where it stands several times, its
 * places are paired in their order, and those that are left come out of the nearest place, or go into it.
 */
export function nodeWays(from: Scene, to: Scene, looks: LookTable): NodeWays {
  const before = rowsByKey(from, (row) => isShape(from, row));
  const after = rowsByKey(to, () => true);
  const taken = new Set<number>();
  const coming: Way[] = [];
  for (const [key, rows] of after) {
    const former = before.get(key) ?? [];
    rows.forEach((row, place) => {
      const own = former[place];
      if (own !== undefined) taken.add(own);
      const origin = own ?? nearest(to, row, from, former);
      coming.push(
        origin === null
          ? { fate: 'comes', from: row, to: row }
          : { fate: own === undefined ? 'parts' : 'stays', from: origin, to: row },
      );
    });
  }
  coming.sort((a, b) => a.to - b.to);
  const leaving = [...before].flatMap(([key, rows]) =>
    rows
      .filter((row) => !taken.has(row))
      .map((row): Way => {
        const end = nearest(from, row, to, after.get(key) ?? []);
        return end === null ? { fate: 'goes', from: row, to: row } : { fate: 'joins', from: row, to: end };
      }),
  );
  const shapes = [...leaving, ...coming];
  const ways = [...shapes, ...shapes.flatMap((way) => roundOf(way, from, to))];
  const rowOfFrom = new Int32Array(from.nodes.ref.length).fill(-1);
  const rowOfTo = new Int32Array(to.nodes.ref.length).fill(-1);
  shapes.forEach((way, row) => {
    if (isOwn(way, 'from')) rowOfFrom[way.from] = row;
    if (isOwn(way, 'to')) rowOfTo[way.to] = row;
  });
  return { count: ways.length, rowOfFrom, rowOfTo, at: moving(ways, from, to, looks) };
}

/** Whether it is this very row of that scene, and not another place of the same thing. */
const isOwn = ({ fate }: Way, side: 'from' | 'to'): boolean =>
  fate === 'stays' || (side === 'from' ? fate === 'goes' || fate === 'joins' : fate === 'comes' || fate === 'parts');

function isShape({ nodes, looks }: Scene, row: number): boolean {
  const look = looks[nodes.look[row] ?? 0];
  return look !== undefined && look.opacity >= leastOpacity && look.fill !== bareFill;
}

/** A ring or a pin that is in one scene only fades round its shape. */
function roundOf(way: Way, from: Scene, to: Scene): readonly Way[] {
  if (way.fate !== 'stays') return [];
  const isSame =
    from.nodes.ring[way.from] === to.nodes.ring[way.to] && from.nodes.pinned[way.from] === to.nodes.pinned[way.to];
  const hasAny = ({ nodes }: Scene, row: number) => (nodes.ring[row] ?? 0) + (nodes.pinned[row] ?? 0) > 0;
  if (isSame) return [];
  return [
    ...(hasAny(from, way.from) ? [{ ...way, round: 'goes' as const }] : []),
    ...(hasAny(to, way.to) ? [{ ...way, round: 'comes' as const }] : []),
  ];
}

function rowsByKey(scene: Scene, isThere: (row: number) => boolean): Map<string, number[]> {
  const { nodes, organisationRefs } = scene;
  const rows = new Map<string, number[]>();
  for (let row = 0; row < nodes.ref.length; row++) {
    const ref = organisationRefs[nodes.ref[row] ?? 0];
    if (ref === undefined || !isThere(row)) continue;
    const key = `${String(nodes.shape[row])} ${refKey(ref)}`;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [row]);
    else known.push(row);
  }
  return rows;
}

function nearest(scene: Scene, row: number, other: Scene, rows: readonly number[]): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const candidate of rows) {
    const across = (scene.positions[2 * row] ?? 0) - (other.positions[2 * candidate] ?? 0);
    const down = (scene.positions[2 * row + 1] ?? 0) - (other.positions[2 * candidate + 1] ?? 0);
    const distance = across * across + down * down;
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

function moving(ways: readonly Way[], from: Scene, to: Scene, looks: LookTable): NodeWays['at'] {
  const isFirst = ({ fate }: Way) => fate !== 'comes';
  const isSecond = ({ fate }: Way) => fate !== 'goes';
  /** A column of the scene that the row is in; of the second, where it is in both. */
  const column = (pick: (nodes: NodeMarks) => Uint8Array | Uint32Array) => (way: Way) =>
    pick(isOwn(way, 'to') ? to.nodes : from.nodes)[isOwn(way, 'to') ? way.to : way.from] ?? 0;
  /** What is not the same in both fades by itself. */
  const shared = (pick: (nodes: NodeMarks) => Uint8Array, none: number) => (way: Way) => {
    if (way.round === 'goes') return pick(from.nodes)[way.from] ?? none;
    if (way.round === 'comes') return pick(to.nodes)[way.to] ?? none;
    const before = pick(isFirst(way) ? from.nodes : to.nodes)[way.from] ?? none;
    const after = pick(isSecond(way) ? to.nodes : from.nodes)[way.to] ?? none;
    return before === after ? after : none;
  };
  const value = (pick: (scene: Scene) => Float32Array, index: (row: number) => number) => ({
    before: Float32Array.from(ways, (way) => pick(isFirst(way) ? from : to)[index(way.from)] ?? 0),
    after: Float32Array.from(ways, (way) => pick(isSecond(way) ? to : from)[index(way.to)] ?? 0),
  });
  const x = value(
    (scene) => scene.positions,
    (row) => 2 * row,
  );
  const y = value(
    (scene) => scene.positions,
    (row) => 2 * row + 1,
  );
  const radius = value(
    (scene) => scene.nodes.radius,
    (row) => row,
  );
  const places = ways.map((way) =>
    way.round !== undefined
      ? looks.bare(way.round)
      : looks.place(
          way.fate,
          isFirst(way) ? (from.nodes.look[way.from] ?? 0) : null,
          isSecond(way) ? (to.nodes.look[way.to] ?? 0) : null,
        ),
  );
  const refOf = column((nodes) => nodes.ref);
  const still = {
    ref: Uint32Array.from(ways, (way) => refOf(way) + (isOwn(way, 'to') ? from.organisationRefs.length : 0)),
    shape: Uint8Array.from(
      ways,
      column((nodes) => nodes.shape),
    ),
    trace: Uint8Array.from(
      ways,
      column((nodes) => nodes.trace),
    ),
    ring: Uint8Array.from(
      ways,
      shared((nodes) => nodes.ring, rings.none),
    ),
    pinned: Uint8Array.from(
      ways,
      shared((nodes) => nodes.pinned, 0),
    ),
  };
  return (share, rank) => {
    const positions = new Float32Array(2 * ways.length);
    const radii = new Float32Array(ways.length);
    for (let row = 0; row < ways.length; row++) {
      positions[2 * row] = between(x.before[row] ?? 0, x.after[row] ?? 0, share);
      positions[2 * row + 1] = between(y.before[row] ?? 0, y.after[row] ?? 0, share);
      radii[row] = between(radius.before[row] ?? 0, radius.after[row] ?? 0, share);
    }
    const look = Uint16Array.from(places, (place) => rank[place] ?? 0);
    return { nodes: { ...still, radius: radii, look, litLook: look }, positions };
  };
}
