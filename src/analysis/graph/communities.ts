import type { Csr } from './csr.ts';
import { louvain, modularity } from './louvain.ts';
import { seeded } from './seeded.ts';

/** Groups of nodes, and how sure they are. */
export interface Communities {
  /** The group of each node; groups are numbered by size, the largest first, equal ones by their first node. */
  readonly of: Uint32Array;
  readonly sizes: readonly number[];
  readonly modularity: number;
  /**
   * How far the runs disagree about each node, 0 to 1: the mean over its neighbours of 4p(1 - p), where p is the share of runs that put
   * the two together. 0 where every run says the same; 1 where each neighbour is with it in every other run.
   */
  readonly ambiguity: Float64Array;
}

/**
 * The best of several groupings by Louvain, and how far they disagree: many groupings can be nearly as good as the best, and one alone
 * would look surer than it is.
 *
 * @param graph - Undirected, without parallel arcs (`simpleCsr`).
 * @param runs - Each looks at nodes in another order, the same for the same run.
 * @returns null without a tie.
 * @remarks runs × `louvain`. Ambiguity as Gephi Lite shows it, in our own measure.
 */
export function communities(graph: Csr, runs = 24): Communities | null {
  const { count, starts, targets } = graph;
  let best: Uint32Array = new Uint32Array(count);
  let highest = -Infinity;
  const together = new Uint32Array(targets.length);
  for (let run = 0; run < runs; run++) {
    const groups = louvain(graph, seeded(run + 1));
    const quality = modularity(graph, groups);
    if (quality === null) return null;
    if (quality > highest + 1e-12) [best, highest] = [groups, quality];
    for (let node = 0; node < count; node++)
      for (let place = starts[node]!; place < starts[node + 1]!; place++)
        if (groups[node] === groups[targets[place]!]) together[place]! += 1;
  }
  const ambiguity = new Float64Array(count);
  for (let node = 0; node < count; node++) {
    const degree = starts[node + 1]! - starts[node]!;
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      const share = together[place]! / runs;
      ambiguity[node]! += (4 * share * (1 - share)) / degree;
    }
  }
  return { ...largestFirst(best), modularity: highest, ambiguity };
}

function largestFirst(groups: Uint32Array): Pick<Communities, 'of' | 'sizes'> {
  const sizes: number[] = [];
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Map(order.map((group, place) => [group, place]));
  return { of: groups.map((group) => rank.get(group)!), sizes: order.map((group) => sizes[group]!) };
}
