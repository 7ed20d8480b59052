import type { LayoutGraph } from './protocol.ts';
import type { Tangle } from './tangle.ts';

/** Where a node belongs before anything has a place: in one territory, between two, or in the open field all share. */
export type Home =
  | { readonly kind: 'inside'; readonly territory: number }
  | { readonly kind: 'between'; readonly territories: readonly [number, number] }
  | { readonly kind: 'commons' };

export const commons: Home = { kind: 'commons' };
const tiesThatSettleIt = 0.9;

/**
 * Finds the home of every node.
 *
 * A node of one territory is at home there. So is a backbone in its own, and a node of several with nine tenths of its ties in
 * one; a tie lies in a territory when both its ends take part. A node of two stands between them, unless it is national. Everybody
 * else, and those of no territory, stands in the commons.
 */
export function findHomes(graph: LayoutGraph, tangle: Tangle): readonly Home[] {
  const { territories } = graph;
  const memberships = membershipsOf(graph);
  const takesPart = territories.map((territory) => new Set(territory.nodes));

  return memberships.map((own, node): Home => {
    const [first, second] = own;
    if (first === undefined) return commons;
    if (second === undefined) return { kind: 'inside', territory: first };
    const led = own.find((t) => territories[t]!.backbone === node);
    if (led !== undefined) return { kind: 'inside', territory: led };
    const mostly = own.filter((t) => tiesShareIn(takesPart[t]!, tangle, node) >= tiesThatSettleIt);
    if (mostly.length === 1) return { kind: 'inside', territory: mostly[0]! };
    if (own.length > 2 || graph.national[node] === 1) return commons;
    return { kind: 'between', territories: [first, second] };
  });
}

/** For each node the territories it takes part in, ascending. */
export function membershipsOf(graph: Pick<LayoutGraph, 'radii' | 'territories'>): readonly (readonly number[])[] {
  const memberships: number[][] = Array.from(graph.radii, () => []);
  graph.territories.forEach((territory, t) => {
    for (const node of territory.nodes) memberships[node]?.push(t);
  });
  return memberships;
}

function tiesShareIn(takesPart: ReadonlySet<number>, tangle: Tangle, node: number): number {
  let inside = 0;
  const first = tangle.start[node]!;
  const end = tangle.start[node + 1]!;
  for (let at = first; at < end; at += 1) {
    const line = tangle.lines[at]!;
    const other = tangle.from[line] === node ? tangle.to[line]! : tangle.from[line]!;
    if (takesPart.has(other)) inside += 1;
  }
  return end === first ? 0 : inside / (end - first);
}
