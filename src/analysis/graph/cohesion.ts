import type { Csr } from './csr.ts';

/**
 * Arcs as a share of those that there could be.
 *
 * @param graph - Without parallel arcs (`simpleCsr`). An undirected one holds each arc in two rows and each pair twice, so that one
 *   formula serves both: places / (n (n - 1)).
 * @returns 0 to 1; null below two nodes.
 */
export function density({ count, targets }: Csr): number | null {
  return count < 2 ? null : targets.length / (count * (count - 1));
}

/**
 * The share of arcs that another arc answers the other way.
 *
 * @param graph - Directed, without parallel arcs (`simpleCsr`).
 * @returns 0 to 1; null without an arc.
 * @remarks O(arcs × log(largest row)). Wasserman and Faust (1994), chapter 13.
 */
export function reciprocity(graph: Csr): number | null {
  const { count, starts, targets } = graph;
  if (targets.length === 0) return null;
  let answered = 0;
  for (let node = 0; node < count; node++)
    for (let place = starts[node]!; place < starts[node + 1]!; place++)
      if (hasArc(graph, targets[place]!, node)) answered += 1;
  return answered / targets.length;
}

/**
 * How often two that are tied to a third are tied to each other: three times the triangles over the pairs of ties that meet.
 *
 * @param graph - Undirected, without parallel arcs (`simpleCsr`).
 * @returns 0 to 1; null where no two ties meet.
 * @remarks O(sum of squared degrees × log(largest row)). Wasserman and Faust (1994), p. 243.
 */
export function transitivity(graph: Csr): number | null {
  const { count, starts, targets } = graph;
  let meeting = 0;
  let closed = 0;
  for (let node = 0; node < count; node++) {
    const end = starts[node + 1]!;
    const degree = end - starts[node]!;
    meeting += (degree * (degree - 1)) / 2;
    for (let a = starts[node]!; a < end; a++)
      for (let b = a + 1; b < end; b++) if (hasArc(graph, targets[a]!, targets[b]!)) closed += 1;
  }
  return meeting === 0 ? null : closed / meeting;
}

/** Whether an arc leads from one node to another. Rows stand in order, so halving finds it. */
export function hasArc({ starts, targets }: Csr, from: number, to: number): boolean {
  let low = starts[from]!;
  let high = starts[from + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (targets[middle]! < to) low = middle + 1;
    else high = middle;
  }
  return low < starts[from + 1]! && targets[low] === to;
}
