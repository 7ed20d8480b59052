import type { Csr } from './csr.ts';

/**
 * How near each node is to all that it reaches: the number it reaches over the sum of the steps, times the share of all others that it
 * reaches, so that a small part cut off from the rest does not look central. In a connected graph this is Freeman's closeness.
 *
 * @param graph - Followed along its rows.
 * @returns 0 to 1 a node; 0 for a node that reaches nobody.
 * @remarks O(nodes × (nodes + arcs)). Freeman (1978), Social Networks 1(3); for parts, Wasserman and Faust (1994), p. 201.
 */
export function closeness({ count, starts, targets }: Csr): Float64Array {
  const values = new Float64Array(count);
  const steps = new Int32Array(count);
  const queue = new Uint32Array(count);
  for (let source = 0; source < count; source++) {
    steps.fill(-1);
    steps[source] = 0;
    queue[0] = source;
    let end = 1;
    let sum = 0;
    for (let head = 0; head < end; head++) {
      const node = queue[head]!;
      sum += steps[node]!;
      for (let place = starts[node]!; place < starts[node + 1]!; place++) {
        const target = targets[place]!;
        if (steps[target] !== -1) continue;
        steps[target] = steps[node]! + 1;
        queue[end++] = target;
      }
    }
    const reached = end - 1;
    if (reached > 0) values[source] = (reached / sum) * (reached / (count - 1));
  }
  return values;
}
