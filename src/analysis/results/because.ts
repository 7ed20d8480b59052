import type { CollaborationId, OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { Relationship } from '../../domain/network.ts';
import type { Because } from './result.ts';

interface Reasons {
  readonly organisations?: Iterable<OrganisationId>;
  readonly relationships?: Iterable<RelationshipId>;
  readonly collaborations?: Iterable<CollaborationId>;
}

/** What produced a result, from ids in any order and as often as they come. */
export const because = ({ organisations = [], relationships = [], collaborations = [] }: Reasons): Because =>
  whenAsked({
    organisations: () => organisations,
    relationships: () => relationships,
    collaborations: () => collaborations,
  });

/** Relationships with both their ends, and further organisations. */
export const becauseOfTies = (ties: readonly Relationship[], organisations: Iterable<OrganisationId> = []): Because =>
  whenAsked({
    organisations: () => endsOf(ties, organisations),
    relationships: () => ties.map(({ id }) => id),
    collaborations: () => [],
  });

function endsOf(ties: readonly Relationship[], organisations: Iterable<OrganisationId>): Iterable<OrganisationId> {
  const ends = new Set(organisations);
  for (const { from, to } of ties) ends.add(from).add(to);
  return ends;
}

/**
 * Put in order when somebody looks: of the answers under each belief only the values are compared, and they are three in four. The
 * properties are the value's own, so that it is copied to another thread like any other.
 */
function whenAsked(reasons: { readonly [K in keyof Because]: () => Iterable<Because[K][number]> }): Because {
  const known: { -readonly [K in keyof Because]?: Because[K] } = {};
  return {
    get organisations() {
      return (known.organisations ??= inOrder(reasons.organisations()));
    },
    get relationships() {
      return (known.relationships ??= inOrder(reasons.relationships()));
    },
    get collaborations() {
      return (known.collaborations ??= inOrder(reasons.collaborations()));
    },
  };
}

function inOrder<Id extends string>(ids: Iterable<Id>): readonly Id[] {
  const once = [...new Set(ids)];
  // Most come in order already, and a map has thousands.
  return once.every((id, place) => place === 0 || once[place - 1]! < id) ? once : once.sort();
}
