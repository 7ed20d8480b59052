import type { CollaborationId, OrganisationId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';

/** What an organisation is called; its id where the network lacks it. */
export const organisationName = (network: Network, id: OrganisationId): string =>
  network.organisations.get(id)?.name ?? id;

/** What a collaboration is called; its id where the network lacks it. */
export const collaborationName = (network: Network, id: CollaborationId): string =>
  network.collaborations.get(id)?.name ?? id;
