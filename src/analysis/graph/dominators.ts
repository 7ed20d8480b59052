import type { Csr } from './csr.ts';

/** Which node every way from the roots must pass last, node by node. */
export interface DominatorTree {
  /** The nearest node that every path from a root to this one passes. `count` where there is none; -1 where no root leads here. */
  readonly above: Int32Array;
  /** The nodes reached, each after its dominators. */
  readonly order: Int32Array;
}

/**
 * The dominator tree of a graph from several roots: x dominates v where every path from any root to v passes x.
 *
 * For ways *to* a set of ends, pass the rows the other way round and the ends as roots.
 *
 * @param leaving - Rows of the arcs that leave each node.
 * @param arriving - Rows of the same arcs by the node at which they arrive.
 * @remarks Lengauer and Tarjan (1979), ACM TOPLAS 1(1), pp. 121-141, the simple version, from one further node `count` that
 *   leads to every root. O(arcs log nodes).
 */
export function dominatorTree(leaving: Csr, arriving: Csr, roots: readonly number[]): DominatorTree {
  const { count } = leaving;
  const source = count;
  const isRoot = new Uint8Array(count);
  for (const root of roots) isRoot[root] = 1;
  const { number, vertex, parent, reached } = depthFirst(leaving, roots);

  // By number of the search, not by node: smaller is nearer to the source.
  const semi = Int32Array.from({ length: reached }, (_, at) => at);
  const label = semi.slice();
  const ancestor = new Int32Array(reached).fill(-1);
  const above = new Int32Array(reached);
  const waiting: number[][] = [];

  const best = (at: number): number => {
    if (ancestor[at] === -1) return at;
    compress(at, ancestor, label, semi);
    return label[at]!;
  };
  const consider = (at: number, from: number): void => {
    const nearest = semi[best(from)]!;
    if (nearest < semi[at]!) semi[at] = nearest;
  };
  for (let at = reached - 1; at > 0; at--) {
    const node = vertex[at]!;
    if (isRoot[node] === 1) consider(at, 0);
    for (let place = arriving.starts[node]!; place < arriving.starts[node + 1]!; place++) {
      const from = number[arriving.targets[place]!]!;
      if (from !== -1) consider(at, from);
    }
    (waiting[semi[at]!] ??= []).push(at);
    ancestor[at] = parent[at]!;
    for (const other of waiting[parent[at]!] ?? []) {
      const through = best(other);
      above[other] = semi[through]! < semi[other]! ? through : parent[at]!;
    }
    waiting[parent[at]!] = [];
  }
  const tree = new Int32Array(count).fill(-1);
  for (let at = 1; at < reached; at++) {
    if (above[at] !== semi[at]) above[at] = above[above[at]!]!;
    tree[vertex[at]!] = above[at] === 0 ? source : vertex[above[at]!]!;
  }
  return { above: tree, order: vertex.slice(1, reached) };
}

/** Numbers nodes in the order in which a search finds them; the source is number 0, and `vertex` and `parent` go by number. */
function depthFirst({ count, starts, targets }: Csr, roots: readonly number[]) {
  const number = new Int32Array(count + 1).fill(-1);
  const vertex = new Int32Array(count + 1);
  const parent = new Int32Array(count + 1);
  const next = starts.slice();
  vertex[0] = count;
  let reached = 1;
  const enter = (node: number, from: number): void => {
    number[node] = reached;
    vertex[reached] = node;
    parent[reached++] = from;
  };
  for (const root of roots) {
    if (number[root] !== -1) continue;
    enter(root, 0);
    const stack = [root];
    while (stack.length > 0) {
      const node = stack.at(-1)!;
      if (next[node] === starts[node + 1]) {
        stack.pop();
        continue;
      }
      const target = targets[next[node]!++]!;
      if (number[target] !== -1) continue;
      enter(target, number[node]!);
      stack.push(target);
    }
  }
  return { number, vertex, parent, reached };
}

/** Halves the way to the top for everything on it, keeping the nearest label. */
function compress(at: number, ancestor: Int32Array, label: Int32Array, semi: Int32Array): void {
  const way: number[] = [];
  for (let node = at; ancestor[ancestor[node]!] !== -1; node = ancestor[node]!) way.push(node);
  for (let place = way.length - 1; place >= 0; place--) {
    const node = way[place]!;
    const up = ancestor[node]!;
    if (semi[label[up]!]! < semi[label[node]!]!) label[node] = label[up]!;
    ancestor[node] = ancestor[up]!;
  }
}

/**
 * How much weighs on each node of a dominator tree: the sum over the nodes that it dominates, itself left out.
 *
 * @param weight - By node.
 * @returns By node; 0 where nothing is dominated or the node is not reached.
 */
export function weightBelow({ above, order }: DominatorTree, weight: ArrayLike<number>): Float64Array {
  const below = new Float64Array(above.length + 1);
  for (let place = order.length - 1; place >= 0; place--) {
    const node = order[place]!;
    below[above[node]!]! += below[node]! + weight[node]!;
  }
  return below.subarray(0, above.length);
}
