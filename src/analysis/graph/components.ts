import type { Csr } from './csr.ts';

/** Parts of a graph that nothing joins. */
export interface Components {
  /** Which part each node is in; parts are numbered by their first node. */
  readonly of: Uint32Array;
  /** Nodes in each part. */
  readonly sizes: readonly number[];
}

/**
 * The connected parts of an undirected graph.
 *
 * @param graph - As `undirectedCsr` makes it. Of a directed one this follows rows alone, and the answer means nothing.
 * @remarks O(nodes + arcs).
 */
export function connectedComponents({ count, starts, targets }: Csr): Components {
  const unseen = 0xffffffff;
  const of = new Uint32Array(count).fill(unseen);
  const sizes: number[] = [];
  const queue = new Uint32Array(count);
  for (let start = 0; start < count; start++) {
    if (of[start] !== unseen) continue;
    const part = sizes.length;
    queue[0] = start;
    of[start] = part;
    let end = 1;
    for (let head = 0; head < end; head++) {
      const node = queue[head]!;
      for (let place = starts[node]!; place < starts[node + 1]!; place++) {
        const target = targets[place]!;
        if (of[target] !== unseen) continue;
        of[target] = part;
        queue[end++] = target;
      }
    }
    sizes.push(end);
  }
  return { of, sizes };
}
