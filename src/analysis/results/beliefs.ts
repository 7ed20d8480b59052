import { assertNever } from '../../domain/assertNever.ts';
import type { Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import type { Belief } from './result.ts';

/** A relationship as a belief has it; null where it is not believed. */
function underBelief(tie: Relationship, belief: Belief): Relationship | null {
  const sources = new Set(tie.evidence?.sources);
  switch (belief) {
    case 'sourced-only':
      return sources.size > 0 ? tie : null;
    case 'two-sources':
      return sources.size > 1 ? tie : null;
    case 'with-unknowns':
      return tie.status === 'unknown' ? { ...tie, status: 'asserted' } : tie;
    default:
      return assertNever(belief);
  }
}

function change(network: Network, belief: Belief): Network {
  const kept = [...network.relationships.values()].map((tie) => underBelief(tie, belief));
  const isSame = [...network.relationships.values()].every((tie, place) => tie === kept[place]);
  if (isSame) return network;
  const relationships = kept.filter((tie) => tie !== null);
  return { ...network, relationships: new Map(relationships.map((tie) => [tie.id, tie])) };
}

const believedBy = {
  'sourced-only': oncePerNetwork((network) => change(network, 'sourced-only')),
  'two-sources': oncePerNetwork((network) => change(network, 'two-sources')),
  'with-unknowns': oncePerNetwork((network) => change(network, 'with-unknowns')),
} satisfies { readonly [B in Belief]: unknown };

/**
 * A network as it would be if only some of its record were believed, or more of it (D20): relationships with a source; with two
 * different ones; all of unknown status taken for real. Organisations and memberships stay as they are.
 *
 * @returns The network itself where the belief changes nothing, so that nothing need be worked out again. Otherwise the same
 *   network each time.
 * @remarks Borgatti, Carley and Krackhardt (2006), Social Networks 28(2), on how measures fare when ties are missing. O(relationships).
 */
export const believed = (network: Network, belief: Belief): Network => believedBy[belief](network);
