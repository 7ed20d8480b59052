import type { Csr } from './csr.ts';

/** Two nodes, the first number the lower, and the share of the shortest paths between them that lead over a third. */
export interface BetweenPair {
  readonly a: number;
  readonly b: number;
  /** 0 to 1; 1 where there is no way of equal length round it. */
  readonly share: number;
}

/**
 * The pairs between which a node stands: those that some shortest path joins by way of it.
 *
 * @param graph - Undirected, without parallel arcs (`simpleCsr`).
 * @returns Pairs in order of their numbers. Their shares add up to the node's `undirectedBetweenness`.
 * @remarks O(nodes × (nodes + arcs)).
 */
export function betweenPairs(graph: Csr, node: number): readonly BetweenPair[] {
  const own = pathsFrom(graph, node);
  const reached = [...own.steps.keys()].filter((other) => other !== node && own.steps[other]! > 0);
  const pairs: BetweenPair[] = [];
  for (const a of reached) {
    const { steps, paths } = pathsFrom(graph, a);
    for (const b of reached) {
      if (b <= a || own.steps[a]! + own.steps[b]! !== steps[b]) continue;
      pairs.push({ a, b, share: (own.paths[a]! * own.paths[b]!) / paths[b]! });
    }
  }
  return pairs;
}

/** Steps to every node, -1 where none leads there, and how many shortest paths there are. */
function pathsFrom({ count, starts, targets }: Csr, source: number) {
  const steps = new Int32Array(count).fill(-1);
  const paths = new Float64Array(count);
  steps[source] = 0;
  paths[source] = 1;
  const queue = [source];
  for (const node of queue)
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      const target = targets[place]!;
      if (steps[target] === -1) {
        steps[target] = steps[node]! + 1;
        queue.push(target);
      }
      if (steps[target] === steps[node]! + 1) paths[target]! += paths[node]!;
    }
  return { steps, paths };
}
