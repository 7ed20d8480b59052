import type { Draft, Need, Subject } from './result.ts';
import { noReason } from './result.ts';

/** Why there is no answer, as every withheld result says it. */
export const cannotTell = (reason: string): string => `Cannot tell, because ${reason}.`;

interface Withheld {
  /** A clause without a full stop: "no member of Deal is recorded". */
  readonly reason: string;
  readonly because?: Draft<never>['because'];
  readonly needs?: readonly Need[];
  readonly n?: number;
}

/** A result that is not given, with its reason and what it would need. */
export const withheldDraft = (
  subject: Subject,
  { reason, because = noReason, needs = [], n = 0 }: Withheld,
): Draft<never> => ({ subject, value: null, withheld: cannotTell(reason), because, needs, n });
