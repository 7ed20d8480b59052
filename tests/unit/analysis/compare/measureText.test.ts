import { describe, expect, it } from 'vitest';
import { measureText, shareText } from '../../../../src/analysis/compare/measureText.ts';

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

  it('rounds to none and to all only what is', () => {
    expect([0, 0.001, 0.999, 1].map(shareText)).toEqual(['0%', 'under 1%', 'over 99%', '100%']);
  });
});
