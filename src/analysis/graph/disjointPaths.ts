import type { Csr } from './csr.ts';
import type { FoundPaths } from './shortestPaths.ts';

/** Paths that share no node but their first and, where they end at one goal, their last. */
export interface DisjointPaths {
  /** How many there are at most; at least so many where `isCut`. */
  readonly count: number;
  /** The search gave up before it knew that there are no more. */
  readonly isCut: boolean;
}

/** Looks for disjoint paths from one node after another over the same graph and goals. */
export interface DisjointPathFinder {
  /**
   * @param from - No goal. Counts 0 where no goal is reached.
   * @param enough - A number that there cannot be more of, where it is known: the search stops there.
   */
  count(from: number, enough?: number): DisjointPaths;
  /** One such set of paths, as the nodes on each: the greatest number that do not meet. */
  paths(from: number): FoundPaths;
}

const nobody = -1;

/**
 * The greatest number of internally node-disjoint paths from a node to a set of goals. A path stops at the first goal, and
 * several may end at one; parallel arcs are one.
 *
 * @param leaving - Rows of the arcs that leave each node.
 * @param isGoal - 1 for a goal, by node.
 * @param mostLooks - Nodes that one search may visit before it gives up.
 * @remarks Maximum flow with unit node capacities by shortest augmenting paths: by Menger's theorem (1927) the number is that of
 *   the nodes whose removal cuts every path, where no arc leads straight to a goal. O(paths x arcs) for each start.
 */
export function disjointPathFinder(leaving: Csr, isGoal: Uint8Array, mostLooks = 200_000): DisjointPathFinder {
  const { count: nodes, starts, targets } = leaving;
  // The flow: who comes before and after a node on its path.
  const before = new Int32Array(nodes).fill(nobody);
  const after = new Int32Array(nodes).fill(nobody);
  // Two states a node, 2v for arriving and 2v + 1 for leaving; where a search reached each from, and in which search.
  const reachedFrom = new Int32Array(2 * nodes);
  const reachedIn = new Uint32Array(2 * nodes);
  const queue = new Int32Array(2 * nodes);
  const touched: number[] = [];
  let search = 0;
  let looks = 0;

  const direct = (from: number): readonly number[] => {
    const goals = new Set<number>();
    for (let place = starts[from]!; place < starts[from + 1]!; place++)
      if (isGoal[targets[place]!] === 1 && targets[place] !== from) goals.add(targets[place]!);
    return [...goals];
  };

  /** One more path, or room for one by turning others aside. @returns Whether there was one. */
  const augment = (from: number): boolean => {
    search += 1;
    let end = 0;
    const visit = (state: number, previous: number): void => {
      if (reachedIn[state] === search) return;
      reachedIn[state] = search;
      reachedFrom[state] = previous;
      queue[end++] = state;
    };
    visit(2 * from + 1, nobody);
    reachedIn[2 * from] = search;
    for (let at = 0; at < end; at++) {
      if (++looks > mostLooks) return false;
      const state = queue[at]!;
      const node = state >> 1;
      if ((state & 1) === 0) {
        // A node that is on a path already lets nobody through; the one before it on that path may turn elsewhere.
        visit(before[node] === nobody ? state + 1 : 2 * before[node]! + 1, state);
        continue;
      }
      if (node !== from && before[node] !== nobody) visit(2 * node, state);
      for (let place = starts[node]!; place < starts[node + 1]!; place++) {
        const target = targets[place]!;
        if (isGoal[target] === 0) {
          if (after[node] !== target && (node !== from || before[target] !== from)) visit(2 * target, state);
        } else if (node !== from && after[node] !== target) {
          turn(state);
          after[node] = target;
          return true;
        }
      }
    }
    return false;
  };

  const turn = (last: number): void => {
    const states: number[] = [];
    for (let state = last; state !== nobody; state = reachedFrom[state]!) states.push(state);
    states.reverse();
    states.forEach((state, place) => {
      if (place === 0) return;
      const previous = states[place - 1]!;
      const [node, other] = [state >> 1, previous >> 1];
      const isForward = (previous & 1) === 1 && (state & 1) === 0 && node !== other;
      if (isForward) {
        touched.push(node, other);
        after[other] = node;
        before[node] = other;
      } else if (node === other && (state & 1) === 0) {
        before[node] = nobody;
        after[node] = nobody;
      }
    });
  };

  const clear = (): void => {
    for (const node of touched) {
      before[node] = nobody;
      after[node] = nobody;
    }
    touched.length = 0;
    looks = 0;
  };

  const run = (from: number, enough: number): DisjointPaths => {
    clear();
    let count = direct(from).length;
    while (count < enough && augment(from)) count += 1;
    return { count, isCut: looks > mostLooks };
  };

  return {
    count: (from, enough = Infinity) => run(from, enough),
    paths: (from) => {
      const { isCut } = run(from, Infinity);
      const paths = direct(from).map((goal) => [from, goal]);
      const firsts = new Set(targets.slice(starts[from], starts[from + 1]));
      for (const first of firsts) {
        if (before[first] !== from) continue;
        const path = [from, first];
        while (isGoal[path.at(-1)!] === 0) path.push(after[path.at(-1)!]!);
        paths.push(path);
      }
      return { paths: paths.sort((a, b) => a.length - b.length || comparePaths(a, b)), isCut };
    },
  };
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((node, at) => node !== b[at]);
  return place === -1 ? 0 : a[place]! - b[place]!;
}
