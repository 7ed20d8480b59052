import type { Network } from '../../domain/network.ts';
import { castInWords } from '../spotlight/castInWords.ts';
import type { StepPane } from './stepPanes.ts';
import { unionOf } from './stepPanes.ts';

/**
 * Who stands in the light of compared panes, for those who do not see it; null where nobody does.
 *
 * @param network - The whole map.
 * @returns At most 120 words, as `castInWords`; what stands in several panes counts once.
 */
export function litInPanes(network: Network, panes: readonly Pick<StepPane, 'visible' | 'cast'>[]): string | null {
  const cast = unionOf(panes.map((pane) => pane.cast));
  if (cast === null) return null;
  const together: Network = {
    ...network,
    organisations: new Map(panes.flatMap(({ visible }) => [...visible.organisations])),
    relationships: new Map(panes.flatMap(({ visible }) => [...visible.relationships])),
  };
  return castInWords(together, cast, network);
}
