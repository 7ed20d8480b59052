import type { CollaborationId, EntityRef, OrganisationId, RelationshipId } from '../../domain/ids.ts';

/** What a result speaks of: one thing of the map, or all of it. */
export type Subject = EntityRef | { readonly kind: 'map' };

export const theMap: Subject = { kind: 'map' };

/** One text for one subject, so that results of two runs find each other. */
export const subjectKey = (subject: Subject): string =>
  subject.kind === 'map' ? 'map' : `${subject.kind} ${subject.id}`;

/** What produced a result, and so what is lit when a reader chooses it. Each id once, in code order. */
export interface Because {
  readonly organisations: readonly OrganisationId[];
  readonly relationships: readonly RelationshipId[];
  /** Only where the collaboration itself is the reason, as when nothing at all is recorded in it. */
  readonly collaborations: readonly CollaborationId[];
}

export const noReason: Because = { organisations: [], relationships: [], collaborations: [] };

/** What a result would need to be surer, or to be there at all. */
export interface Need {
  /** The field, as DATA names it: `reportsPerYear`. */
  readonly field: string;
  /** The same for a reader: "how often account is given". */
  readonly what: string;
  /** Records without it. */
  readonly missing: readonly EntityRef[];
  /** Records that were asked. */
  readonly of: number;
}

/**
 * Whether a result outlives a change of what is believed (D20): the same answer; the same answer with another figure; another
 * answer.
 */
export type Verdict = 'holds' | 'weakens' | 'flips';

/** The changes of belief that every result is put through (D20). */
export const beliefs = ['sourced-only', 'two-sources', 'with-unknowns'] as const;
export type Belief = (typeof beliefs)[number];

/** What stands behind the relationships of a result (D20). */
export interface ResultEvidence {
  /** Relationships it rests on. */
  readonly relationships: number;
  readonly sourced: number;
  readonly stated: number;
  readonly classified: number;
  /** Different publishers, where recorded. */
  readonly publishers: number;
  /** Year of the oldest source; null where none names its year. */
  readonly oldestYear: number | null;
  /** The worst of the verdicts on sourced facts alone and with unknowns added. null where nothing could be recomputed. */
  readonly verdict: Verdict | null;
  /** Verdict by verdict; a belief that leaves the map as it is holds. */
  readonly verdicts: { readonly [B in Belief]: Verdict | null };
}

/** A result before its evidence is looked at; what an analysis itself returns. */
export interface Draft<Value> {
  readonly subject: Subject;
  /** null when it is withheld: an answer is never guessed. */
  readonly value: Value | null;
  /** Why there is no answer, as "Cannot tell, because …"; null when there is one. */
  readonly withheld: string | null;
  readonly because: Because;
  readonly needs: readonly Need[];
  /** How many things the value was counted over; printed beside it. */
  readonly n: number;
}

/** An answer with all that ANALYSES asks of one: value, because, evidence, needs. */
export interface Result<Value> extends Draft<Value> {
  readonly evidence: ResultEvidence;
}

/** Yes; only if an unknown relationship is real; no record. Missing data is never a bad mark. */
export type ThreeValued = 'yes' | 'only-if-unknown' | 'no-record';
