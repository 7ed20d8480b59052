import type { CollaborationId } from '../domain/ids.ts';
import type { Network, Relationship } from '../domain/network.ts';
import type { Filter } from './filter.ts';
import { filterNetwork } from './filterNetwork.ts';
import { indexOf } from './networkIndex.ts';

/**
 * Relationships on record as having ended before the first year chosen, and left out for no other reason.
 *
 * @param network - The whole map.
 * @param scope - Collaborations to look at; empty means all.
 * @returns In the order of ids; none where no first year is chosen. One without a recorded end is never among them: that it has
 *   ended is not recorded.
 */
export function endedBefore(
  network: Network,
  scope: readonly CollaborationId[],
  filter: Filter,
): readonly Relationship[] {
  const { from, to } = filter.years;
  if (from === null) return [];
  const { relationships: left } = filterNetwork(network, scope, { ...filter, years: { from: null, to } });
  return indexOf(network).relationships.flatMap(({ relationship, years }) =>
    years.to !== null && years.to < from && left.has(relationship.id) ? [relationship] : [],
  );
}
