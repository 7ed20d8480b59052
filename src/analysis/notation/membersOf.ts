import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import { involvedIn, membershipsOf } from '../../domain/involvement.ts';
import type { Network } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';

/** Who counts as a member of a collaboration, and how that is known. */
export interface Members {
  /** In the order of ids, each once. */
  readonly organisations: readonly OrganisationId[];
  /** `involved`: no member is recorded, so the ends of the relationships recorded within it stand in; a result says so. */
  readonly basis: 'members' | 'involved';
}

const recorded = oncePerNetwork((network) => {
  const members = new Map<CollaborationId, OrganisationId[]>();
  for (const [organisation, collaborations] of membershipsOf(network)) {
    if (!network.organisations.has(organisation)) continue;
    for (const collaboration of collaborations) {
      const found = members.get(collaboration);
      if (found) found.push(organisation);
      else members.set(collaboration, [organisation]);
    }
  }
  return new Map([...members].map(([id, organisations]) => [id, organisations.sort()] as const));
});

/**
 * M(c) of the analyses: the recorded members of a collaboration.
 *
 * @returns Those involved where the list of members is empty. Nobody at all for a collaboration that is unknown or has nobody.
 */
export function membersOf(network: Network, collaboration: CollaborationId): Members {
  const members = recorded(network).get(collaboration);
  return members === undefined
    ? { organisations: involvedIn(network, collaboration), basis: 'involved' }
    : { organisations: members, basis: 'members' };
}
