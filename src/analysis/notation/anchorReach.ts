import type { OrganisationId } from '../../domain/ids.ts';
import type { Accountability } from '../../domain/network.ts';
import type { Anchor } from '../../domain/vocabulary.ts';
import { stepsToGoals } from '../graph/shortestPaths.ts';
import { omegaOf } from './omega.ts';
import { oncePerReading } from './reading.ts';
import type { AccountGraph } from './tieGraph.ts';
import { accountGraph } from './tieGraph.ts';

/** How far every organisation is, along lines of account, from ends of one sort. */
export interface AnchorReach {
  readonly graph: AccountGraph;
  /** By number of the graph: 0 at an end, -1 where none is reached. */
  readonly steps: Int32Array;
}

/** Steps along lines of account to the nearest of some ends. */
export function anchorReachOf(graph: AccountGraph, ends: Iterable<OrganisationId>): AnchorReach {
  return {
    graph,
    steps: stepsToGoals(
      graph.in,
      [...ends].map((id) => graph.numberOf.get(id) ?? -1).filter((end) => end >= 0),
    ),
  };
}

const reachToAnchor = (anchor: Anchor) =>
  oncePerReading((network, reading): AnchorReach => {
    const ends = [...omegaOf(network, reading)].filter(([, end]) => end.anchor === anchor || end.anchor === 'both');
    return anchorReachOf(
      accountGraph(network, reading),
      ends.map(([id]) => id),
    );
  });

/** Steps to the nearest elected members. */
export const reachToElected = reachToAnchor('elected');

/** Steps to the nearest citizens or service users. */
export const reachToCitizens = reachToAnchor('citizens');

export const doesReach = ({ graph, steps }: AnchorReach, id: OrganisationId): boolean =>
  (steps[graph.numberOf.get(id) ?? -1] ?? -1) >= 0;

/** The lines of all shortest routes to an end; none from an end itself or where none is reached. */
export function routeTies({ graph, steps }: AnchorReach, from: OrganisationId): readonly Accountability[] {
  const { out, ties, numberOf } = graph;
  const start = numberOf.get(from) ?? -1;
  if ((steps[start] ?? 0) <= 0) return [];
  const route: Accountability[] = [];
  const seen = new Set([start]);
  for (const node of seen) {
    for (let place = out.starts[node]!; place < out.starts[node + 1]!; place++) {
      const next = out.targets[place]!;
      if (steps[node] === 0 || steps[next] !== steps[node]! - 1) continue;
      route.push(ties[out.arcs[place]!]!);
      seen.add(next);
    }
  }
  return route;
}
