import type { Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';

/** Which relationships count: those asserted, or those of unknown status as well. What a source denies never does. */
export type Reading = 'asserted' | 'possible';

/**
 * What follows from a network in either reading, worked out once. Where no status is unknown both readings are one, and so is
 * their answer.
 */
export function oncePerReading<Value>(
  work: (network: Network, reading: Reading) => Value,
): (network: Network, reading: Reading) => Value {
  const asserted = oncePerNetwork((network) => work(network, 'asserted'));
  const possible = oncePerNetwork((network) => work(network, 'possible'));
  return (network, reading) => (reading === 'asserted' || !hasUnknown(network) ? asserted(network) : possible(network));
}

/** Whether any relationship of a network is of unknown status. */
export const hasUnknown = oncePerNetwork((network) =>
  [...network.relationships.values()].some(({ status }) => status === 'unknown'),
);

/**
 * The relationships that the sets of the analyses are made of, in the order of ids: between two organisations that the network has.
 * One of an organisation with itself is left out; nobody is a forum, a payer or a partner of their own.
 */
export const standingTies = oncePerReading((network, reading): readonly Relationship[] =>
  [...network.relationships.values()].filter(
    ({ status, from, to }) =>
      (status === 'asserted' || (status === 'unknown' && reading === 'possible')) &&
      from !== to &&
      network.organisations.has(from) &&
      network.organisations.has(to),
  ),
);
