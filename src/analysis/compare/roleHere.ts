import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { Role } from '../roles.ts';
import { alignedRoles } from './alignedRoles.ts';

const words: Readonly<Record<Role, string>> = {
  citizens: 'here a group of service users or citizens',
  partner: 'here a delivery partner',
  lead: 'here a backbone or lead',
  funder: 'here a commissioner or funder',
  oversight: 'here an elected body or one with oversight',
};

/**
 * Who has another role in one pane than over all that is compared, and so stands in a lane that is not its own here.
 *
 * @param all - Collaborations of all panes; empty for every one, as in `alignedRoles`.
 * @param here - Those of the pane.
 * @returns Words to say behind a name: "here a delivery partner".
 */
export function rolesHere(
  network: Network,
  all: readonly CollaborationId[],
  here: readonly CollaborationId[],
): ReadonlyMap<OrganisationId, string> {
  const aligned = alignedRoles(network, all);
  const own = [...alignedRoles(network, here)];
  return new Map(own.flatMap(([id, role]) => ((aligned.get(id) ?? role) === role ? [] : [[id, words[role]] as const])));
}
