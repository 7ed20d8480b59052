import type { Csr } from './csr.ts';

/** Where a graph would fall apart. */
export interface Cuts {
  /** Arcs without which a part would fall in two, in order. One of two parallel arcs never is one. */
  readonly bridges: readonly number[];
  /** Nodes without which a part would fall apart (articulation points), in order. */
  readonly points: readonly number[];
}

/**
 * Bridges and articulation points of an undirected graph.
 *
 * @param graph - As `undirectedCsr` makes it; parallel arcs and self-arcs are welcome.
 * @remarks O(nodes + arcs), without recursion. Hopcroft and Tarjan (1973), Communications of the ACM 16(6).
 */
export function cutsOf({ count, starts, targets, arcs }: Csr): Cuts {
  const order = new Int32Array(count).fill(-1);
  const lowest = new Int32Array(count);
  const arrivedBy = new Int32Array(count).fill(-1);
  const parent = new Int32Array(count).fill(-1);
  const place = starts.slice(0, count);
  const isPoint = new Uint8Array(count);
  const bridges: number[] = [];
  let seen = 0;
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    let children = 0;
    let node = root;
    order[root] = lowest[root] = seen++;
    while (node !== -1) {
      if (place[node]! < starts[node + 1]!) {
        const at = place[node]!++;
        const target = targets[at]!;
        if (arcs[at] === arrivedBy[node]) continue;
        if (order[target] === -1) {
          order[target] = lowest[target] = seen++;
          parent[target] = node;
          arrivedBy[target] = arcs[at]!;
          if (node === root) children += 1;
          node = target;
        } else if (order[target]! < lowest[node]!) lowest[node] = order[target]!;
        continue;
      }
      const above = parent[node]!;
      if (above !== -1) {
        if (lowest[node]! < lowest[above]!) lowest[above] = lowest[node]!;
        if (lowest[node]! > order[above]!) bridges.push(arrivedBy[node]!);
        if (above !== root && lowest[node]! >= order[above]!) isPoint[above] = 1;
      }
      node = above;
    }
    if (children > 1) isPoint[root] = 1;
  }
  return {
    bridges: bridges.sort((a, b) => a - b),
    points: [...isPoint.keys()].filter((node) => isPoint[node] === 1),
  };
}
