import type { Network } from '../../domain/network.ts';
import type { AllResults } from '../results/allResults.ts';
import type { Because, Need, Result, ResultEvidence, Subject } from '../results/result.ts';
import type { Thresholds } from '../results/thresholds.ts';

/** Kinds of what stands out, each with the heading that readers see. */
export const findingTitles = {
  gaps: 'Gaps',
  'hard-gaps': 'Power, with no line recorded',
  'not-recorded': 'Not yet recorded',
  reach: 'Ways to the public',
  'choke-points': 'Choke points',
  'many-payers': 'Many payers',
  'reporting-burden': 'Reporting burden',
  'hollow-lines': 'Hollow lines',
  'governance-form': 'Governance form',
  'money-without-account': 'Money, with no line recorded',
  voice: 'Distance of citizens’ voice',
  scrutiny: 'Scrutiny',
  capture: 'Exposure to capture',
  cliffs: 'Cliffs',
} as const;
export type FindingKindId = keyof typeof findingTitles;

/** What stands out in the record, in a sentence; several subjects of one sort share one. */
export interface Finding {
  /** Stable while the sort and the subject are: words and the subject's id. A link carries it. */
  readonly id: string;
  readonly kind: FindingKindId;
  readonly title: string;
  /** Id of the analysis it comes from, for its method card. */
  readonly analysis: string;
  /** Plain words about what is recorded. */
  readonly sentence: string;
  /** "8 lines from one organisation". */
  readonly counts: string;
  /** Whom it is about: where the panel of an organisation looks for its own. */
  readonly subjects: readonly Subject[];
  /** Exactly what is lit. */
  readonly because: Because;
  readonly evidence: ResultEvidence;
  readonly needs: readonly Need[];
  readonly n: number;
}

/** What the kinds look at. */
export interface Found {
  readonly network: Network;
  readonly results: AllResults;
  readonly thresholds: Thresholds;
}

/** What a kind says; the rest follows from the results it speaks of. */
export interface FindingWords {
  /** Words that tell it from others of its kind, ASCII; the id of its subject last where it has just one. */
  readonly id: readonly string[];
  readonly sentence: string;
  readonly counts: string;
  /** The results it rests on: what is lit is the union of theirs. */
  readonly from: readonly Result<unknown>[];
  /** Where less is to be lit than all that those results rest on. */
  readonly because?: Because;
  /** Where it is about others than the subjects of those results. */
  readonly subjects?: readonly Subject[];
}

/** One sort of finding. */
export interface FindingKind {
  readonly kind: FindingKindId;
  readonly analysis: string;
  /** @returns None where nothing stands out. */
  find(found: Found): readonly FindingWords[];
}
