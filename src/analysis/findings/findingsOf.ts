import type { Network } from '../../domain/network.ts';
import type { AllResults } from '../results/allResults.ts';
import { subjectKey } from '../results/result.ts';
import type { Thresholds } from '../results/thresholds.ts';
import { defaultThresholds } from '../results/thresholds.ts';
import type { Finding, FindingKind, FindingWords, Found } from './finding.ts';
import { findingTitles } from './finding.ts';
import { findingKinds } from './kinds.ts';
import { unitedBecause, unitedEvidence, unitedNeeds } from './unite.ts';

/**
 * What stands out in a map, in sentences. Several subjects of one sort share a finding, so that the list can be read.
 *
 * @param network - The very network that was analysed.
 * @param results - Of as many analyses as there are; a kind whose analysis was not asked finds nothing.
 * @returns Those that touch most organisations first; of equally many, in code order of ids. Blame is no order.
 */
export function findingsOf(
  network: Network,
  results: AllResults,
  thresholds: Thresholds = defaultThresholds,
): readonly Finding[] {
  const found: Found = { network, results, thresholds };
  return findingKinds
    .flatMap((kind) => kind.find(found).map((words) => inFull(network, kind, words)))
    .sort((a, b) => touched(b) - touched(a) || (a.id < b.id ? -1 : 1));
}

const touched = ({ because }: Finding): number => because.organisations.length;

function inFull(network: Network, { kind, analysis }: FindingKind, words: FindingWords): Finding {
  const because = words.because ?? unitedBecause(words.from);
  const subjects = words.subjects ?? words.from.map(({ subject }) => subject);
  return {
    id: [kind, ...words.id].join(' '),
    kind,
    title: findingTitles[kind],
    analysis,
    sentence: words.sentence,
    counts: words.counts,
    subjects: [...new Map(subjects.map((subject) => [subjectKey(subject), subject])).values()],
    because,
    evidence: unitedEvidence(network, words.from, because),
    needs: unitedNeeds(words.from),
    n: words.from.reduce((sum, { n }) => sum + n, 0),
  };
}
