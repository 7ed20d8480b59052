import type { Chance } from '../comparison.ts';
import { comparisonLevel } from '../comparison.ts';

/** Products of levels and counts come out a hair beside the level. */
const hair = 1e-12;

/**
 * Answers of chance that were asked for at once, each held to what so many tests find by chance alone: the probability
 * that any of them is called larger while nothing differs is at most the level.
 *
 * @param chances - All of one family. What was not tested is no part of it.
 * @returns In the same order. No p changes, and nothing is larger that was not.
 * @remarks The step-down procedure of Holm (1979), Scandinavian Journal of Statistics 6(2): of m tests the smallest p
 *   is taken m times, the next m - 1 times and so on, none less than the one before. It asks nothing of how tests
 *   depend on each other.
 */
export function amongManyTests<Some extends Chance>(chances: readonly Some[]): readonly Some[] {
  const tested = chances.flatMap((chance, place) => (chance.kind === 'tested' ? [{ p: chance.p, place }] : []));
  tested.sort((a, b) => a.p - b.p);
  const corrected = new Map<number, number>();
  let least = 0;
  tested.forEach(({ p, place }, rank) => {
    least = Math.min(1, Math.max(least, (tested.length - rank) * p));
    corrected.set(place, least);
  });
  return chances.map((chance, place) => {
    const own = corrected.get(place);
    if (own === undefined) return chance;
    return { ...chance, corrected: own, tests: tested.length, isLarger: own <= comparisonLevel + hair };
  });
}

/** Whether so many shuffles could ever find one of so many tests larger than chance. */
export const areEnoughShuffles = (shuffles: number, tests: number): boolean =>
  tests / (1 + shuffles) <= comparisonLevel + hair;
