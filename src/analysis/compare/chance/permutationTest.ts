import { seeded } from '../../graph/seeded.ts';
import type { Chance } from '../comparison.ts';
import { comparisonLevel } from '../comparison.ts';

/** As many as make a p of one in a thousand possible, and few enough to be quick. */
export const shuffles = 999;

/** A hair's breadth is level: sums are made in another order in each shuffle. */
const hair = 1e-9;

/** The values of the sides, once, as chance would have them; null for one that is not told. */
export type Draw = (random: () => number) => readonly (number | null)[];

/** How far the highest and the lowest are apart; null unless two are told. */
export function rangeOf(values: readonly (number | null)[]): number | null {
  const told = values.filter((value) => value !== null);
  return told.length < 2 ? null : Math.max(...told) - Math.min(...told);
}

/**
 * How often chance alone sets the sides as far apart as they are, or farther.
 *
 * @param observed - How far the highest and the lowest side are apart.
 * @param seed - The same seed gives the same p.
 * @remarks The observed difference counts as one of the shuffles, so that p is never nought and the test never too
 *   eager: Phipson and Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9(1), article 39.
 */
export function permutationTest(observed: number, draw: Draw, seed: number): Extract<Chance, { kind: 'tested' }> {
  const random = seeded(seed);
  let atLeast = 1;
  for (let turn = 0; turn < shuffles; turn++) if ((rangeOf(draw(random)) ?? 0) >= observed - hair) atLeast += 1;
  const p = atLeast / (1 + shuffles);
  return testedAlone(p, shuffles);
}

/** A test before it is held to others that are asked at once. */
export const testedAlone = (p: number, shuffles: number): Extract<Chance, { kind: 'tested' }> => ({
  kind: 'tested',
  p,
  shuffles,
  corrected: p,
  tests: 1,
  isLarger: p <= comparisonLevel,
});
