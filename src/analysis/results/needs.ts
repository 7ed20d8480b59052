import type { EntityRef } from '../../domain/ids.ts';
import { relationshipRef } from '../../domain/ids.ts';
import type { Accountability, Relationship } from '../../domain/network.ts';
import { phasesThat } from '../notation/linesOfAccount.ts';
import type { Need } from './result.ts';

/**
 * What some relationships lack.
 *
 * @param lacks - Whether the field is missing.
 * @returns Nothing where every one of them has it.
 */
export function needOfTies<Tie extends Relationship>(
  field: string,
  what: string,
  ties: readonly Tie[],
  lacks: (tie: Tie) => boolean,
): readonly Need[] {
  return needOf(
    field,
    what,
    ties.filter(lacks).map(({ id }) => relationshipRef(id)),
    ties.length,
  );
}

/** Lines of account of which some phase is not recorded. */
export const needOfPhases = (lines: readonly Accountability[]): readonly Need[] =>
  needOfTies(
    'phases',
    'whether account brings information, discussion and consequences',
    lines,
    (line) => phasesThat(line, 'unknown') > 0,
  );

/** @returns Nothing where nothing is missing. */
export const needOf = (field: string, what: string, missing: readonly EntityRef[], of: number): readonly Need[] =>
  missing.length === 0 ? [] : [{ field, what, missing, of }];
