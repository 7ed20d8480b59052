import type { CollaborationId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { Filter } from './filter.ts';
import { indexOf } from './networkIndex.ts';
import { sift } from './sift.ts';

/**
 * The part of a network that a scope and a filter leave, by the rule that `sift` states.
 *
 * @param network - The whole map. Its index is made on the first call and kept while the network lives.
 * @param scope - Collaborations to look at; empty means all.
 * @returns A network of the same organisations and relationships, unchanged; a collaboration lists only its remaining
 *   members. Gives `network` itself back when nothing is left out. A relationship may still name a collaboration that is
 *   left out, when another of its collaborations stays.
 * @remarks Filtering twice equals filtering once.
 */
export function filterNetwork(network: Network, scope: readonly CollaborationId[], filter: Filter): Network {
  const index = indexOf(network);
  const left = sift(index, scope, filter);
  if (Object.values(left).every((part: Uint8Array) => part.every((stays) => stays === 1))) return network;

  const leavers = new Set(index.memberships.filter((_, number) => !left.memberships[number]).map((m) => m.membership));
  const organisations = index.organisations.filter((_, number) => left.organisations[number]);
  const relationships = index.relationships.filter((_, number) => left.relationships[number]);
  const collaborations = index.collaborations.filter((_, number) => left.collaborations[number]);
  return {
    ...network,
    organisations: new Map(organisations.map(({ organisation }) => [organisation.id, organisation])),
    relationships: new Map(relationships.map(({ relationship }) => [relationship.id, relationship])),
    collaborations: new Map(
      collaborations.map(({ collaboration }) => {
        const members = collaboration.members.filter((member) => !leavers.has(member));
        const isWhole = members.length === collaboration.members.length;
        return [collaboration.id, isWhole ? collaboration : { ...collaboration, members }];
      }),
    ),
  };
}
