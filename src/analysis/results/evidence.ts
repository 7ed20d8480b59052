import type { RelationshipId } from '../../domain/ids.ts';
import type { Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { backingOf } from '../backing.ts';
import type { ResultEvidence } from './result.ts';

/** What stands behind some relationships, before any change of belief. */
export type Support = Omit<ResultEvidence, 'verdict' | 'verdicts'>;

/** What stands behind one relationship. */
interface TieSupport {
  readonly basis: 'stated' | 'classified' | 'unsourced';
  readonly publishers: readonly string[];
  readonly oldestYear: number;
}

const supportByTie = oncePerNetwork(
  (network) => new Map([...network.relationships].map(([id, tie]) => [id, supportOf(network, tie)])),
);

function supportOf(network: Network, { evidence }: Relationship): TieSupport {
  const sources = (evidence?.sources ?? []).flatMap((id) => network.sources.get(id) ?? []);
  return {
    basis: backingOf(network, evidence).basis,
    publishers: sources.flatMap(({ publisher }) => publisher ?? []),
    oldestYear: Math.min(...sources.map(({ year }) => year ?? Infinity)),
  };
}

/**
 * What stands behind a set of relationships (D20): how many have a source, how many are stated and how many classified, from how
 * many different publishers, and since when.
 *
 * @param relationships - Each id once. One that the network lacks counts as unsourced.
 * @remarks O(relationships and their sources), the sources being read once a network.
 */
export function supportBehind(network: Network, relationships: readonly RelationshipId[]): Support {
  const byTie = supportByTie(network);
  const publishers = new Set<string>();
  const count = { stated: 0, classified: 0, unsourced: 0 };
  let oldestYear = Infinity;
  for (const id of relationships) {
    const support = byTie.get(id);
    count[support?.basis ?? 'unsourced'] += 1;
    for (const publisher of support?.publishers ?? []) publishers.add(publisher);
    oldestYear = Math.min(oldestYear, support?.oldestYear ?? Infinity);
  }
  return {
    relationships: relationships.length,
    sourced: count.stated + count.classified,
    stated: count.stated,
    classified: count.classified,
    publishers: publishers.size,
    oldestYear: oldestYear === Infinity ? null : oldestYear,
  };
}
