import type { Csr } from './csr.ts';
import { degrees } from './degrees.ts';

/** The division into a core, all of whom are tied, and a periphery, none of whom are, that fits best. */
export interface CorePeriphery {
  /** Nodes of the core, in order: all with at least so many ties. */
  readonly core: readonly number[];
  readonly fewestTies: number;
  /** Correlation of the ties with that pattern, -1 to 1. Ties between core and periphery count neither way. */
  readonly fit: number;
}

/**
 * How well a core and a periphery describe a graph.
 *
 * Tries every core of the form "all with at least d ties": the best core is made of those with most ties, and equals stay together, so
 * that no node is in the core because of its number.
 *
 * @param graph - Undirected, without parallel arcs (`simpleCsr`).
 * @returns null where no division can be judged: fewer than four nodes, no tie, every tie, or ties spread evenly.
 * @remarks O(distinct degrees × (nodes + arcs)). Borgatti and Everett (2000), Social Networks 21(4); that degree decides, Lip (2011),
 *   arXiv:1102.5511.
 */
export function corePeriphery(graph: Csr): CorePeriphery | null {
  const { count, starts, targets } = graph;
  const degree = degrees(graph);
  const ties = targets.length / 2;
  let best: CorePeriphery | null = null;
  for (const fewestTies of [...new Set(degree)].sort((a, b) => b - a)) {
    const core = [...degree.keys()].filter((node) => degree[node]! >= fewestTies);
    const size = core.length;
    if (size < 2 || count - size < 2) continue;
    let within = 0;
    let leaving = 0;
    for (const node of core) {
      leaving += degree[node]!;
      for (let place = starts[node]!; place < starts[node + 1]!; place++)
        if (degree[targets[place]!]! >= fewestTies) within += 1;
    }
    within /= 2;
    const outside = ties - leaving + within;
    const fit = phi(within, pairs(size) - within, outside, pairs(count - size) - outside);
    if (fit !== null && (best === null || fit > best.fit)) best = { core, fewestTies, fit };
  }
  return best;
}

const pairs = (nodes: number): number => (nodes * (nodes - 1)) / 2;

/** Correlation of two yes-or-no variables: tied in the core, untied in it, tied outside, untied outside. */
function phi(a: number, b: number, c: number, d: number): number | null {
  const spread = (a + b) * (c + d) * (a + c) * (b + d);
  return spread === 0 ? null : (a * d - b * c) / Math.sqrt(spread);
}
