import type { CollaborationId, OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { Relationship } from '../../domain/network.ts';
import type { Because } from './result.ts';

interface Reasons {
  readonly organisations?: Iterable<OrganisationId>;
  readonly relationships?: Iterable<RelationshipId>;
  readonly collaborations?: Iterable<CollaborationId>;
}

/** What produced a result, from ids in any order and as often as they come. */
export const because = ({ organisations = [], relationships = [], collaborations = [] }: Reasons): Because => ({
  organisations: inOrder(organisations),
  relationships: inOrder(relationships),
  collaborations: inOrder(collaborations),
});

/** Relationships with both their ends, and further organisations. */
export function becauseOfTies(ties: readonly Relationship[], organisations: Iterable<OrganisationId> = []): Because {
  const ends = new Set(organisations);
  for (const { from, to } of ties) ends.add(from).add(to);
  return because({ organisations: ends, relationships: ties.map(({ id }) => id) });
}

function inOrder<Id extends string>(ids: Iterable<Id>): readonly Id[] {
  const once = [...new Set(ids)];
  // Most come in order already, and a map has thousands.
  return once.every((id, place) => place === 0 || once[place - 1]! < id) ? once : once.sort();
}
