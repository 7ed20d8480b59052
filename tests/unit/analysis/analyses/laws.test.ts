import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureExposure } from '../../../../src/analysis/analyses/captureExposure.ts';
import { citizensVoice } from '../../../../src/analysis/analyses/citizensVoice.ts';
import { continuity } from '../../../../src/analysis/analyses/continuity.ts';
import { democraticAnchorage } from '../../../../src/analysis/analyses/democraticAnchorage.ts';
import { moneyAndAccount } from '../../../../src/analysis/analyses/moneyAndAccount.ts';
import { reportingBurden } from '../../../../src/analysis/analyses/reportingBurden.ts';
import { scrutinyOverlap } from '../../../../src/analysis/analyses/scrutinyOverlap.ts';
import type { Analysis } from '../../../../src/analysis/results/analysis.ts';
import { subjectKey } from '../../../../src/analysis/results/result.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { renamed, unordered } from '../../../fixtures/renamed.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { ask } from './asking.ts';

const analyses: readonly Analysis<unknown>[] = [
  reportingBurden,
  scrutinyOverlap,
  moneyAndAccount,
  democraticAnchorage,
  citizensVoice,
  captureExposure,
  continuity,
];

const withoutSources = (network: Network): Network => ({
  ...network,
  organisations: new Map([...network.organisations].map(([id, one]) => [id, { ...one, evidence: null }])),
  relationships: new Map([...network.relationships].map(([id, tie]) => [id, { ...tie, evidence: null }])),
});

describe.each(analyses.map((analysis) => [analysis.name, analysis] as const))('%s', (_, analysis) => {
  it('gives the same answers under other ids, in whatever order the records stand', () => {
    fc.assert(
      fc.property(someGoverned(), fc.nat(100), (network, turn) => {
        const other = renamed(network, turn);
        expect(unordered(ask(analysis, other.network))).toEqual(unordered(other.rename(ask(analysis, network))));
      }),
    );
  });

  it('asks no source for the answer itself', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        expect(ask(analysis, withoutSources(network))).toEqual(ask(analysis, network));
      }),
    );
  });

  it('gives an answer or a reason, never both, in words that end, for any map and year', () => {
    fc.assert(
      fc.property(someNetwork(), fc.option(fc.integer({ min: 2005, max: 2030 })), (network, asOf) => {
        const drafts = ask(analysis, network, asOf);
        expect(new Set(drafts.map(({ subject }) => subjectKey(subject))).size).toBe(drafts.length);
        for (const draft of drafts) {
          expect(draft.value === null).toBe(draft.withheld !== null);
          expect(draft.withheld ?? 'Cannot tell, because').toMatch(/^Cannot tell, because/);
          expect(analysis.inWords(network, draft)).toMatch(/\.$/);
          expect(draft.because.relationships.every((id) => network.relationships.has(id))).toBe(true);
          if (draft.value !== null) expect(analysis.likeness(draft.value, draft.value)).toBe('same');
        }
      }),
    );
  });

  it('says how it is found in full sentences', () => {
    const { definition, formula, references, data, changedBy } = analysis.card;
    for (const text of [definition, formula, changedBy]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(references.length * data.length).toBeGreaterThan(0);
  });
});
