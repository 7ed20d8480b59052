import type { LayoutGraph } from './protocol.ts';

/** The lines of a graph with one entry a pair of nodes, as the steps of an arrangement read them. */
export interface Tangle {
  readonly count: number;
  /** Line j joins from[j] and to[j], from < to. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The greatest weight among the links of the pair. */
  readonly weight: Float64Array;
  /** Lines of node i: lines[start[i]] to lines[start[i + 1] - 1]. */
  readonly start: Uint32Array;
  readonly lines: Uint32Array;
}

/** Drops links of a node to itself and merges those of one pair. Throws `RangeError` for a link to a node that is not there. */
export function tangleOf(graph: Pick<LayoutGraph, 'radii' | 'links' | 'weights'>): Tangle {
  const nodes = graph.radii.length;
  const merged = new Map<number, { from: number; to: number; weight: number }>();
  for (let j = 0; j < graph.links.length / 2; j += 1) {
    const a = graph.links[2 * j]!;
    const b = graph.links[2 * j + 1]!;
    if (a >= nodes || b >= nodes) {
      throw new RangeError(`Link ${j} joins node ${Math.max(a, b)}; the graph has ${nodes}, counted from 0.`);
    }
    if (a === b) continue;
    const from = Math.min(a, b);
    const to = Math.max(a, b);
    const weight = graph.weights[j] ?? 1;
    const known = merged.get(from * nodes + to);
    if (known === undefined) merged.set(from * nodes + to, { from, to, weight });
    else known.weight = Math.max(known.weight, weight);
  }
  const pairs = [...merged.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    count: pairs.length,
    from: Uint32Array.from(pairs, (pair) => pair.from),
    to: Uint32Array.from(pairs, (pair) => pair.to),
    weight: Float64Array.from(pairs, (pair) => pair.weight),
    ...incidence(nodes, pairs),
  };
}

function incidence(nodes: number, pairs: readonly { from: number; to: number }[]) {
  const start = new Uint32Array(nodes + 1);
  for (const { from, to } of pairs) {
    start[from + 1]! += 1;
    start[to + 1]! += 1;
  }
  for (let i = 0; i < nodes; i += 1) start[i + 1]! += start[i]!;
  const next = start.slice();
  const lines = new Uint32Array(2 * pairs.length);
  pairs.forEach(({ from, to }, j) => {
    lines[next[from]!++] = j;
    lines[next[to]!++] = j;
  });
  return { start, lines };
}
