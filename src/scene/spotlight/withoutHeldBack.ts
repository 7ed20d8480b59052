import type { CollaborationId, EntityRef, OrganisationId, RelationshipId } from '../../domain/ids.ts';
import { collaborationsOf, involvedIn } from '../../domain/involvement.ts';
import type { Network } from '../../domain/network.ts';

/**
 * What can be seen of a step before its reveals: without the organisations that are held back and their relationships, without
 * the relationships, and without the collaborations and those who take part in no other.
 *
 * @param heldBack - As `view/reveals.ts` gives it; what the network lacks is passed over.
 * @returns The network itself where nothing of it is held back.
 */
export function withoutHeldBack(visible: Network, heldBack: readonly EntityRef[]): Network {
  const organisations = new Set<OrganisationId>();
  const relationships = new Set<RelationshipId>();
  const collaborations = new Set<CollaborationId>();
  for (const ref of heldBack) {
    if (ref.kind === 'organisation') organisations.add(ref.id);
    if (ref.kind === 'relationship') relationships.add(ref.id);
    if (ref.kind === 'collaboration') collaborations.add(ref.id);
  }
  const isElsewhere = (id: OrganisationId) =>
    (collaborationsOf(visible).get(id) ?? []).some((home) => !collaborations.has(home));
  for (const home of collaborations)
    for (const id of involvedIn(visible, home)) if (!isElsewhere(id)) organisations.add(id);
  if (organisations.size + relationships.size + collaborations.size === 0) return visible;
  return {
    ...visible,
    organisations: without(visible.organisations, (id) => organisations.has(id)),
    collaborations: without(visible.collaborations, (id) => collaborations.has(id)),
    relationships: without(
      visible.relationships,
      (id, { from, to }) => relationships.has(id) || organisations.has(from) || organisations.has(to),
    ),
  };
}

const without = <Key, Value>(
  all: ReadonlyMap<Key, Value>,
  isHeldBack: (key: Key, value: Value) => boolean,
): ReadonlyMap<Key, Value> => new Map([...all].filter(([key, value]) => !isHeldBack(key, value)));
