import type { Analysis } from './analysis.ts';
import type { Result } from './result.ts';

/** Results by the id of their analysis, in the order in which they were asked for. */
export type AllResults = ReadonlyMap<string, readonly Result<unknown>[]>;

/**
 * The results of one analysis.
 *
 * @param of - The analysis itself, or its id and one of its functions: what tells the type of its values.
 * @returns Empty where it was not asked.
 */
export const resultsOf = <Value>(
  all: AllResults,
  of: Pick<Analysis<Value>, 'id' | 'likeness'>,
): readonly Result<Value>[] => (all.get(of.id) ?? []) as readonly Result<Value>[];
