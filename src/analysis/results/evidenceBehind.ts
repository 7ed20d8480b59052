import type { RelationshipId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { ResultEvidence } from './result.ts';

/** What stands behind some relationships, before any verdict. */
export type EvidenceCounts = Omit<ResultEvidence, 'verdict' | 'verdicts'>;

/**
 * Counts the evidence of relationships (D20): a relationship is sourced when its evidence names at least one source.
 *
 * @param relationships - Each counts once; one that the network lacks counts for nothing.
 * @returns Publishers and the oldest year as far as the sources record them.
 * @remarks O(relationships + their sources).
 */
export function evidenceBehind(network: Network, relationships: Iterable<RelationshipId>): EvidenceCounts {
  const evidence = [...new Set(relationships)].flatMap((id) => {
    const tie = network.relationships.get(id);
    return tie === undefined ? [] : [tie.evidence];
  });
  const sourced = evidence.flatMap((one) => (one !== null && one.sources.length > 0 ? [one] : []));
  const sources = [...new Set(sourced.flatMap((one) => one.sources))].flatMap((id) => network.sources.get(id) ?? []);
  const stated = sourced.filter(({ basis }) => basis === 'stated').length;
  return {
    relationships: evidence.length,
    sourced: sourced.length,
    stated,
    classified: sourced.length - stated,
    publishers: new Set(sources.flatMap(({ publisher }) => publisher ?? [])).size,
    oldestYear: sources.reduce<number | null>(
      (oldest, { year }) => (year === null ? oldest : Math.min(oldest ?? year, year)),
      null,
    ),
  };
}
