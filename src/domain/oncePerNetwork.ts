import type { Network } from './network.ts';

/** A network never changes, so what follows from it is worked out once, and forgotten with it. */
export function oncePerNetwork<Value>(work: (network: Network) => Value): (network: Network) => Value {
  const known = new WeakMap<Network, { readonly value: Value }>();
  return (network) => {
    const found = known.get(network);
    if (found !== undefined) return found.value;
    const value = work(network);
    known.set(network, { value });
    return value;
  };
}
