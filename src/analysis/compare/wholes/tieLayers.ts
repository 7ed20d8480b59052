import type { TermId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { standingTies } from '../../notation/reading.ts';
import { numberingOf } from '../../notation/tieGraph.ts';

/** The ties of one type among organisations numbered from 0. No pair is tied twice, and nobody to itself. */
export interface TieLayer {
  readonly isUndirected: boolean;
  /** Tie t leads from `from[t]` to `to[t]`; of an undirected type the lower number comes first. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** A network as numbers alone: how many organisations, and one layer for each type of relationship. */
export interface TieLayers {
  readonly count: number;
  readonly layers: readonly TieLayer[];
}

/**
 * The asserted relationships of a network, type by type. Two of one type between the same two organisations (and in the
 * same direction, where it has one) are one tie: structure asks who is tied, and not how often it is written down.
 *
 * @returns Layers in code order of types; who has no relationship is still counted. O(organisations + relationships).
 */
export function tieLayers(network: Network): TieLayers {
  const { organisations, numberOf } = numberingOf(network);
  const count = organisations.length;
  const byType = new Map<TermId, Set<number>>();
  const isUndirected = (type: TermId): boolean => network.vocabulary.relationshipTypes.get(type)?.undirected === true;
  for (const { type, from, to } of standingTies(network, 'asserted')) {
    const [a, b] = [numberOf.get(from) ?? 0, numberOf.get(to) ?? 0];
    const keys = byType.get(type) ?? new Set<number>();
    keys.add(isUndirected(type) ? Math.min(a, b) * count + Math.max(a, b) : a * count + b);
    byType.set(type, keys);
  }
  const layers = [...byType.keys()].sort().map((type): TieLayer => {
    const keys = [...(byType.get(type) ?? [])];
    return {
      isUndirected: isUndirected(type),
      from: Uint32Array.from(keys, (key) => Math.floor(key / count)),
      to: Uint32Array.from(keys, (key) => key % count),
    };
  });
  return { count, layers };
}
