import type { Csr } from './csr.ts';

/** How ties run between groups and within them. */
export interface Mixing {
  readonly external: number;
  readonly internal: number;
  /** (external - internal) / both: -1 where every tie stays in its group, 1 where every tie leaves it. null without a tie that counts. */
  readonly index: number | null;
}

/**
 * The external-internal index.
 *
 * @param graph - Undirected, without parallel arcs (`simpleCsr`).
 * @param groups - The group of each node; below nought where it is not known, and then its ties do not count.
 * @remarks O(arcs). Krackhardt and Stern (1988), Social Psychology Quarterly 51(2).
 */
export function externalInternal({ count, starts, targets }: Csr, groups: ArrayLike<number>): Mixing {
  let external = 0;
  let internal = 0;
  for (let node = 0; node < count; node++)
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      const other = targets[place]!;
      if (other < node || groups[node]! < 0 || groups[other]! < 0) continue;
      if (groups[node] === groups[other]) internal += 1;
      else external += 1;
    }
  const both = external + internal;
  return { external, internal, index: both === 0 ? null : (external - internal) / both };
}

/**
 * The share of tied pairs that ties of two types or more join.
 *
 * @param graph - Undirected, with its parallel arcs.
 * @param types - The type of each arc, in the order in which arcs were given.
 * @returns 0 to 1; null where no two nodes are tied.
 * @remarks O(arcs).
 */
export function multiplexity({ count, starts, targets, arcs }: Csr, types: ArrayLike<number>): number | null {
  let pairs = 0;
  let multiple = 0;
  for (let node = 0; node < count; node++) {
    let place = starts[node]!;
    while (place < starts[node + 1]!) {
      const other = targets[place]!;
      const first = types[arcs[place]!]!;
      let isMultiple = false;
      for (; place < starts[node + 1]! && targets[place] === other; place++)
        if (types[arcs[place]!] !== first) isMultiple = true;
      if (other <= node) continue;
      pairs += 1;
      if (isMultiple) multiple += 1;
    }
  }
  return pairs === 0 ? null : multiple / pairs;
}

/**
 * How much a few hold of what there is: the sum of squared shares.
 *
 * @param amounts - Not below nought.
 * @returns 1 where one holds all, 1 / n where n hold the same; null where there is nothing to hold.
 * @remarks Herfindahl's and Hirschman's index.
 */
export function herfindahl(amounts: readonly number[]): number | null {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return sum === 0 ? null : amounts.reduce((total, amount) => total + (amount / sum) ** 2, 0);
}
