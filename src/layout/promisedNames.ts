import type { Home } from './homes.ts';
import type { LayoutGraph } from './protocol.ts';

const namedInTerritory = 2;
/** The overview promises names from here on. */
const rankOfPromise = 9;
/** More names than this in the open field nobody takes in at once. */
const mostNamedInCommons = 16;

/**
 * Whose name keeps an empty box under the shape: backbones, the two of highest rank beside it in each territory, and the first of the
 * commons.
 *
 * @returns A flag a node.
 */
export function promisedNames(graph: LayoutGraph, homes: readonly Home[]): Uint8Array {
  const rank = graph.nameRanks;
  const isPromised = new Uint8Array(graph.radii.length);
  const byTerritory = graph.territories.map((): number[] => []);
  const inCommons: number[] = [];
  homes.forEach((home, node) => {
    if (home.kind === 'commons') inCommons.push(node);
    if (home.kind !== 'inside') return;
    if (graph.territories[home.territory]!.backbone === node) isPromised[node] = 1;
    else if (rank[node]! >= rankOfPromise) byTerritory[home.territory]!.push(node);
  });
  const promise = (nodes: number[], most: number) => {
    nodes.sort((a, b) => rank[b]! - rank[a]! || a - b);
    for (const node of nodes.slice(0, most)) isPromised[node] = 1;
  };
  for (const nodes of byTerritory) promise(nodes, namedInTerritory);
  promise(inCommons, mostNamedInCommons);
  return isPromised;
}
