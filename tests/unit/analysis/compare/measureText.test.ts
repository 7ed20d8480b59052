import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, shareText, shownValue } from '../../../../src/analysis/compare/measures/measureText.ts';

describe('measureText', () => {
  it('says values as their unit asks', () => {
    expect(measureText({ unit: 'share' }, 0.934)).toBe('93%');
    expect(measureText({ unit: 'count' }, 1200)).toBe('1,200');
    expect(measureText({ unit: 'count' }, 2.5)).toBe('2.5');
    expect(measureText({ unit: 'decimal' }, 0.6153)).toBe('0.62');
    expect(measureText({ unit: 'decimal' }, 2)).toBe('2');
  });

  it('says that nothing is recorded, and never nought for it', () => {
    for (const unit of ['share', 'count', 'decimal'] as const) expect(measureText({ unit }, null)).toBe('not recorded');
  });

  it('counts values as equal exactly where they read alike, and as lower only where they are', () => {
    const near = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: -9, max: 9 }))
      .map(([value, steps]) => [value, Math.min(1, Math.max(0, value + steps / 1000))] as const);
    fc.assert(
      fc.property(fc.constantFrom('share', 'count', 'decimal'), near, (unit, [a, b]) => {
        const [one, other] = [shownValue(unit, a), shownValue(unit, b)];
        expect(one === other).toBe(measureText({ unit }, a) === measureText({ unit }, b));
        if (a < b) expect(one).toBeLessThanOrEqual(other);
      }),
    );
  });

  it('rounds to none and to all only what is', () => {
    expect([0, 0.001, 0.999, 1].map(shareText)).toEqual(['0%', 'under 1%', 'over 99%', '100%']);
  });
});
