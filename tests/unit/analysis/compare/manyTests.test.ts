import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedSide } from '../../../../src/analysis/compare/measures/comparedSide.ts';
import type { Chance } from '../../../../src/analysis/compare/comparison.ts';
import { comparisonLevel } from '../../../../src/analysis/compare/comparison.ts';
import { amongManyTests, areEnoughShuffles } from '../../../../src/analysis/compare/chance/manyTests.ts';
import { measureTable } from '../../../../src/analysis/compare/measures/measureTable.ts';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { seeded } from '../../../../src/analysis/graph/seeded.ts';
import { aTest } from '../../../fixtures/aComparison.ts';
import { collaborationId } from '../../../fixtures/aNetwork.ts';
import type { Manner } from '../../../fixtures/aRandomPair.ts';
import { aRandomPair } from '../../../fixtures/aRandomPair.ts';

const untested: Chance = { kind: 'not-asked', why: 'A count.' };
const correctedOf = (chance: Chance): number | null => (chance.kind === 'tested' ? chance.corrected : null);

describe('amongManyTests', () => {
  it('comes to what Holm says, worked out by hand', () => {
    // Four tests in order: 4 x 0.01, 3 x 0.01 and no less than that, 2 x 0.03, 1 x 0.05 and no less than 0.06.
    const held = amongManyTests([0.03, 0.01, 0.05, 0.01].map((p) => aTest(p)));
    expect(held.map(correctedOf)).toEqual([0.06, 0.04, 0.06, 0.04]);
    expect(held.map(({ isLarger, tests }) => [isLarger, tests])).toEqual([
      [false, 4],
      [true, 4],
      [false, 4],
      [true, 4],
    ]);
  });

  const chance = fc.oneof(
    fc.constant(untested),
    fc.integer({ min: 1, max: 1000 }).map((times): Chance => aTest(times / 1000)),
  );
  const several = fc.array(chance, { maxLength: 9 });

  it('makes nothing larger that was not, changes no p and leaves what was not tested', () => {
    fc.assert(
      fc.property(several, (chances) => {
        amongManyTests(chances).forEach((after, place) => {
          const before = chances[place]!;
          if (after.kind !== 'tested' || before.kind !== 'tested') return expect(after).toBe(before);
          expect(after.p).toBe(before.p);
          expect(after.corrected).toBeGreaterThanOrEqual(before.p);
          expect(after.corrected).toBeLessThanOrEqual(1);
          if (after.isLarger) expect(before.isLarger).toBe(true);
        });
      }),
    );
  });

  it('rejects step by step: the smallest p first, until one is too large for those that are left', () => {
    fc.assert(
      fc.property(several, (chances) => {
        const ps = chances.flatMap((each) => (each.kind === 'tested' ? [each.p] : [])).sort((a, b) => a - b);
        const stop = ps.findIndex((p, rank) => p * 1000 * (ps.length - rank) > comparisonLevel * 1000 + 1e-9);
        const larger = amongManyTests(chances).filter((each) => each.kind === 'tested' && each.isLarger);
        expect(larger.length).toBe(stop === -1 ? ps.length : stop);
      }),
    );
  });

  it('gives equal p the same answer, in whatever order they stand, and one test alone what it had', () => {
    fc.assert(
      fc.property(several, (chances) => {
        expect(amongManyTests([...chances].reverse())).toEqual([...amongManyTests(chances)].reverse());
        for (const each of chances) expect(amongManyTests([each])).toEqual([each]);
      }),
    );
  });

  it('knows how many shuffles so many tests need', () => {
    expect([39, 38].map((shuffles) => areEnoughShuffles(shuffles, 2))).toEqual([true, false]);
    expect([239, 238].map((shuffles) => areEnoughShuffles(shuffles, 12))).toEqual([true, false]);
  });
});

describe('a whole table of measures', () => {
  const pairs = 60;
  const scopes = ['one', 'other'].map(collaborationId);

  it.each(['even', 'centred'] satisfies readonly Manner[])(
    'seldom has any row that cries wolf over random pairs, %s',
    (manner) => {
      const random = seeded(23);
      let alone = 0;
      let held = 0;
      for (let pair = 0; pair < pairs; pair++) {
        const map = aRandomPair(random, manner);
        const rows = measureTable(
          scopes.map((id) => comparedSide(map, { scope: [id], filter: noFilter, withdrawn: [] })),
        );
        // Sides of different sizes with as many ties an organisation do differ in density.
        const tests = rows.flatMap(({ id, chance }) =>
          chance.kind === 'tested' && (id !== 'density' || manner === 'even') ? [chance] : [],
        );
        if (tests.some(({ p }) => p <= comparisonLevel)) alone += 1;
        if (tests.some(({ isLarger }) => isLarger)) held += 1;
      }
      // Three standard errors above the level.
      const most = comparisonLevel + 3 * Math.sqrt((comparisonLevel * (1 - comparisonLevel)) / pairs);
      expect(held / pairs).toBeLessThan(most);
      // Without it too many would, where five rows are tested.
      if (manner === 'even') expect(alone / pairs).toBeGreaterThan(most);
    },
  );
});
