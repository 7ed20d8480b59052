import type { Csr } from './csr.ts';

/** Nodes and arcs that are taken away, by number; 1 for each. */
export interface TakenAway {
  readonly nodes: Uint8Array;
  readonly arcs: Uint8Array;
}

/**
 * Which nodes still reach a goal when some nodes and arcs are taken away, without building the graph anew.
 *
 * @param arriving - Rows of the arcs that arrive at each node.
 * @param isGoal - 1 for each goal; one that is taken away is none.
 * @returns 1 for each node that reaches one; a goal reaches itself.
 * @remarks O(nodes + arcs).
 */
export function reachingWithout(
  { count, starts, targets, arcs }: Csr,
  isGoal: Uint8Array,
  taken: TakenAway,
): Uint8Array {
  const reaches = new Uint8Array(count);
  const queue = new Uint32Array(count);
  let end = 0;
  for (let node = 0; node < count; node++) {
    if (isGoal[node] !== 1 || taken.nodes[node] === 1) continue;
    reaches[node] = 1;
    queue[end++] = node;
  }
  for (let head = 0; head < end; head++) {
    const node = queue[head]!;
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      const before = targets[place]!;
      if (reaches[before] === 1 || taken.nodes[before] === 1 || taken.arcs[arcs[place]!] === 1) continue;
      reaches[before] = 1;
      queue[end++] = before;
    }
  }
  return reaches;
}

/**
 * The connected parts of an undirected graph when some nodes and arcs are taken away.
 *
 * @param graph - As `undirectedCsr` makes it.
 * @returns `of`: the part of each node, -1 for one taken away; `sizes`: nodes in each part.
 * @remarks O(nodes + arcs).
 */
export function partsWithout({ count, starts, targets, arcs }: Csr, taken: TakenAway) {
  const of = new Int32Array(count).fill(-1);
  const sizes: number[] = [];
  const queue = new Uint32Array(count);
  for (let start = 0; start < count; start++) {
    if (of[start] !== -1 || taken.nodes[start] === 1) continue;
    queue[0] = start;
    of[start] = sizes.length;
    let end = 1;
    for (let head = 0; head < end; head++) {
      const node = queue[head]!;
      for (let place = starts[node]!; place < starts[node + 1]!; place++) {
        const target = targets[place]!;
        if (of[target] !== -1 || taken.nodes[target] === 1 || taken.arcs[arcs[place]!] === 1) continue;
        of[target] = sizes.length;
        queue[end++] = target;
      }
    }
    sizes.push(end);
  }
  return { of, sizes };
}
