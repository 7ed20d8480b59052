import { findHomes, membershipsOf } from './homes.ts';
import { hullAround, isInHull } from './hull.ts';
import type { LayoutGraph } from './protocol.ts';
import { tangleOf } from './tangle.ts';

/**
 * Who shapes the outline of each territory, so that no outline claims a stranger.
 *
 * Those at home inside do, wherever they stand. One between two territories does in both, when it stands so that neither outline has
 * to reach over anybody else; otherwise, like those of the commons, in none.
 *
 * @param positions - 2n world coordinates.
 * @returns Node indices a territory, ascending.
 */
export function hullMembers(graph: LayoutGraph, positions: ArrayLike<number>): readonly (readonly number[])[] {
  const homes = findHomes(graph, tangleOf(graph));
  const memberships = membershipsOf(graph);
  const core = graph.territories.map((): number[] => []);
  homes.forEach((home, node) => {
    if (home.kind === 'inside') core[home.territory]!.push(node);
  });
  const members = core.map((nodes) => [...nodes]);
  homes.forEach((home, node) => {
    if (home.kind !== 'between') return;
    const isWelcome = home.territories.every((t) => {
      const now = hullAround(core[t]!, positions, graph.radii, 0);
      const reached = hullAround([...core[t]!, node], positions, graph.radii, 0);
      return memberships.every((own, other) => {
        if (own.includes(t)) return true;
        const x = positions[2 * other]!;
        const y = positions[2 * other + 1]!;
        return isInHull(now, x, y) || !isInHull(reached, x, y);
      });
    });
    if (isWelcome) for (const t of home.territories) members[t]!.push(node);
  });
  return members.map((nodes) => nodes.sort((a, b) => a - b));
}
