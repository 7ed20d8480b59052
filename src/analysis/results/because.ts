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
export const becauseOfTies = (ties: readonly Relationship[], organisations: Iterable<OrganisationId> = []): Because =>
  because({
    organisations: [...organisations, ...ties.flatMap(({ from, to }) => [from, to])],
    relationships: ties.map(({ id }) => id),
  });

const inOrder = <Id extends string>(ids: Iterable<Id>): readonly Id[] => [...new Set(ids)].sort();
