import { describe, expect, it } from 'vitest';
import { findingTitles } from '../../../src/analysis/findings/finding.ts';
import { findingKinds } from '../../../src/analysis/findings/kinds.ts';
import { analyses } from '../../../src/analysis/registry.ts';
import { defaultThresholds } from '../../../src/analysis/results/thresholds.ts';
import { runAnalyses } from '../../../src/analysis/runAnalyses.ts';
import { aNetwork } from '../../fixtures/aNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

describe('the registry of analyses', () => {
  it('gives each an id and a name of its own', () => {
    expect(new Set(analyses.map(({ id }) => id)).size).toBe(analyses.length);
    expect(new Set(analyses.map(({ name }) => name)).size).toBe(analyses.length);
    for (const { id } of analyses) expect(id).toMatch(/^(D\d+|M)(-[a-z-]+)?$/);
  });

  it('has a whole card for each, whose thresholds exist', () => {
    for (const { id, card } of analyses) {
      for (const words of [card.definition, card.formula, card.changedBy])
        expect(words, id).toMatch(/^\S(.|\n){18,}[.)]$/);
      expect(card.references.length, id).toBeGreaterThan(0);
      for (const reference of card.references) expect(reference, id).toMatch(/\d{4}/);
      expect(card.data.length, id).toBeGreaterThan(0);
      for (const threshold of card.thresholds) expect(Object.keys(defaultThresholds), id).toContain(threshold);
    }
  });

  it('has a card for every threshold there is, so that each can be seen and changed', () => {
    // A withdrawal is worked out when a reader asks what if, and stands in no list.
    const shown = new Set<string>([...analyses.flatMap(({ card }) => card.thresholds), 'incomeLoss']);
    expect(Object.keys(defaultThresholds).filter((name) => !shown.has(name))).toEqual([]);
  });

  it('answers every result in words, or says why it cannot tell', () => {
    for (const network of [theExample(), aNetwork()]) {
      const results = runAnalyses({ network, asOf: null, thresholds: defaultThresholds });
      for (const analysis of analyses)
        for (const result of results.get(analysis.id) ?? []) {
          expect(analysis.inWords(network, result), analysis.id).toMatch(/\S{2,}.*[.)]$/s);
          expect(result.value === null, analysis.id).toBe(result.withheld !== null);
          if (result.withheld !== null) expect(result.withheld).toMatch(/^Cannot tell, because .*\.$/s);
        }
    }
  });

  it('has findings of known kinds, each from an analysis that is there', () => {
    for (const { kind, analysis } of findingKinds) {
      expect(Object.keys(findingTitles)).toContain(kind);
      expect(analyses.map(({ id }) => id)).toContain(analysis);
    }
    expect(findingKinds.map(({ kind }) => kind).sort()).toEqual(Object.keys(findingTitles).sort());
  });
});
