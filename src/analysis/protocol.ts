import type { CollaborationId, EntityRef } from '../domain/ids.ts';
import type { ComparisonAnswer } from './compare/comparison.ts';
import type { Filter } from './filter.ts';
import type { Finding } from './findings/finding.ts';
import type { AllResults } from './results/allResults.ts';
import type { Result } from './results/result.ts';
import type { Thresholds } from './results/thresholds.ts';
import type { AnalysisProgress } from './runAnalyses.ts';

/** What is to be analysed: a map, and the part of it that counts. */
export interface AnalysisRequest {
  /** The whole map, by `packNetwork`. */
  readonly map: string;
  /** Collaborations to look at; empty means all. */
  readonly scope: readonly CollaborationId[];
  /** With the years that count. */
  readonly filter: Filter;
  /** Left out as a what-if, of what the filter leaves. */
  readonly withdrawn: readonly EntityRef[];
  readonly thresholds: Thresholds;
}

/** The same, asked for what to verify next. */
export interface VerificationRequest extends AnalysisRequest {
  readonly asks: 'what to verify next';
}

/** The same, asked for what the record would lack without what is withdrawn. */
export interface WithdrawalRequest extends AnalysisRequest {
  readonly asks: 'what a withdrawal changes';
}

/** What a worker says on the way. Results come one analysis at a time, so that the page never has to take in all of them at once. */
export type AnalysisNews =
  | { readonly type: 'progress'; readonly progress: AnalysisProgress }
  | { readonly type: 'results'; readonly analysis: string; readonly results: readonly Result<unknown>[] };

/** What a worker says of a comparison while distances as wholes are still worked out: all else. */
export interface ComparisonNews {
  readonly type: 'measured';
  readonly answer: ComparisonAnswer;
}

/** Every result of every analysis, and what stands out in them. */
export interface AnalysisAnswer {
  readonly results: AllResults;
  readonly findings: readonly Finding[];
}
