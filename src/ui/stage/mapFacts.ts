import type { EntityRef, OrganisationId } from '../../domain/ids.ts';
import type { ListedOrganisation } from './listed.ts';

/** The organisation at which a walk by keyboard begins; among equals the first by name. */
export function bestConnected(
  listed: readonly ListedOrganisation[],
  tiesOf: (id: OrganisationId) => number,
): OrganisationId | null {
  let best: OrganisationId | null = null;
  let most = -1;
  for (const { id } of listed) {
    const ties = tiesOf(id);
    if (ties <= most) continue;
    best = id;
    most = ties;
  }
  return best;
}

export const selectedOrganisations = (selection: readonly EntityRef[]): ReadonlySet<OrganisationId> =>
  new Set(selection.flatMap((ref) => (ref.kind === 'organisation' ? [ref.id] : [])));
