import { describe, expect, it } from 'vitest';
import { undatedCount, yearExtent, yearHistogram } from '../../../src/analysis/years.ts';
import { aCollaboration, aFunding, aMember, aNetwork } from '../../fixtures/aNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const dated = (...periods: readonly (readonly [string | null, string | null])[]) =>
  aNetwork({ relationships: periods.map(([start, end], n) => aFunding({ id: String(n), start, end })) });

describe('the years of a map', () => {
  it('reach from the first recorded to the last', () => {
    expect(yearExtent(dated(['2011-05', null], [null, '2020'], ['2015', '2016']))).toEqual({ from: 2011, to: 2020 });
    expect(
      yearExtent(
        aNetwork({ collaborations: [aCollaboration({ start: '1999', members: [aMember('a', { end: '2003' })] })] }),
      ),
    ).toEqual({ from: 1999, to: 2003 });
  });

  it('are none where no date is recorded', () => {
    expect(yearExtent(dated([null, null]))).toBeNull();
    expect(yearHistogram(dated([null, null]))).toEqual([]);
  });

  it('count a period in each of its years, and a single date in its own year alone', () => {
    expect(yearHistogram(dated(['2018', '2020'], ['2019', null], [null, '2021'], [null, null]))).toEqual([
      { year: 2018, count: 1 },
      { year: 2019, count: 2 },
      { year: 2020, count: 1 },
      { year: 2021, count: 1 },
    ]);
  });

  it('share bars where there are more than sixty', () => {
    const bars = yearHistogram(dated(['0001', '9999']));
    expect(bars.length).toBeLessThanOrEqual(60);
    expect(bars.every(({ count }) => count === 1)).toBe(true);
  });

  it('say how many relationships and memberships have none', () => {
    const network = aNetwork({
      relationships: [aFunding(), aFunding({ id: 'x', start: '2011' })],
      collaborations: [aCollaboration({ members: ['a', aMember('b', { end: '2012' })] })],
    });
    expect(undatedCount(network)).toBe(2);
  });

  it('of the map that ships are those of its record', () => {
    expect(yearExtent(theExample())).toEqual({ from: 2011, to: 2025 });
    expect(yearHistogram(theExample())).toHaveLength(15);
  });
});
