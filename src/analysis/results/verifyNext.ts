import type { RelationshipId } from '../../domain/ids.ts';
import { relationshipRef } from '../../domain/ids.ts';
import { backingOf } from '../backing.ts';
import { withdraw } from '../withdraw.ts';
import type { AllResults } from './allResults.ts';
import type { Analysis, Question } from './analysis.ts';
import { draftsBySubject, verdictBetween } from './answer.ts';
import type { Draft, Subject } from './result.ts';
import { subjectKey } from './result.ts';

/** A relationship on which results hang, so that it is worth making sure of. */
export interface Verification {
  readonly relationship: RelationshipId;
  /** The results that would be another answer without it, with the analysis that each is of; never empty. */
  readonly flips: readonly { readonly analysis: string; readonly subject: Subject }[];
}

/** What to verify next (D20). */
export interface VerifyNext {
  /** Those on which most results hang first; of equal ones the less well founded. */
  readonly verifications: readonly Verification[];
  /** Relationships that were tried, out of those on which any result rests. */
  readonly tried: number;
  readonly of: number;
  /** The map has more organisations than this is worked out for, so that nothing was tried. */
  readonly isTooLarge: boolean;
}

/** How far the search goes. A screen says so. */
export interface VerificationLimits {
  readonly organisations: number;
  readonly candidates: number;
}

export const verificationLimits: VerificationLimits = { organisations: 500, candidates: 100 };

/**
 * Which relationship to make sure of next: the one without which most results would be another answer (D20).
 *
 * Tries those that the most results on single organisations and lines rest on. A result about a relationship itself does not
 * count for it, nor does one about the record.
 *
 * @param analyses - As they gave `results`.
 * @param results - For the same question.
 * @param onProgress - Hears how many have been tried.
 * @remarks As many runs of all analyses as there are candidates: seconds. For a worker, on demand.
 */
export function whatToVerifyNext(
  question: Question,
  analyses: readonly Analysis<unknown>[],
  results: AllResults,
  onProgress: (tried: number, of: number) => void = () => undefined,
  limits: VerificationLimits = verificationLimits,
): VerifyNext {
  const candidates = candidatesIn(question, results);
  if (question.network.organisations.size > limits.organisations)
    return { verifications: [], tried: 0, of: candidates.length, isTooLarge: true };
  const asked = analyses.filter(({ id, isOfRecord }) => isOfRecord !== true && results.has(id));
  const chosen = candidates.slice(0, limits.candidates);
  const verifications = chosen.map((relationship, tried): Verification => {
    onProgress(tried, chosen.length);
    return { relationship, flips: flipsWithout(question, asked, results, relationship) };
  });
  onProgress(chosen.length, chosen.length);
  return {
    verifications: verifications
      .filter(({ flips }) => flips.length > 0)
      .sort((a, b) => b.flips.length - a.flips.length || weakness(question, b) - weakness(question, a)),
    tried: chosen.length,
    of: candidates.length,
    isTooLarge: false,
  };
}

/** Relationships that results rest on: those of most results first, then the less well founded, then in the order of ids. */
function candidatesIn(question: Question, results: AllResults): readonly RelationshipId[] {
  const rests = new Map<RelationshipId, number>();
  for (const some of results.values())
    for (const { subject, value, because } of some) {
      if (value === null) continue;
      // A whole map rests on every line of it, and seldom on any one.
      const weight = subject.kind === 'organisation' || subject.kind === 'relationship' ? 1 : 0;
      for (const id of because.relationships) rests.set(id, (rests.get(id) ?? 0) + weight);
    }
  return [...rests]
    .map(([relationship, count]) => ({ relationship, count }))
    .sort(
      (a, b) =>
        b.count - a.count ||
        weakness(question, b) - weakness(question, a) ||
        (a.relationship < b.relationship ? -1 : 1),
    )
    .map(({ relationship }) => relationship);
}

/** How little stands behind a relationship: unsourced, classified, on one source, on more. */
function weakness({ network }: Question, { relationship }: { readonly relationship: RelationshipId }): number {
  const evidence = network.relationships.get(relationship)?.evidence ?? null;
  const { basis } = backingOf(network, evidence);
  if (basis === 'unsourced') return 3;
  if (basis === 'classified') return 2;
  return (evidence?.sources.length ?? 0) > 1 ? 0 : 1;
}

function flipsWithout(
  question: Question,
  analyses: readonly Analysis<unknown>[],
  results: AllResults,
  relationship: RelationshipId,
): Verification['flips'] {
  const gone = relationshipRef(relationship);
  const network = withdraw(question.network, [gone]);
  return analyses.flatMap((analysis) => {
    const before: readonly Draft<unknown>[] = results.get(analysis.id) ?? [];
    const after = draftsBySubject(analysis.run({ ...question, network }));
    return before
      .filter(({ subject, value }) => value !== null && subjectKey(subject) !== subjectKey(gone))
      .filter((draft) => verdictBetween(analysis, draft, after.get(subjectKey(draft.subject))) === 'flips')
      .map(({ subject }) => ({ analysis: analysis.id, subject }));
  });
}
