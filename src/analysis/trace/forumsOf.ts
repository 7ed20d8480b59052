import type { OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { accountOf } from '../account.ts';
import { organisationName } from '../names.ts';

/** Names of those to whom an organisation is recorded as answering, each once. */
export const forumsOf = (network: Network, id: OrganisationId): readonly string[] => [
  ...new Set(accountOf(network, id).given.map(({ to }) => organisationName(network, to))),
];
