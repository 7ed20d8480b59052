import type { DominatorTree } from '../graph/dominators.ts';
import { dominatorTree } from '../graph/dominators.ts';
import type { DisjointPathFinder, DisjointPaths } from '../graph/disjointPaths.ts';
import { disjointPathFinder } from '../graph/disjointPaths.ts';
import { directedCsr } from '../graph/csr.ts';
import { stepsToGoals } from '../graph/shortestPaths.ts';
import type { PublicEnd } from './omega.ts';
import { omegaOf } from './omega.ts';
import { oncePerReading } from './reading.ts';
import type { AccountGraph } from './tieGraph.ts';
import { accountGraph } from './tieGraph.ts';
import type { OrganisationId } from '../../domain/ids.ts';

/** How the organisations of a network reach the public on lines of account. Lists go by number of the graph. */
export interface Reach {
  readonly graph: AccountGraph;
  readonly ends: ReadonlyMap<OrganisationId, PublicEnd>;
  /** 1 where a line of account can end. */
  readonly isEnd: Uint8Array;
  /** Steps to the nearest end; 0 at an end, -1 where none is reached. */
  readonly steps: Int32Array;
}

/**
 * Who reaches whom in the end: the shortest way of every organisation to elected members, citizens or service users.
 *
 * @remarks O(organisations + lines), once a network.
 */
export const reachOf = oncePerReading((network, reading): Reach => {
  const graph = accountGraph(network, reading);
  const ends = omegaOf(network, reading);
  const isEnd = Uint8Array.from(graph.organisations, (id) => (ends.has(id) ? 1 : 0));
  return { graph, ends, isEnd, steps: stepsToGoals(graph.in, endNumbers(isEnd)) };
});

const endNumbers = (isEnd: Uint8Array): readonly number[] => [...isEnd.keys()].filter((number) => isEnd[number] === 1);

/**
 * What every route of an organisation to the public must pass. Nodes below the number of organisations are organisations; node
 * n + a is line a of the graph, so that lines are found as well.
 *
 * @remarks The dominators of the lines of account read backwards, from the ends. O((organisations + lines) log).
 */
export const bottlenecksOf = oncePerReading((network, reading): DominatorTree => {
  const { graph, isEnd } = reachOf(network, reading);
  const count = graph.organisations.length;
  const givers = graph.ties.map(({ from }) => graph.numberOf.get(from)!);
  const forums = graph.ties.map(({ to }) => graph.numberOf.get(to)!);
  const lines = graph.ties.map((_, arc) => count + arc);
  const [from, to] = [
    [...forums, ...lines],
    [...lines, ...givers],
  ];
  const nodes = count + lines.length;
  return dominatorTree(directedCsr(nodes, from, to), directedCsr(nodes, to, from), endNumbers(isEnd));
});

/** The nearest organisation that every route of another passes, where it is no end itself; null where there is none. */
export function nearestBottleneck({ graph, isEnd }: Reach, { above }: DominatorTree, number: number): number | null {
  const count = graph.organisations.length;
  let node = above[number]!;
  while (node >= count && node < above.length) node = above[node]!;
  return node === -1 || node === above.length || isEnd[node] === 1 ? null : node;
}

const finderOf = oncePerReading((network, reading): DisjointPathFinder => {
  const { graph, isEnd } = reachOf(network, reading);
  return disjointPathFinder(graph.out, isEnd, 50_000);
});

/** The organisations on each of the most routes to the public that do not meet before their ends. Not for an end itself. */
export const disjointRoutes = oncePerReading((network, reading) => {
  const finder = finderOf(network, reading);
  return (number: number) => finder.paths(number);
});

/**
 * How many routes an organisation has to the public that do not meet before their ends. Not for an end itself.
 *
 * @returns A function of numbers of the graph. At least so many where the search gave up, past 50,000 organisations visited.
 * @remarks O(1) where there is one forum or one bottleneck, as is common; otherwise maximum flow.
 */
export const routeCounts = oncePerReading((network, reading) => {
  const reach = reachOf(network, reading);
  const bottlenecks = bottlenecksOf(network, reading);
  const finder = finderOf(network, reading);
  const { starts, targets } = reach.graph.out;
  return (number: number): DisjointPaths => {
    if (reach.steps[number] === -1) return { count: 0, isCut: false };
    const forums = new Set<number>();
    for (let place = starts[number]!; place < starts[number + 1]!; place++)
      if (reach.steps[targets[place]!] !== -1) forums.add(targets[place]!);
    const isOne = forums.size === 1 || nearestBottleneck(reach, bottlenecks, number) !== null;
    return isOne ? { count: 1, isCut: false } : finder.count(number, forums.size);
  };
});
