import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnYears, tieTimeline } from '../../../src/analysis/tieTimeline.ts';
import { yearTicks } from '../../../src/features/explore/details/timeline/yearTicks.ts';
import { timelineSentence } from '../../../src/features/explore/details/timeline/timelineSentence.ts';
import { aFunding, anAccountability } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';

describe('relationships along the years', () => {
  it('draws each that records a year once, within the years of all, and counts the others', () => {
    fc.assert(
      fc.property(someNetwork({ relationships: 30 }), (network) => {
        const ties = [...network.relationships.values()];
        const timeline = tieTimeline(ties);
        const dated = ties.filter(({ start, end }) => start !== null || end !== null);
        expect(timeline === null).toBe(dated.length === 0);
        if (timeline === null) return;
        expect(new Set(timeline.spans.map(({ tie }) => tie))).toEqual(new Set(dated));
        expect(timeline.spans.length + timeline.undated).toBe(ties.length);
        for (const { from, to } of timeline.spans) {
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBeGreaterThanOrEqual(timeline.from);
          expect(to).toBeLessThanOrEqual(timeline.to);
        }
      }),
    );
  });

  it('leaves a side open where no date is recorded: no end is not an end', () => {
    expect(drawnYears({ start: '2015-04', end: null })).toEqual({
      from: 2015,
      to: 2015,
      isOpenBefore: false,
      isOpenAfter: true,
    });
    expect(drawnYears({ start: null, end: '2019' })).toMatchObject({ from: 2019, to: 2019, isOpenBefore: true });
    expect(drawnYears({ start: null, end: null })).toBeNull();
  });

  it('says in words what it shows: years, open ends, sums, and what has no dates', () => {
    const timeline = tieTimeline([
      anAccountability({ id: 'a', start: '2015', end: '2018' }),
      aFunding({ id: 'b', start: '2016', amount: 70_000, currency: 'GBP' }),
      aFunding({ id: 'c', start: '2017', end: '2019', amount: 1_900_000, currency: 'GBP' }),
      aFunding({ id: 'd', start: '2017', end: '2017' }),
      anAccountability({ id: 'e' }),
    ]);
    expect(timeline === null ? '' : timelineSentence(timeline)).toBe(
      'Four dated relationships between 2015 and 2019. One with no end recorded. Two name a sum, the largest £1,900,000. One with no dates recorded is not shown.',
    );
  });
});

describe('the years under an axis', () => {
  it('are the first, the last and round ones between, few enough to read', () => {
    expect(yearTicks(2012, 2019, 5)).toEqual([2012, 2014, 2016, 2019]);
    expect(yearTicks(2018, 2018, 5)).toEqual([2018]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2100 }),
        fc.nat(900),
        fc.integer({ min: 2, max: 8 }),
        (from, more, most) => {
          const ticks = yearTicks(from, from + more, most);
          expect(ticks[0]).toBe(from);
          expect(ticks.at(-1)).toBe(from + more);
          expect(ticks.length).toBeLessThanOrEqual(most + 1);
          expect([...new Set(ticks)].sort((a, b) => a - b)).toEqual(ticks);
        },
      ),
    );
  });
});
