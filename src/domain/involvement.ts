import type { CollaborationId, OrganisationId } from './ids.ts';
import type { Network, Relationship } from './network.ts';
import { oncePerNetwork } from './oncePerNetwork.ts';

const involvedByCollaboration = oncePerNetwork((network) => {
  const involved = new Map<CollaborationId, Set<OrganisationId>>();
  const add = (collaboration: CollaborationId, organisation: OrganisationId): void => {
    if (!network.organisations.has(organisation)) return;
    const found = involved.get(collaboration);
    if (found) found.add(organisation);
    else involved.set(collaboration, new Set([organisation]));
  };
  for (const collaboration of network.collaborations.values())
    for (const member of collaboration.members) add(collaboration.id, member.organisation);
  for (const relationship of network.relationships.values())
    for (const collaboration of relationship.collaborations) {
      add(collaboration, relationship.from);
      add(collaboration, relationship.to);
    }
  return new Map([...involved].map(([id, organisations]) => [id, [...organisations].sort()] as const));
});

/**
 * Who takes part in a collaboration: its recorded members, and the ends of the relationships recorded within it.
 *
 * @returns Organisations of the network in the order of ids; empty for a collaboration that is unknown or has nobody.
 */
export function involvedIn(network: Network, collaboration: CollaborationId): readonly OrganisationId[] {
  return involvedByCollaboration(network).get(collaboration) ?? [];
}

/** The collaborations each organisation takes part in (as `involvedIn`), in the order of ids. Has no entry for an organisation in none. */
export const collaborationsOf: (network: Network) => ReadonlyMap<OrganisationId, readonly CollaborationId[]> =
  oncePerNetwork((network) => {
    const found = new Map<OrganisationId, CollaborationId[]>();
    for (const collaboration of network.collaborations.keys())
      for (const organisation of involvedIn(network, collaboration)) push(found, organisation, collaboration);
    return found;
  });

/** The collaborations each organisation is a recorded member of, in the order of ids, each once. Has no entry for an organisation in none. */
export const membershipsOf: (network: Network) => ReadonlyMap<OrganisationId, readonly CollaborationId[]> =
  oncePerNetwork((network) => {
    const found = new Map<OrganisationId, CollaborationId[]>();
    for (const collaboration of network.collaborations.values())
      for (const organisation of new Set(collaboration.members.map((member) => member.organisation)))
        push(found, organisation, collaboration.id);
    return found;
  });

/** The relationships at each organisation, either way, in the order of ids; a self-relationship stands once. Has no entry for an organisation without any. */
export const tiesOf: (network: Network) => ReadonlyMap<OrganisationId, readonly Relationship[]> = oncePerNetwork(
  (network) => {
    const found = new Map<OrganisationId, Relationship[]>();
    for (const relationship of network.relationships.values()) {
      push(found, relationship.from, relationship);
      if (relationship.to !== relationship.from) push(found, relationship.to, relationship);
    }
    return found;
  },
);

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const found = lists.get(key);
  if (found) found.push(value);
  else lists.set(key, [value]);
}
