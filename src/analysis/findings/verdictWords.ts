import type { Belief, ResultEvidence, Verdict } from '../results/result.ts';

/** A verdict for readers: a word for a chip, and what it means. */
export interface VerdictWords {
  readonly label: string;
  readonly meaning: string;
}

const words: Readonly<Record<Verdict, VerdictWords>> = {
  holds: {
    label: 'Holds',
    meaning: 'The answer stays the same on sourced facts alone and with unknown relationships taken as real.',
  },
  weakens: {
    label: 'Weakens',
    meaning:
      'The answer stays, with another figure, on sourced facts alone or with unknown relationships taken as real.',
  },
  flips: {
    label: 'Flips',
    meaning: 'The answer becomes another on sourced facts alone or with unknown relationships taken as real.',
  },
};

const untested: VerdictWords = {
  label: 'Not tested',
  meaning: 'Nothing could be worked out again, so nobody can tell whether the answer would stay.',
};

/** The worst of what became of an answer when it was worked out on other beliefs (D20). */
export const verdictWords = (verdict: Verdict | null): VerdictWords => (verdict === null ? untested : words[verdict]);

const beliefWords: Readonly<Record<Belief, string>> = {
  'sourced-only': 'on sourced facts alone',
  'two-sources': 'on facts with two sources or more',
  'with-unknowns': 'with unknown relationships taken as real',
};

/** "on sourced facts alone: holds", belief by belief; those that could not be tried are left out. */
export const beliefVerdicts = ({ verdicts }: ResultEvidence): readonly string[] =>
  (Object.keys(beliefWords) as Belief[]).flatMap((belief) => {
    const verdict = verdicts[belief];
    return verdict === null ? [] : [`${beliefWords[belief]}: ${words[verdict].label.toLowerCase()}`];
  });
