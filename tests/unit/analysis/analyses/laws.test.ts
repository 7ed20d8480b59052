import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyses } from '../../../../src/analysis/registry.ts';
import { believed } from '../../../../src/analysis/results/beliefs.ts';
import { subjectKey } from '../../../../src/analysis/results/result.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { renamed, unordered } from '../../../fixtures/renamed.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { ask } from './asking.ts';

const withoutSources = (network: Network): Network => ({
  ...network,
  organisations: new Map([...network.organisations].map(([id, one]) => [id, { ...one, evidence: null }])),
  relationships: new Map([...network.relationships].map(([id, tie]) => [id, { ...tie, evidence: null }])),
});

/** A value may hold records as they are; what stands behind them is no part of the answer. */
const apartFromEvidence = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === 'evidence' ? undefined : item)));

/** A fingerprint has the coverage of evidence as one of its components, by definition. */
const holdsCoverage: ReadonlySet<string> = new Set(['D12', 'D12-models']);

// Each law makes its maps once for all analyses: making them takes longer than asking.
describe('every analysis', () => {
  it('gives the same answers under other ids, in whatever order the records stand', () => {
    fc.assert(
      fc.property(someGoverned(), fc.nat(100), (network, turn) => {
        const other = renamed(network, turn);
        for (const analysis of analyses) {
          const expected = unordered(other.rename(ask(analysis, network)));
          expect(unordered(ask(analysis, other.network)), analysis.name).toEqual(expected);
        }
      }),
    );
  });

  it('asks no source for the answer itself, unless it speaks of the record', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        const bare = withoutSources(network);
        for (const analysis of analyses) {
          if (analysis.isOfRecord === true || holdsCoverage.has(analysis.id)) continue;
          const expected = apartFromEvidence(ask(analysis, network));
          expect(apartFromEvidence(ask(analysis, bare)), analysis.name).toEqual(expected);
        }
      }),
    );
  });

  it('gives an answer or a reason, never both, in words that end, for any map and year', () => {
    fc.assert(
      fc.property(someNetwork(), fc.option(fc.integer({ min: 2005, max: 2030 })), (network, asOf) => {
        for (const analysis of analyses) {
          const drafts = ask(analysis, network, asOf);
          expect(new Set(drafts.map(({ subject }) => subjectKey(subject))).size, analysis.name).toBe(drafts.length);
          for (const draft of drafts) {
            expect(draft.value === null, analysis.name).toBe(draft.withheld !== null);
            expect(draft.withheld ?? 'Cannot tell, because').toMatch(/^Cannot tell, because/);
            expect(analysis.inWords(network, draft), analysis.name).toMatch(/\.$/);
            expect(draft.because.relationships.every((id) => network.relationships.has(id))).toBe(true);
            expect(draft.because.organisations.every((id) => network.organisations.has(id))).toBe(true);
            if (draft.value !== null) expect(analysis.likeness(draft.value, draft.value), analysis.name).toBe('same');
          }
        }
      }),
    );
  });

  it('can be asked under any belief of any map, with the words for it', () => {
    fc.assert(
      fc.property(
        someGoverned(),
        fc.constantFrom('sourced-only' as const, 'with-unknowns' as const),
        (network, belief) => {
          const other = believed(network, belief);
          for (const analysis of analyses) {
            const after = new Map(ask(analysis, other).map((draft) => [subjectKey(draft.subject), draft.value]));
            for (const { subject, value } of ask(analysis, network)) {
              const counterpart = after.get(subjectKey(subject)) ?? null;
              if (value === null || counterpart === null) continue;
              expect(['same', 'other-figure', 'other-answer'], analysis.name).toContain(
                analysis.likeness(value, counterpart),
              );
            }
          }
        },
      ),
    );
  });

  it('says how it is found in full sentences, and has an id of its own', () => {
    expect(new Set(analyses.map(({ id }) => id)).size).toBe(analyses.length);
    for (const { name, card } of analyses) {
      const { definition, formula, references, data, changedBy } = card;
      for (const text of [definition, formula, changedBy]) expect(text, name).toMatch(/^[A-Z].*\.$/);
      expect(references.length * data.length, name).toBeGreaterThan(0);
    }
  });
});
