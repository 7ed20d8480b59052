import { byId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { oncePerNetwork } from '../../../domain/oncePerNetwork.ts';

/** The same map with nobody's name in it: "Organisation 3", "Collaboration 2", numbered in the order of ids. */
export const withoutNames: (network: Network) => Network = oncePerNetwork((network) => ({
  ...network,
  organisations: numbered(network.organisations, (organisation, number) => ({
    ...organisation,
    name: `Organisation ${String(number)}`,
    aliases: [],
    description: null,
  })),
  collaborations: numbered(network.collaborations, (collaboration, number) => ({
    ...collaboration,
    name: `Collaboration ${String(number)}`,
    description: null,
  })),
}));

function numbered<Key extends string, Value extends { readonly id: Key }>(
  all: ReadonlyMap<Key, Value>,
  rename: (value: Value, number: number) => Value,
): ReadonlyMap<Key, Value> {
  const numbers = new Map([...all.values()].sort(byId).map(({ id }, place) => [id, place + 1]));
  return new Map([...all].map(([id, value]) => [id, rename(value, numbers.get(id) ?? 0)]));
}
