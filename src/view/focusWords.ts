import type { Network } from '../domain/network.ts';
import { refName } from '../analysis/refName.ts';
import type { Focus } from './viewState.ts';

/** "Focus: The Plymouth Alliance, 2 steps out, incoming". */
export function focusWords(network: Network, { on, degrees, direction }: Focus): string {
  const steps = degrees === 1 ? [] : [`${String(degrees)} steps out`];
  const way = { both: [], in: ['incoming'], out: ['outgoing'] }[direction];
  return `Focus: ${[refName(network, on), ...steps, ...way].join(', ')}`;
}
