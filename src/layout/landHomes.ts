import type { Home } from './homes.ts';
import { commons } from './homes.ts';
import { borderGap } from './nearness.ts';
import type { LayoutGraph } from './protocol.ts';

/** A border may be a little shorter than comfort asks before somebody has to leave it. */
const crowding = 0.8;

/**
 * Decides, once cells lie, who of those between two territories really stands on their border.
 *
 * @param borderLength - Free length of the border of two territories, 0 when they do not touch.
 * @returns Homes in which every `between` has room; the others, least important names first, go to the commons.
 */
export function landHomes(
  graph: LayoutGraph,
  homes: readonly Home[],
  borderLength: (a: number, b: number) => number,
): readonly Home[] {
  const hopeful = homes.flatMap((home, node) => (home.kind === 'between' ? [{ node, home }] : []));
  if (hopeful.length === 0) return homes;
  const left = new Map<string, number>();
  const landed = [...homes];
  hopeful.sort((a, b) => graph.nameRanks[b.node]! - graph.nameRanks[a.node]! || a.node - b.node);
  for (const { node, home } of hopeful) {
    const key = home.territories.join(' ');
    const free = left.get(key) ?? borderLength(...home.territories) / crowding;
    const need = 2 * graph.radii[node]! + borderGap;
    if (free < need) landed[node] = commons;
    left.set(key, free < need ? free : free - need);
  }
  return landed;
}
