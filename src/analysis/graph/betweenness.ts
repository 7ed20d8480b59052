import type { Csr } from './csr.ts';
import { seeded, shuffled } from './seeded.ts';

/**
 * How often each node lies on shortest paths between two others, as a sum of shares of pairs.
 *
 * A pair that k shortest paths join gives each of them 1 / k. Each direction of a pair counts once; `simpleCsr` of an undirected graph
 * therefore gives twice Freeman's figure, and `undirectedBetweenness` halves it.
 *
 * @param graph - Without parallel arcs (`simpleCsr`), which would count as further paths.
 * @param sources - Nodes at which paths start; every node unless given. A sample is scaled up to all of them.
 * @returns One sum a node, not normalised.
 * @remarks O(sources × (nodes + arcs)) time, O(nodes) memory. Brandes (2001), Journal of Mathematical Sociology 25(2); sampling as in
 *   Brandes and Pich (2007), International Journal of Bifurcation and Chaos 17(7).
 */
export function betweenness(graph: Csr, sources?: Uint32Array): Float64Array {
  const { count, starts, targets } = graph;
  const sums = new Float64Array(count);
  const steps = new Int32Array(count).fill(-1);
  const paths = new Float64Array(count);
  const shares = new Float64Array(count);
  const queue = new Uint32Array(count);
  // The arcs of shortest paths, by the node they leave: those of `queue[place]` end where those of the next begin.
  const onward = new Uint32Array(targets.length);
  const onwardEnds = new Uint32Array(count);
  const many = sources?.length ?? count;
  for (let turn = 0; turn < many; turn++) {
    const source = sources === undefined ? turn : sources[turn]!;
    let end = 1;
    let arcs = 0;
    queue[0] = source;
    steps[source] = 0;
    paths[source] = 1;
    for (let head = 0; head < end; head++) {
      const node = queue[head]!;
      const next = steps[node]! + 1;
      const ways = paths[node]!;
      for (let place = starts[node]!, last = starts[node + 1]!; place < last; place++) {
        const target = targets[place]!;
        const known = steps[target]!;
        if (known === -1) {
          steps[target] = next;
          paths[target] = ways;
          queue[end++] = target;
        } else if (known === next) paths[target]! += ways;
        else continue;
        onward[arcs++] = target;
      }
      onwardEnds[head] = arcs;
    }
    // Backwards, each node gathers what those one step on pass to it; their shares are of this turn, as they come later.
    for (let head = end - 1; head > 0; head--) {
      const node = queue[head]!;
      const first = onwardEnds[head - 1]!;
      let gathered = 0;
      while (arcs > first) gathered += shares[onward[--arcs]!]!;
      const ways = paths[node]!;
      gathered *= ways;
      sums[node]! += gathered;
      shares[node] = (1 + gathered) / ways;
    }
    for (let head = 0; head < end; head++) steps[queue[head]!] = -1;
  }
  if (many > 0 && many < count) for (let node = 0; node < count; node++) sums[node]! *= count / many;
  return sums;
}

/** As `betweenness`, for an undirected graph: each pair counts once, as Freeman (1977), Sociometry 40(1), counts. */
export function undirectedBetweenness(graph: Csr, sources?: Uint32Array): Float64Array {
  const sums = betweenness(graph, sources);
  for (let node = 0; node < sums.length; node++) sums[node]! /= 2;
  return sums;
}

/** Up to how many nodes every one is a source, and how many are drawn above that. */
export interface SampleSize {
  readonly exactUpTo: number;
  readonly sources: number;
}

/**
 * Nodes at which paths start, where there are too many for all.
 *
 * @returns undefined where every node can be one; else so many different nodes, in order, the same for the same count.
 */
export function sampledSources(count: number, { exactUpTo, sources }: SampleSize): Uint32Array | undefined {
  return count <= exactUpTo ? undefined : shuffled(count, seeded(count)).subarray(0, sources).sort();
}
