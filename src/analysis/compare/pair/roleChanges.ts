import type { CollaborationId, OrganisationId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import type { Role } from '../../roles.ts';
import { alignedRoles } from '../alignedRoles.ts';
import type { Difference } from './difference.ts';

/** An organisation that is on both sides in another role. */
export interface RoleChange {
  readonly organisation: OrganisationId;
  readonly inA: Role;
  readonly inB: Role;
}

/**
 * Organisations of both sides whose role is another on each: lead here, partner there. The lanes of a comparison do not
 * tell, since they give everybody one role over all sides.
 *
 * @param map - The whole map.
 * @param scopeA - The collaborations that side A shows; empty for all.
 * @param difference - Of the two sides, from A to B.
 * @returns In code order of ids; none where both sides show the same collaborations. O(organisations + relationships).
 */
export function roleChanges(
  map: Network,
  scopeA: readonly CollaborationId[],
  scopeB: readonly CollaborationId[],
  difference: Difference,
): readonly RoleChange[] {
  const [rolesA, rolesB] = [alignedRoles(map, scopeA), alignedRoles(map, scopeB)];
  return [...difference.organisations].flatMap(([organisation, standing]) => {
    const [inA, inB] = [rolesA.get(organisation), rolesB.get(organisation)];
    const isChanged = standing === 'both' && inA !== undefined && inB !== undefined && inA !== inB;
    return isChanged ? [{ organisation, inA, inB }] : [];
  });
}
