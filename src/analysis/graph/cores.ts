import type { Csr } from './csr.ts';
import { degrees } from './degrees.ts';

/**
 * The core number of each node: the largest k for which it stays when all with fewer than k ties are taken away, again and again.
 *
 * @param graph - Undirected, without parallel arcs (`simpleCsr`).
 * @remarks O(nodes + arcs). Seidman (1983), Social Networks 5(3); computed as Batagelj and Zaversnik (2003) do, in buckets of degree.
 */
export function coreNumbers(graph: Csr): Uint32Array {
  const { count, starts, targets } = graph;
  const core = degrees(graph);
  const firstOf = new Uint32Array(count + 1);
  for (const degree of core) firstOf[degree + 1]! += 1;
  for (let degree = 0; degree < count; degree++) firstOf[degree + 1]! += firstOf[degree]!;
  const order = new Uint32Array(count);
  const placeOf = new Uint32Array(count);
  const next = firstOf.slice();
  for (let node = 0; node < count; node++) {
    placeOf[node] = next[core[node]!]!++;
    order[placeOf[node]!] = node;
  }
  for (let turn = 0; turn < count; turn++) {
    const node = order[turn]!;
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      const other = targets[place]!;
      const degree = core[other]!;
      if (degree <= core[node]!) continue;
      // The other changes places with the first of its bucket, which then begins one later: one degree less.
      const first = firstOf[degree]!;
      const moved = order[first]!;
      const from = placeOf[other]!;
      order[first] = other;
      placeOf[other] = first;
      order[from] = moved;
      placeOf[moved] = from;
      firstOf[degree] = first + 1;
      core[other] = degree - 1;
    }
  }
  return core;
}
