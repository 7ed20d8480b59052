import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endedBefore } from '../../../src/analysis/ended.ts';
import { noFilter } from '../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import { yearsOf } from '../../../src/domain/period.ts';
import { aFunding, aNetwork } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { someFilter } from '../../fixtures/someView.ts';

const network = aNetwork({
  relationships: [
    aFunding({ id: 'long-over', from: 'alpha', to: 'beta', start: '2008', end: '2011' }),
    aFunding({ id: 'over', from: 'beta', to: 'gamma', start: '2012', end: '2015' }),
    aFunding({ id: 'goes-on', from: 'gamma', to: 'delta', start: '2012' }),
    aFunding({ id: 'undated', from: 'delta', to: 'alpha' }),
  ],
});
const idsFrom = (from: number | null) =>
  endedBefore(network, [], { ...noFilter, years: { from, to: null } }).map(({ id }) => id);

describe('what had ended before the first year chosen', () => {
  it('is what records an end before it, and never what records none', () => {
    expect(idsFrom(2012)).toEqual(['long-over']);
    expect(idsFrom(2016)).toEqual(['long-over', 'over']);
  });

  it('is nothing without a first year', () => {
    expect(idsFrom(null)).toEqual([]);
  });

  it('is left out for no other reason, and never shown as well', () => {
    fc.assert(
      fc.property(
        someNetwork().chain((some) => fc.tuple(fc.constant(some), someFilter(some))),
        ([some, filter]) => {
          const shown = filterNetwork(some, [], filter).relationships;
          const open = filterNetwork(some, [], { ...filter, years: { ...filter.years, from: null } }).relationships;
          for (const tie of endedBefore(some, [], filter)) {
            expect(shown.has(tie.id)).toBe(false);
            expect(open.has(tie.id)).toBe(true);
            expect(yearsOf(tie).to).toBeLessThan(filter.years.from ?? -Infinity);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
