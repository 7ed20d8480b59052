import { analyses } from '../registry.ts';
import type { AllResults } from '../results/allResults.ts';
import type { Analysis } from '../results/analysis.ts';
import type { Need } from '../results/result.ts';
import { unitedNeeds } from '../findings/unite.ts';

/**
 * `ready`: every answer is there, and no record lacks what it was asked for. `partly`: some are there. `not-yet`: all are withheld, or
 * the question arises for nobody.
 */
export type Readiness = 'ready' | 'partly' | 'not-yet';

/** What a dataset lets one analysis say, and what to collect next for it. */
export interface AnalysisReadiness {
  readonly analysis: string;
  readonly name: string;
  readonly readiness: Readiness;
  /** Subjects that the question was asked of, and those with an answer. */
  readonly asked: number;
  readonly answered: number;
  /** Why answers are withheld, the most frequent first, with how many. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  /** What to collect next, what most records lack first. */
  readonly needs: readonly Need[];
}

/**
 * What each analysis can say of a dataset already, and what it still needs: an incomplete dataset as a work plan.
 *
 * @param results - By `runAnalyses`; an analysis that was not asked is left out.
 * @returns In the order of the registry.
 */
export const datasetReadiness = (
  results: AllResults,
  asked: readonly Analysis<unknown>[] = analyses,
): readonly AnalysisReadiness[] =>
  asked.flatMap(({ id, name }) => {
    const own = results.get(id);
    if (own === undefined) return [];
    const answered = own.filter(({ value }) => value !== null).length;
    const needs = unitedNeeds(own);
    const isWhole = answered === own.length && needs.length === 0;
    return [
      {
        analysis: id,
        name,
        readiness: answered === 0 ? 'not-yet' : isWhole ? 'ready' : 'partly',
        asked: own.length,
        answered,
        reasons: countedReasons(own.flatMap(({ withheld }) => withheld ?? [])),
        needs: [...needs].sort((a, b) => b.missing.length - a.missing.length || (a.field < b.field ? -1 : 1)),
      } as const,
    ];
  });

function countedReasons(texts: readonly string[]): AnalysisReadiness['reasons'] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
