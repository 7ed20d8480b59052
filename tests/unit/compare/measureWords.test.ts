import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pWords } from '../../../src/analysis/compare/chance/chanceWords.ts';
import type { Chance } from '../../../src/analysis/compare/comparison.ts';
import { measureText, shownValue } from '../../../src/analysis/compare/measures/measureText.ts';
import {
  barScale,
  chanceDetail,
  chanceInFull,
  chanceWords,
  differenceWords,
  orderedRows,
  overWords,
  rowVerdict,
  shortChanceWords,
  singleHighest,
} from '../../../src/features/compare/measures/measureWords.ts';
import { aMeasureCell, aMeasureRow, aTest } from '../../fixtures/aComparison.ts';
import { sureEvidence } from '../../fixtures/aFinding.ts';

const units = fc.constantFrom('count' as const, 'share' as const, 'decimal' as const);
const values = fc.double({ min: 0, max: 1, noNaN: true });

describe('a measure in words', () => {
  it('says a difference with its sign, shares in points', () => {
    expect(differenceWords('count', 22, 35)).toBe('+13');
    expect(differenceWords('share', 0.6, 0.44)).toBe('−16 points');
    expect(differenceWords('share', 0.43, 0.44)).toBe('+1 point');
    expect(differenceWords('decimal', 0.5, 0.42)).toBe('−0.08');
    expect(differenceWords('count', 2.5, 2.5)).toBe('no difference');
  });

  it('finds no difference between a value and itself, and the opposite one when sides are swapped', () => {
    fc.assert(
      fc.property(units, values, values, (unit, a, b) => {
        expect(differenceWords(unit, a, a)).toBe('no difference');
        const [there, back] = [differenceWords(unit, a, b), differenceWords(unit, b, a)];
        if (there === 'no difference') expect(back).toBe(there);
        else {
          expect(there.slice(1)).toBe(back.slice(1));
          expect(new Set([there.charAt(0), back.charAt(0)])).toEqual(new Set(['+', '−']));
        }
      }),
    );
  });

  it('gives the difference of what the table shows, so that a reader who subtracts comes to the same', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const said = differenceWords('share', a, b);
        const apart = (shownValue('share', b) - shownValue('share', a)) * 100;
        const points = said === 'no difference' ? 0 : Number.parseFloat(said.replace('−', '-'));
        if (said.includes('under')) expect(Math.abs(apart)).toBeCloseTo(0.5, 9);
        else expect(points).toBeCloseTo(apart, 9);
      }),
    );
  });

  it('says that there is no difference exactly where both values read alike', () => {
    fc.assert(
      fc.property(units, values, values, (unit, a, b) => {
        const readAlike = measureText({ unit }, a) === measureText({ unit }, b);
        expect(differenceWords(unit, a, b) === 'no difference').toBe(readAlike);
      }),
    );
    expect(differenceWords('share', 0, 0.003)).toBe('+under 1 point');
  });

  it('says of a middle value how many it is of, and between which it lies', () => {
    const over = { count: 3, low: 0.21, high: 0.6 };
    expect(overWords('share', aMeasureCell({ over }))).toBe('median of 3, from 21% to 60%');
    expect(overWords('share', aMeasureCell())).toBeNull();
    expect(overWords('share', aMeasureCell({ over: { count: 1, low: 0.2, high: 0.2 } }))).toBe(
      'of one collaboration alone',
    );
    expect(overWords('share', aMeasureCell({ n: 7, outOf: 9 }))).toBe('on 7 of 9, where any is recorded');
  });

  it('says whether chance makes networks so small differ as much, and how that was found', () => {
    const tested = (chance: Chance) => aMeasureRow([1, 2], { chance });
    expect(chanceWords(tested(aTest(0.031)))).toBe('more than chance');
    expect(chanceWords(tested(aTest(0.2)))).toBe('no larger than chance for networks this small');
    expect(chanceDetail(aTest(0.031))).toMatch(/^p = 0\.031: .* 999 shuffles .* more\.$/);
    const among = aTest(0.019, { corrected: 0.152, tests: 8, isLarger: false });
    expect(chanceWords(tested(among))).toBe('p 0.019, not enough among 8 rows tested');
    expect(chanceDetail(among)).toMatch(/^p = 0\.019: .* Held to 8 rows tested at once \(Holm 1979\): 0\.152\.$/);
    expect(chanceWords(aMeasureRow([1, 2]))).toBe('not asked: a count');
    expect(chanceWords(aMeasureRow([1, 2], { unit: 'share' }))).toBe('not asked');
    const untold = aMeasureRow([1], { chance: { kind: 'cannot-tell', why: 'One side is told.' } });
    expect(chanceWords(untold)).toBe('chance cannot be told');
    expect(chanceDetail(untold.chance)).toBe('One side is told.');
  });

  it('says the same in a quiet line, and there nothing of what was not asked', () => {
    const tested = (...test: Parameters<typeof aTest>) => aMeasureRow([1, 2], { chance: aTest(...test) });
    const among = tested(0.019, { corrected: 0.152, tests: 8, isLarger: false });
    expect([tested(0.031), tested(0.2), among].map(shortChanceWords)).toEqual([
      'more than chance',
      'chance would do',
      'may be chance',
    ]);
    expect(chanceInFull(tested(0.2))).toMatch(/^No larger than chance for networks this small: p = 0\.2: /);
    expect(chanceInFull(among)).toMatch(/^May be chance: p = 0\.019: .* 8 rows tested at once/);
    expect(shortChanceWords(aMeasureRow([1, 2]))).toBeNull();
    expect(shortChanceWords(aMeasureRow([1], { chance: { kind: 'cannot-tell', why: '' } }))).toBe(
      'chance cannot be told',
    );
  });

  it('leaves room on the scale of bars for the whole range of every middle value', () => {
    const row = aMeasureRow([4, 7]);
    expect(barScale(row)).toBe(7);
    const ranged = { ...row, cells: [aMeasureCell({ over: { count: 2, low: 1, high: 9 } }), aMeasureCell()] };
    expect(barScale(ranged)).toBe(9);
  });

  it('never says that a share of shuffles is nought', () => {
    expect(pWords(0.001)).toBe('0.001');
    expect(pWords(0.0004)).toBe('below 0.001');
    expect(pWords(1)).toBe('1');
  });

  it('takes the worst verdict of the cells that say something', () => {
    const cell = (verdict: 'holds' | 'weakens' | 'flips' | null, value: number | null = 1) =>
      aMeasureCell({ value, evidence: { ...sureEvidence, verdict } });
    expect(rowVerdict({ cells: [cell('holds'), cell('weakens')] })).toBe('weakens');
    expect(rowVerdict({ cells: [cell('flips', null), cell('holds')] })).toBe('holds');
    expect(rowVerdict({ cells: [cell(null)] })).toBeNull();
    expect(rowVerdict({ cells: [aMeasureCell({ evidence: null })] })).toBeUndefined();
  });

  it('singles out the highest value only where none is level with it', () => {
    const told = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 4 }), (cells) => {
        const place = singleHighest(aMeasureRow(cells));
        const most = Math.max(...cells.map((value) => value ?? -1));
        const level = cells.filter((value) => value === most).length;
        const isSingle = level === 1 && cells.filter((value) => value !== null).length > 1;
        expect(place).toBe(isSingle ? cells.indexOf(most) : null);
      }),
    );
  });

  it('puts what differs most first and leaves equals and the untold as they usually stand', () => {
    const row = (id: string, spread: number | null) => aMeasureRow([1, 2], { id, spread });
    const rows = [row('a', 0.2), row('b', null), row('c', 0.9), row('d', 0.2)];
    expect(orderedRows(rows, 'most-different').map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
    expect(orderedRows(rows, 'usual')).toBe(rows);
  });

  it('shows what it subtracts with the words of the table', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (value) => {
        const said = differenceWords('count', 0, value);
        expect(said).toBe(value === 0 ? 'no difference' : `+${measureText({ unit: 'count' }, value)}`);
      }),
    );
  });
});
