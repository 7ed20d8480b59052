import type { EntityRef } from './ids.ts';
import type { Network } from './network.ts';

/** Whether a map has something. */
export function isKnown(network: Network, ref: EntityRef): boolean {
  switch (ref.kind) {
    case 'organisation':
      return network.organisations.has(ref.id);
    case 'relationship':
      return network.relationships.has(ref.id);
    case 'collaboration':
      return network.collaborations.has(ref.id);
    case 'source':
      return network.sources.has(ref.id);
  }
}
