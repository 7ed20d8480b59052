import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../../src/analysis/compare/chance/chanceOf.ts';
import { comparedMeasures } from '../../../../src/analysis/compare/measures/comparedMeasures.ts';
import { comparedSide } from '../../../../src/analysis/compare/measures/comparedSide.ts';
import { comparisonLevel } from '../../../../src/analysis/compare/comparison.ts';
import { dealtAnew } from '../../../../src/analysis/compare/chance/dealtAnew.ts';
import { permutationTest, rangeOf, shuffles } from '../../../../src/analysis/compare/chance/permutationTest.ts';
import { placedAnew } from '../../../../src/analysis/compare/chance/placedAnew.ts';
import { drawnFromLots, sampleDistinct } from '../../../../src/analysis/compare/chance/sampleDistinct.ts';
import { sidePartsOf } from '../../../../src/analysis/compare/measures/sideParts.ts';
import { textSeed } from '../../../../src/analysis/compare/chance/textSeed.ts';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { seeded } from '../../../../src/analysis/graph/seeded.ts';
import { collaborationId } from '../../../fixtures/aNetwork.ts';
import type { Manner } from '../../../fixtures/aRandomPair.ts';
import { aRandomPair } from '../../../fixtures/aRandomPair.ts';

const share = (marks: readonly unknown[]): number | null =>
  marks.length === 0 ? null : marks.reduce<number>((sum, mark) => sum + Number(mark), 0) / marks.length;

/** Four standard errors of a share over all shuffles: one seed in twenty thousand would miss it. */
const close = 4 * Math.sqrt(0.25 / shuffles);

describe('permutationTest', () => {
  it('comes near the exact p, counted over all ways to deal', () => {
    // Of 20 ways to choose three of six, two set the groups wholly apart.
    const all = dealtAnew([[[1, 1, 1]], [[0, 0, 0]]], share);
    expect(Math.abs(permutationTest(1, all, 1).p - 2 / 20)).toBeLessThan(close);
    // And two thirds against one third or more: everything but an equal split, which three against three never is.
    expect(permutationTest(1 / 3, all, 1).p).toBe(1);
    // Of 70 ways to choose four of eight, 34 give three or all, or one or none, to the first.
    const eight = dealtAnew([[[1, 1, 1, 0]], [[0, 0, 0, 1]]], share);
    expect(Math.abs(permutationTest(0.5, eight, 1).p - 34 / 70)).toBeLessThan(close);
  });

  it('is never nought, gives the same p for the same seed, and another for another', () => {
    const draw = () => dealtAnew([[[1, 1, 1, 0, 1]], [[0, 0, 1, 0]]], share);
    expect(permutationTest(2, draw(), 1).p).toBe(1 / (1 + shuffles));
    expect(permutationTest(0.5, draw(), 7)).toEqual(permutationTest(0.5, draw(), 7));
    expect(permutationTest(0.5, draw(), 7).p).not.toBe(permutationTest(0.5, draw(), 8).p);
  });

  it('calls a difference larger from the level on', () => {
    const never = () => [0, 0];
    expect(permutationTest(0, never, 1)).toMatchObject({ p: 1, isLarger: false });
    expect(permutationTest(1, never, 1).isLarger).toBe(true);
  });
});

describe('rangeOf', () => {
  it('is how far the highest and the lowest that are told are apart', () => {
    expect(rangeOf([2, null, 5, 3])).toBe(3);
    expect(rangeOf([2, null])).toBeNull();
  });
});

describe('dealtAnew', () => {
  it('keeps the marks and the sizes of groups', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.array(fc.nat(9), { maxLength: 6 }), { maxLength: 3 }), { maxLength: 4 }),
        fc.nat(),
        (sides, seed) => {
          const dealt: number[] = [];
          const sizes: number[] = [];
          const draw = dealtAnew(sides, (marks) => {
            dealt.push(...marks.map(Number));
            sizes.push(marks.length);
            return 0;
          });
          draw(seeded(seed));
          expect(dealt.sort()).toEqual(sides.flat(2).sort());
          expect(sizes).toEqual(sides.flat().map(({ length }) => length));
        },
      ),
    );
  });
});

