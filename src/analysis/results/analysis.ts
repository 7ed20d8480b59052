import type { Network } from '../../domain/network.ts';
import type { Draft } from './result.ts';
import type { Thresholds } from './thresholds.ts';

/** What is asked of every analysis. */
export interface Question {
  /** As filtered: nothing outside it exists for an analysis. */
  readonly network: Network;
  /** The year for which it was filtered; null when everything recorded counts, which results then say. */
  readonly asOf: number | null;
  readonly thresholds: Thresholds;
}

/** How an answer is found, for a reader who wants to check it. */
export interface MethodCard {
  /** In plain words, in a sentence or three. */
  readonly definition: string;
  /** As it is computed, in the words of the field. */
  readonly formula: string;
  /** Works it comes from, as in the glossary's references: "Bovens 2007". */
  readonly references: readonly string[];
  /** Names in `Thresholds` that it reads. */
  readonly thresholds: readonly (keyof Thresholds)[];
  /** Fields of DATA that it reads. */
  readonly data: readonly string[];
  /** What would change the answer. */
  readonly changedBy: string;
}

/** How two answers to one question compare: the same; another figure for the same answer; another answer. */
export type Likeness = 'same' | 'other-figure' | 'other-answer';

/**
 * One analysis. The registry is a list of these: adding one is one file and one line.
 *
 * A pure function of its question: the same records give the same results in whatever order they stand and whatever they are called.
 */
export interface Analysis<Value> {
  /** As ANALYSES numbers it, such as `D1`; `M` and a name for an ordinary measure. */
  readonly id: string;
  /** For readers: "Paths of account". */
  readonly name: string;
  readonly card: MethodCard;
  /** Speaks of the record itself, such as how well it is sourced: no change of belief can be asked of that, and it has no verdict. */
  readonly isOfRecord?: true;
  /** @returns One draft a subject, in code order of subjects; none of a subject that the question does not arise for. */
  run(question: Question): readonly Draft<Value>[];
  likeness(before: Value, after: Value): Likeness;
  /** The answer in one plain sentence; speaks of what is recorded, and blames nobody. */
  inWords(network: Network, draft: Draft<Value>): string;
}
