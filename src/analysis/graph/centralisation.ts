import type { Csr } from './csr.ts';
import { degrees } from './degrees.ts';

/**
 * How far one node has more ties than the others: 1 for a star, 0 where all have as many, as in a ring.
 *
 * @param graph - Undirected, without parallel arcs (`simpleCsr`).
 * @returns 0 to 1; null below three nodes, where no graph is more central than another.
 * @remarks The sum of the differences from the highest degree, over the most it can be, (n - 1)(n - 2). Freeman (1978), Social Networks
 *   1(3), pp. 215-239.
 */
export function degreeCentralisation(graph: Csr): number | null {
  return centralisation(degrees(graph), (graph.count - 1) * (graph.count - 2));
}

/**
 * How far one node stands between the others more than they do: 1 for a star, 0 for a ring.
 *
 * @param sums - As `undirectedBetweenness` gives them, of all sources.
 * @returns 0 to 1; null below three nodes.
 * @remarks The sum of the differences from the highest, over the most it can be, (n - 1)²(n - 2) / 2. Freeman (1978), as above.
 */
export function betweennessCentralisation(sums: Float64Array): number | null {
  return centralisation(sums, ((sums.length - 1) ** 2 * (sums.length - 2)) / 2);
}

function centralisation(values: ArrayLike<number>, most: number): number | null {
  if (values.length < 3) return null;
  let highest = 0;
  let sum = 0;
  for (let node = 0; node < values.length; node++) {
    highest = Math.max(highest, values[node]!);
    sum += values[node]!;
  }
  return (highest * values.length - sum) / most;
}
