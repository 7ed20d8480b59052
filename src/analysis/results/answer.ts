import { supportBehind } from './evidence.ts';
import { believed } from './beliefs.ts';
import type { Analysis, Question } from './analysis.ts';
import type { Belief, Draft, Result, ResultEvidence, Verdict } from './result.ts';
import { beliefs, subjectKey } from './result.ts';

/**
 * Runs an analysis, and once more under each belief, so that every result says what stands behind it and whether it outlives a
 * change of belief (D20). Every result that a reader sees comes from here.
 *
 * @returns One result a draft, in the order of drafts. Verdicts are null where the analysis speaks of the record itself.
 * @remarks Up to four runs; a belief that leaves the network as it is costs none.
 */
export function answer<Value>(analysis: Analysis<Value>, question: Question): readonly Result<Value>[] {
  const drafts = analysis.run(question);
  const verdictsOf = Object.fromEntries(
    beliefs.map((belief) => [belief, verdictsUnder(analysis, question, drafts, belief)]),
  ) as { readonly [B in Belief]: readonly (Verdict | null)[] };
  return drafts.map((draft, place) => {
    const verdicts = {
      'sourced-only': verdictsOf['sourced-only'][place] ?? null,
      'two-sources': verdictsOf['two-sources'][place] ?? null,
      'with-unknowns': verdictsOf['with-unknowns'][place] ?? null,
    };
    return {
      ...draft,
      evidence: { ...supportBehind(question.network, draft.because.relationships), ...worst(verdicts), verdicts },
    };
  });
}

/**
 * How one answer compares with another to the same question.
 *
 * @param after - undefined where there is none, which is another answer, as is one that is withheld on one side alone.
 */
export function verdictBetween<Value>(
  { likeness }: Pick<Analysis<Value>, 'likeness'>,
  before: Draft<Value>,
  after: Draft<Value> | undefined,
): Verdict {
  if (after === undefined || (before.value === null) !== (after.value === null)) return 'flips';
  if (before.value === null || after.value === null) return 'holds';
  const verdicts = { same: 'holds', 'other-figure': 'weakens', 'other-answer': 'flips' } as const;
  return verdicts[likeness(before.value, after.value)];
}

function verdictsUnder<Value>(
  analysis: Analysis<Value>,
  question: Question,
  drafts: readonly Draft<Value>[],
  belief: Belief,
): readonly (Verdict | null)[] {
  if (analysis.isOfRecord === true) return drafts.map(() => null);
  const network = believed(question.network, belief);
  if (network === question.network) return drafts.map(() => 'holds');
  const after = draftsBySubject(analysis.run({ ...question, network }));
  return drafts.map((draft) => verdictBetween(analysis, draft, after.get(subjectKey(draft.subject))));
}

/** Drafts by what they speak of, to find the counterpart of one in another run. */
export const draftsBySubject = <Value>(drafts: readonly Draft<Value>[]): ReadonlyMap<string, Draft<Value>> =>
  new Map(drafts.map((draft) => [subjectKey(draft.subject), draft]));

const severity: readonly (Verdict | null)[] = [null, 'holds', 'weakens', 'flips'];

/** Two sources are a stricter belief than most records bear, so they are told and do not decide. */
function worst(verdicts: ResultEvidence['verdicts']): Pick<ResultEvidence, 'verdict'> {
  const [sourced, unknowns] = [verdicts['sourced-only'], verdicts['with-unknowns']];
  return { verdict: severity.indexOf(sourced) > severity.indexOf(unknowns) ? sourced : unknowns };
}
