import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestYear } from '../../../src/analysis/nearestYears.ts';
import { yearsOf } from '../../../src/domain/period.ts';
import { anAccountability } from '../../fixtures/aNetwork.ts';

const dated = (years: readonly (number | null)[]) =>
  years.map((year, index) =>
    anAccountability({ id: `r${String(index)}`, from: 'a', to: 'b', start: year === null ? null : String(year) }),
  );
const year = fc.integer({ min: 1900, max: 2040 });

describe('the nearest year with anything', () => {
  it('is a recorded one, and no recorded one is nearer', () => {
    fc.assert(
      fc.property(fc.array(fc.option(year)), year, year, (years, one, other) => {
        const span = { from: Math.min(one, other), to: Math.max(one, other) };
        const relationships = dated(years);
        const found = nearestYear(relationships, span);
        const recorded = relationships.flatMap((tie) => yearsOf(tie).from ?? []);
        const distance = (at: number) => Math.max(span.from - at, at - span.to, 0);
        if (recorded.length === 0) expect(found).toBeNull();
        else expect(distance(found ?? NaN)).toBe(Math.min(...recorded.map(distance)));
      }),
    );
  });

  it('is the earlier of two that are equally near', () => {
    expect(nearestYear(dated([2012, 2008]), { from: 2010, to: 2010 })).toBe(2008);
    expect(nearestYear(dated([2008, 2012]), { from: 2010, to: 2010 })).toBe(2008);
  });
});
