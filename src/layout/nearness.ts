import type { Home } from './homes.ts';
import { membershipsOf } from './homes.ts';
import type { LayoutGraph } from './protocol.ts';
import type { Tangle } from './tangle.ts';

/** What draws sites together. Sites are the territories in order, then the commons. */
export interface Nearness {
  readonly sites: number;
  /** sites x sites, symmetric: 0 for strangers. */
  readonly pull: Float64Array;
  /** sites x sites: how many nodes hope to stand on the border of the two, and the length of border they need. */
  readonly between: Uint16Array;
  readonly borderLength: Float64Array;
  /** For each territory the weight of its lines to the commons, beyond one each: those that should not cross a neighbour. */
  readonly toCommons: Float64Array;
}

const nationalPull = 0.5;
const commonsPull = 0.35;
const groupPull = 0.5;
/** From the middle of one shape on a border to the next, beyond their radii. */
export const borderGap = 20;

/** Territories that share nodes belong side by side; those of one group a little; all that meet in the commons round it. */
export function nearnessOf(graph: LayoutGraph, homes: readonly Home[], tangle: Tangle): Nearness {
  const open = graph.territories.length;
  const sites = open + 1;
  const pull = new Float64Array(sites * sites);
  const between = new Uint16Array(sites * sites);
  const borderLength = new Float64Array(sites * sites);
  const both = (table: Float64Array | Uint16Array, a: number, b: number, value: number) => {
    table[a * sites + b]! += value;
    table[b * sites + a]! += value;
  };
  membershipsOf(graph).forEach((own, node) => {
    const home = homes[node]!;
    if (home.kind === 'between') {
      both(between, ...home.territories, 1);
      both(borderLength, ...home.territories, 2 * graph.radii[node]! + borderGap);
    }
    if (home.kind === 'inside') return;
    const share = graph.national[node] === 1 || own.length > 2 ? nationalPull : 1;
    own.forEach((a, at) => {
      if (home.kind === 'commons') both(pull, a, open, commonsPull);
      for (const b of own.slice(at + 1)) both(pull, a, b, share);
    });
  });
  graph.territories.forEach((a, i) =>
    graph.territories.forEach((b, j) => {
      if (i < j && a.group >= 0 && a.group === b.group) both(pull, i, j, groupPull);
    }),
  );
  const toCommons = new Float64Array(open);
  for (let line = 0; line < tangle.count; line += 1) {
    const ends = [homes[tangle.from[line]!]!, homes[tangle.to[line]!]!];
    const inside = ends.find((home) => home.kind === 'inside');
    if (inside === undefined || !ends.some((home) => home.kind === 'commons')) continue;
    toCommons[inside.territory]! += tangle.weight[line]! - 1;
  }
  return { sites, pull, between, borderLength, toCommons };
}
