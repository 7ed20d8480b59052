import type { Network } from '../domain/network.ts';
import type { EntityRef } from '../domain/ids.ts';
import { relationshipTitle } from '../analysis/describe.ts';
import type { Focus } from './viewState.ts';

/** "Focus: The Plymouth Alliance, 2 steps out, incoming". */
export function focusWords(network: Network, { on, degrees, direction }: Focus): string {
  const steps = degrees === 1 ? [] : [`${String(degrees)} steps out`];
  const way = { both: [], in: ['incoming'], out: ['outgoing'] }[direction];
  return `Focus: ${[nameOf(network, on), ...steps, ...way].join(', ')}`;
}

function nameOf(network: Network, ref: EntityRef): string {
  switch (ref.kind) {
    case 'organisation':
      return network.organisations.get(ref.id)?.name ?? ref.id;
    case 'collaboration':
      return network.collaborations.get(ref.id)?.name ?? ref.id;
    case 'relationship':
      return relationshipTitle(network, ref.id);
    case 'source':
      return network.sources.get(ref.id)?.title ?? ref.id;
  }
}
