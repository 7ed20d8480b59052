import type { Csr } from './csr.ts';
import { shuffled } from './seeded.ts';

/** A graph whose nodes may stand for many: arcs carry weights, and a node what lies within it. */
interface Weighted {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  /** Twice the weight of the ties within the node. */
  readonly within: Float64Array;
}

/**
 * Communities: groups with more ties among themselves than chance would give, found by moving nodes to the neighbouring group that gains
 * most, then treating groups as nodes, until nothing gains.
 *
 * @param graph - Undirected, without parallel arcs (`simpleCsr`).
 * @param random - Decides in which order nodes and their neighbours are looked at, and so which of several good groupings is found.
 * @returns The group of each node, numbered by its first node. A node without ties is a group of its own.
 * @remarks About O(arcs) a round, with few rounds. Blondel and others (2008), Journal of Statistical Mechanics P10008.
 */
export function louvain(graph: Csr, random: () => number): Uint32Array {
  let level: Weighted = {
    count: graph.count,
    starts: graph.starts,
    targets: graph.targets,
    weights: new Float64Array(graph.targets.length).fill(1),
    within: new Float64Array(graph.count),
  };
  let groups = Uint32Array.from({ length: graph.count }, (_, node) => node);
  for (;;) {
    const moved = moveNodes(level, graph.targets.length, random);
    if (moved === null) return numbered(groups);
    const { groupOf, count } = moved;
    groups = groups.map((group) => groupOf[group]!);
    level = gathered(level, groupOf, count);
  }
}

/**
 * How many more ties lie within the groups than chance would put there, as a share of all ties.
 *
 * @param graph - Undirected, without parallel arcs (`simpleCsr`).
 * @returns -0.5 to 1; null without a tie.
 * @remarks Newman and Girvan (2004), Physical Review E 69, 026113.
 */
export function modularity({ count, starts, targets }: Csr, groups: ArrayLike<number>): number | null {
  const all = targets.length;
  if (all === 0) return null;
  const ends = new Map<number, number>();
  let within = 0;
  for (let node = 0; node < count; node++) {
    const group = groups[node]!;
    ends.set(group, (ends.get(group) ?? 0) + starts[node + 1]! - starts[node]!);
    for (let place = starts[node]!; place < starts[node + 1]!; place++)
      if (groups[targets[place]!] === group) within += 1;
  }
  return within / all - [...ends.values()].reduce((sum, end) => sum + (end / all) ** 2, 0);
}

/** @returns The group of each node, numbered from 0; null where no move gains anything. */
function moveNodes({ count, starts, targets, weights, within }: Weighted, all: number, random: () => number) {
  const groupOf = Uint32Array.from({ length: count }, (_, node) => node);
  const degree = within.slice();
  for (let node = 0; node < count; node++)
    for (let place = starts[node]!; place < starts[node + 1]!; place++) degree[node]! += weights[place]!;
  const total = degree.slice();
  const tiesTo = new Float64Array(count);
  const order = shuffled(count, random);
  let hasMoved = false;
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const node of order) {
      const own = groupOf[node]!;
      const near: number[] = [own];
      // Of groups that gain equally the first met is taken, so each look round begins at another neighbour.
      const row = starts[node + 1]! - starts[node]!;
      const first = Math.floor(random() * row);
      for (let step = 0; step < row; step++) {
        const place = starts[node]! + ((first + step) % row);
        const group = groupOf[targets[place]!]!;
        if (tiesTo[group] === 0 && group !== own) near.push(group);
        tiesTo[group]! += weights[place]!;
      }
      total[own]! -= degree[node]!;
      const gain = (group: number): number => tiesTo[group]! - (degree[node]! * total[group]!) / all;
      let best = own;
      // A hair's breadth in favour of staying, so that rounding cannot move a node to and fro for ever.
      for (const group of near) if (gain(group) > gain(best) + 1e-9) best = group;
      total[best]! += degree[node]!;
      groupOf[node] = best;
      if (best !== own) isMoving = hasMoved = true;
      for (const group of near) tiesTo[group] = 0;
    }
  }
  if (!hasMoved) return null;
  const dense = numbered(groupOf);
  return { groupOf: dense, count: dense.reduce((most, group) => Math.max(most, group + 1), 0) };
}

/** The same labels as numbers from 0 in the order in which they first appear. */
function numbered(labels: Uint32Array): Uint32Array {
  const known = new Map<number, number>();
  return labels.map((label) => {
    const found = known.get(label) ?? known.size;
    known.set(label, found);
    return found;
  });
}

/** Each group as one node, the ties between two groups as one tie. */
function gathered(
  { count, starts, targets, weights, within }: Weighted,
  groupOf: Uint32Array,
  groups: number,
): Weighted {
  const rows = Array.from({ length: groups }, () => new Map<number, number>());
  const inside = new Float64Array(groups);
  for (let node = 0; node < count; node++) {
    const own = groupOf[node]!;
    inside[own]! += within[node]!;
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      const other = groupOf[targets[place]!]!;
      if (other === own) inside[own]! += weights[place]!;
      else rows[own]!.set(other, (rows[own]!.get(other) ?? 0) + weights[place]!);
    }
  }
  const gatheredStarts = new Uint32Array(groups + 1);
  rows.forEach((row, group) => (gatheredStarts[group + 1] = gatheredStarts[group]! + row.size));
  const ties = rows.flatMap((row) => [...row].sort(([a], [b]) => a - b));
  return {
    count: groups,
    starts: gatheredStarts,
    targets: Uint32Array.from(ties, ([other]) => other),
    weights: Float64Array.from(ties, ([, weight]) => weight),
    within: inside,
  };
}
