import type { Csr } from './csr.ts';

/** How many arcs stand in each row: neighbours, where `simpleCsr` made the graph. */
export function degrees({ count, starts }: Csr): Uint32Array {
  return Uint32Array.from({ length: count }, (_, node) => starts[node + 1]! - starts[node]!);
}

/**
 * What each node has on its arcs, such as the money that leaves it.
 *
 * @param weights - One an arc, in the order in which arcs were given.
 */
export function weightedDegrees({ count, starts, arcs }: Csr, weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(count);
  for (let node = 0; node < count; node++)
    for (let place = starts[node]!; place < starts[node + 1]!; place++) sums[node]! += weights[arcs[place]!]!;
  return sums;
}
