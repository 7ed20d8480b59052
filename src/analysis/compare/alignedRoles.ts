import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { Role } from '../roles.ts';
import { rolesIn } from '../roles.ts';

/** Of roles that are equally frequent the rarer in kind decides: many are partners somewhere. */
const precedence: readonly Role[] = ['lead', 'oversight', 'citizens', 'funder', 'partner'];

/**
 * One role for each organisation of several collaborations: the one that it has in most of them; of equally frequent
 * ones, lead comes before oversight, citizens, funder and partner. So an organisation stands in one lane wherever it is
 * shown.
 *
 * @param network - The whole map: no filter moves anybody into another lane.
 * @param scope - Collaborations that are looked at together, over all panes; empty for all, and for those who take part
 *   in none.
 * @returns Everyone who takes part, in code order of ids. O(organisations + relationships), most of it once a network.
 */
export function alignedRoles(network: Network, scope: readonly CollaborationId[]): ReadonlyMap<OrganisationId, Role> {
  const settings = scope.length === 0 ? [...network.collaborations.keys(), null] : [...new Set(scope)];
  const counts = new Map<OrganisationId, Map<Role, number>>();
  for (const setting of settings)
    for (const [id, role] of rolesIn(network, setting)) {
      const own = counts.get(id) ?? new Map<Role, number>();
      own.set(role, (own.get(role) ?? 0) + 1);
      counts.set(id, own);
    }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, own]) => [id, commonest(own)]));
}

function commonest(counts: ReadonlyMap<Role, number>): Role {
  const most = Math.max(...counts.values());
  return precedence.find((role) => counts.get(role) === most) ?? 'partner';
}
