import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearChanges } from '../../../src/analysis/yearChanges.ts';
import { yearsOf } from '../../../src/domain/period.ts';
import { aFunding, aNetwork } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';

const network = aNetwork({
  relationships: [
    aFunding({ id: 'before', from: 'alpha', to: 'beta', start: '2010', end: '2014' }),
    aFunding({ id: 'late', from: 'beta', to: 'gamma', start: '2018-05' }),
    aFunding({ id: 'brief', from: 'gamma', to: 'delta', start: '2016', end: '2017-12' }),
    aFunding({ id: 'undated', from: 'delta', to: 'alpha' }),
  ],
});
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('what changed in a range of years', () => {
  it('is what began and what ended in it, by year, and how much carries no date', () => {
    const { began, ended, undated } = yearChanges(network, 2015, 2019);
    expect(ids(began)).toEqual(['brief', 'late']);
    expect(ids(ended)).toEqual(['brief']);
    expect(undated).toBe(1);
  });

  it('takes an open end as open', () => {
    expect(ids(yearChanges(network, null, 2014).ended)).toEqual(['before']);
    expect(ids(yearChanges(network, 2018, null).began)).toEqual(['late']);
  });

  it('agrees with the dates of each record, whatever the map', () => {
    fc.assert(
      fc.property(someNetwork(), fc.integer({ min: 2000, max: 2030 }), fc.nat(10), (some, from, length) => {
        const { began, ended } = yearChanges(some, from, from + length);
        const isIn = (year: number | null) => year !== null && year >= from && year <= from + length;
        const all = [...some.relationships.values()];
        expect(new Set(ids(began))).toEqual(new Set(ids(all.filter((tie) => isIn(yearsOf(tie).from)))));
        expect(new Set(ids(ended))).toEqual(new Set(ids(all.filter((tie) => isIn(yearsOf(tie).to)))));
      }),
      { numRuns: 100 },
    );
  });
});
