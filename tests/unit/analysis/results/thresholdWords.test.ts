import { describe, expect, it } from 'vitest';
import { analyses } from '../../../../src/analysis/registry.ts';
import type { Thresholds } from '../../../../src/analysis/results/thresholds.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import { fittingThreshold, thresholdValue, thresholdWords } from '../../../../src/analysis/results/thresholdWords.ts';

const names = Object.keys(defaultThresholds) as (keyof Thresholds)[];

describe('thresholds in words', () => {
  it.each(names)('%s has words, and its usual value makes sense by them', (name) => {
    expect(thresholdWords[name].label).not.toBe('');
    expect(fittingThreshold(name, defaultThresholds[name])).toBe(defaultThresholds[name]);
  });

  it('show shares in per cent and counts with their unit', () => {
    expect(thresholdValue('brokerSpan', 0.7)).toBe('70 %');
    expect(thresholdValue('capturedSeats', 1 / 3)).toBe('33.3 %');
    expect(thresholdValue('manyPayers', 1)).toBe('1 payer');
    expect(thresholdValue('cliffMonths', 12)).toBe('12 months');
  });

  it('bring what is typed between what makes sense', () => {
    expect(fittingThreshold('brokerSpan', 7)).toBe(1);
    expect(fittingThreshold('manyPayers', 2.6)).toBe(3);
    expect(fittingThreshold('manyPayers', -1)).toBe(1);
    expect(fittingThreshold('manyPayers', NaN)).toBeNull();
  });

  it('stand on the cards of the analyses that read them, once each', () => {
    for (const { name, card } of analyses) expect(new Set(card.thresholds).size, name).toBe(card.thresholds.length);
  });
});
