import type { CollaborationId, TermId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { Anchor } from '../../domain/vocabulary.ts';
import { linesWithin } from '../notation/tiesWithin.ts';
import { toAudience } from './audienceLines.ts';

/**
 * Public audiences that a source speaks of, where no line to them is recorded within the collaboration: neither a line nor its
 * absence is on record.
 *
 * @param anchor - Only those of one anchor; of either when left out.
 * @returns In the order in which the record names them.
 */
export function audiencesSpokenOf(network: Network, id: CollaborationId, anchor?: Anchor): readonly TermId[] {
  const recorded = new Set(linesWithin(network, id, 'asserted').map(({ audience }) => audience));
  return (network.collaborations.get(id)?.externalAccountability ?? []).filter((audience) => {
    const own = network.vocabulary.audiences.get(audience)?.anchor;
    return own !== undefined && (anchor === undefined || own === anchor) && !recorded.has(audience);
  });
}

/** A sentence for each: neither is left out where a source says the one and the record lacks the other. */
export const spokenWords = (network: Network, audiences: readonly TermId[]): readonly string[] =>
  audiences.map(
    (audience) => `A source speaks of account to ${toAudience(network, audience)}; no line of it is recorded within.`,
  );
