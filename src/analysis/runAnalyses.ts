import { analyses } from './registry.ts';
import type { AllResults } from './results/allResults.ts';
import type { Analysis, Question } from './results/analysis.ts';
import { answer } from './results/answer.ts';
import type { Result } from './results/result.ts';

/** How far a run has come. */
export interface AnalysisProgress {
  /** Analyses that are through. */
  readonly done: number;
  readonly of: number;
  /** Name of the one that comes next; null at the end. */
  readonly next: string | null;
}

/**
 * Asks every analysis of the registry one question, each answer with its evidence.
 *
 * @param onProgress - Hears before each analysis and at the end.
 * @param asked - Which to ask; all unless told otherwise.
 * @param onResults - Hears the results of each analysis as soon as they are there.
 */
export function runAnalyses(
  question: Question,
  onProgress: (progress: AnalysisProgress) => void = () => undefined,
  asked: readonly Analysis<unknown>[] = analyses,
  onResults: (id: string, results: readonly Result<unknown>[]) => void = () => undefined,
): AllResults {
  const results = new Map<string, readonly Result<unknown>[]>();
  for (const [done, analysis] of asked.entries()) {
    onProgress({ done, of: asked.length, next: analysis.name });
    const own = answer(analysis, question);
    results.set(analysis.id, own);
    onResults(analysis.id, own);
  }
  onProgress({ done: asked.length, of: asked.length, next: null });
  return results;
}
