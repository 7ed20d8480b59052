import type { Network } from '../../domain/network.ts';
import { yearsOf } from '../../domain/period.ts';
import { recordedYears } from './forumGaps.ts';
import { standingTies } from '../notation/reading.ts';

/** How far the relationships of two years differ. */
export interface Turnover {
  readonly before: number;
  readonly after: number;
  /** Held in the later year and not in the earlier; the other way round; in both. */
  readonly began: number;
  readonly ended: number;
  readonly kept: number;
  /** 1 − Jaccard's index of the two years, 0 to 1; null where neither has any. */
  readonly turnover: number | null;
}

/**
 * How far the recorded relationships of two years differ. Those without any date are left out: they are the same in both. One without
 * a recorded end goes on.
 *
 * @remarks O(relationships).
 */
export function turnoverBetween(network: Network, before: number, after: number): Turnover {
  let [began, ended, kept] = [0, 0, 0];
  for (const tie of standingTies(network, 'asserted')) {
    const { from, to } = yearsOf(tie);
    if (from === null && to === null) continue;
    const holdsIn = (year: number): boolean => (from ?? year) <= year && year <= (to ?? year);
    const [first, second] = [holdsIn(before), holdsIn(after)];
    if (first && second) kept += 1;
    else if (first) ended += 1;
    else if (second) began += 1;
  }
  const all = began + ended + kept;
  return { before, after, began, ended, kept, turnover: all === 0 ? null : 1 - kept / all };
}

/**
 * The turnover from each year to the next, over all years that the record names.
 *
 * @returns In order of time; empty where fewer than two years are named.
 * @remarks O(relationships + years). Each is what `turnoverBetween` says of its two years.
 */
export function turnoverByYear(network: Network): readonly Turnover[] {
  const record = recordedYears(network);
  if (record === null) return [];
  const length = record.to - record.from + 1;
  const [starts, ends] = [new Uint32Array(length + 1), new Uint32Array(length + 1)];
  let held = 0;
  for (const tie of standingTies(network, 'asserted')) {
    const { from, to } = yearsOf(tie);
    // A period that ends before it starts holds in no year.
    if ((from === null && to === null) || (from !== null && to !== null && to < from)) continue;
    if (from === null || from === record.from) held += 1;
    else starts[from - record.from]! += 1;
    if (to !== null) ends[to - record.from + 1]! += 1;
  }
  return Array.from({ length: length - 1 }, (_, index): Turnover => {
    const [began, ended] = [starts[index + 1]!, ends[index + 1]!];
    const kept = held - ended;
    const all = began + held;
    held = kept + began;
    const before = record.from + index;
    return { before, after: before + 1, began, ended, kept, turnover: all === 0 ? null : 1 - kept / all };
  });
}