describe('sampleDistinct', () => {
  it('gives different numbers below the end, as many as asked for', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(), (most, below, seed) => {
        const found = [...sampleDistinct(most, below, seeded(seed))];
        expect(new Set(found).size).toBe(Math.min(most, below));
        for (const number of found) expect(number >= 0 && number < below).toBe(true);
      }),
    );
  });

  it.each([2, 7])('gives every number as often, %i of ten', (most) => {
    const random = seeded(3);
    const counts = new Array<number>(10).fill(0);
    for (let turn = 0; turn < 4000; turn++) for (const number of sampleDistinct(most, 10, random)) counts[number]! += 1;
    for (const count of counts) expect(Math.abs(count / 4000 - most / 10)).toBeLessThan(0.04);
  });

  it('falls into lots by their sizes', () => {
    const random = seeded(5);
    const sums = [0, 0, 0];
    for (let turn = 0; turn < 2000; turn++) {
      const counts = drawnFromLots(6, [10, 0, 30], random);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6);
      counts.forEach((count, lot) => (sums[lot]! += count));
    }
    expect(sums[1]).toBe(0);
    expect(Math.abs(sums[0]! / 12_000 - 0.25)).toBeLessThan(0.02);
  });
});

describe('placedAnew', () => {
  it('keeps every figure between none and all, and as many ties as there are', () => {
    const group = fc
      .integer({ min: 3, max: 12 })
      .chain((organisations) =>
        fc
          .integer({ min: 1, max: (organisations * (organisations - 1)) / 2 })
          .chain((ties) =>
            fc
              .integer({ min: Math.ceil((2 * ties) / organisations), max: Math.min(ties, organisations - 1) })
              .map((busiest) => ({ organisations, ties, busiest })),
          ),
      );
    fc.assert(
      fc.property(fc.array(fc.array(group, { maxLength: 1 }), { maxLength: 3 }), fc.nat(), (sides, seed) => {
        for (const figure of ['density', 'centralisation', 'busiest'] as const) {
          const values = placedAnew(sides, figure)(seeded(seed));
          expect(values.map((value) => value === null)).toEqual(sides.map(({ length }) => length === 0));
          for (const value of values) expect(value === null || (value > -1e-9 && value < 1 + 1e-9)).toBe(true);
        }
        const densities = placedAnew(sides, 'density')(seeded(seed));
        const pairs = sides.map(([one]) => (one === undefined ? 0 : (one.organisations * (one.organisations - 1)) / 2));
        const placed = densities.reduce<number>((sum, value, place) => sum + (value ?? 0) * pairs[place]!, 0);
        expect(placed).toBeCloseTo(
          sides.flat().reduce((sum, { ties }) => sum + ties, 0),
          6,
        );
      }),
    );
  });

  it('leaves two stars stars', () => {
    const stars = [[{ organisations: 6, ties: 5, busiest: 5 }], [{ organisations: 9, ties: 8, busiest: 8 }]];
    const random = seeded(1);
    for (let turn = 0; turn < 50; turn++) {
      expect(placedAnew(stars, 'centralisation')(random)).toEqual([1, 1]);
      expect(placedAnew(stars, 'busiest')(random)).toEqual([1, 1]);
    }
  });
});

describe('textSeed', () => {
  it('gives the published values', () => {
    expect(textSeed('')).toBe(0x811c9dc5);
    expect(textSeed('a')).toBe(0xe40c292c);
    expect(textSeed('foobar')).toBe(0xbf9cf968);
  });
});

describe('the guard for small networks', () => {
  const scopes = ['one', 'other'].map(collaborationId);
  const pairs = 80;

  it.each([
    ['even', ['voluntary', 'busiest', 'density', 'phases', 'centralisation']],
    ['centred', ['busiest', 'centralisation']],
  ] as const satisfies readonly (readonly [Manner, readonly string[]])[])(
    'seldom cries wolf over random pairs, %s',
    (manner, ids) => {
      const random = seeded(11);
      const larger = new Map<string, number>();
      for (let pair = 0; pair < pairs; pair++) {
        const map = aRandomPair(random, manner);
        const sides = scopes.map((id) => comparedSide(map, { scope: [id], filter: noFilter, withdrawn: [] }));
        for (const measure of comparedMeasures.filter(({ id }) => (ids as readonly string[]).includes(id))) {
          const values = sides.map(({ network }) => measure.of(sidePartsOf(network)));
          const chance = chanceOf(measure, sides, values);
          if (chance.kind === 'tested' && chance.isLarger) larger.set(measure.id, (larger.get(measure.id) ?? 0) + 1);
        }
      }
      // Three standard errors above the level: one true test in a thousand would fail.
      const most = comparisonLevel + 3 * Math.sqrt((comparisonLevel * (1 - comparisonLevel)) / pairs);
      for (const id of ids) expect((larger.get(id) ?? 0) / pairs, id).toBeLessThan(most);
      // A guard that never speaks would be none: over all of them some are beyond chance.
      expect([...larger.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    },
  );
});
