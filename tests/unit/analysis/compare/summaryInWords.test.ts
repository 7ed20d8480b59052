import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelsAlike } from '../../../../src/analysis/analyses/modelsAlike.ts';
import { comparedMeasures } from '../../../../src/analysis/compare/measures/comparedMeasures.ts';
import { comparedSide } from '../../../../src/analysis/compare/measures/comparedSide.ts';
import type { ComparisonAnswer, Side } from '../../../../src/analysis/compare/comparison.ts';
import { measureText } from '../../../../src/analysis/compare/measures/measureText.ts';
import { measureTable } from '../../../../src/analysis/compare/measures/measureTable.ts';
import { mostDifferentFirst, notOfStructure } from '../../../../src/analysis/compare/measures/mostDifferent.ts';
import { summaryInWords } from '../../../../src/analysis/compare/words/summaryInWords.ts';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { answer as answered } from '../../../../src/analysis/results/answer.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { aComparison, aMeasureRow, aModelSpread, aTest } from '../../../fixtures/aComparison.ts';
import { aNetwork, collaborationId, termId } from '../../../fixtures/aNetwork.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { hostileTexts } from '../../../fixtures/someText.ts';
import { theExample } from '../../../fixtures/theExample.ts';

const showing = (...scope: readonly string[]): Side => ({
  scope: scope.map(collaborationId),
  filter: noFilter,
  withdrawn: [],
});
/** What is said of some sides, without distances as wholes, of which the summary does not speak. */
const compared = (map: Network, sides: readonly Side[]): ComparisonAnswer =>
  aComparison(measureTable(sides.map((side) => comparedSide(map, side))), {
    alike: answered(modelsAlike, { network: map, asOf: null, thresholds: defaultThresholds })[0]!,
  });
const summary = (answer: ComparisonAnswer, titles: readonly string[], network: Network = aNetwork()) =>
  summaryInWords(answer, { titles, areWays: false }, network, defaultThresholds);

const words = (sentences: readonly string[]): number => sentences.join(' ').split(/\s+/).length;

/** Every figure in a text: "93%", "1,200", "2.5". */
const figuresIn = (text: string): readonly string[] => text.match(/\d[\d,.]*\d%?|\d%?/g) ?? [];

const alike = (value: NonNullable<ComparisonAnswer['alike']['value']>) => ({
  alike: { ...aComparison().alike, value },
});

describe('summaryInWords', () => {
  it('knows which measures are of no structure', () => {
    const others = comparedMeasures.filter(({ about }) => about !== 'structure');
    expect([...notOfStructure]).toEqual(others.map(({ id }) => id));
  });

  it('says of the example whether a model looks alike, then what differs most, by how much and whether by chance', () => {
    const map = theExample();
    const of = (model: string) =>
      showing(...[...map.collaborations.values()].filter((work) => work.model === termId(model)).map(({ id }) => id));
    const models = ['collaborative-council', 'collaborative-market', 'agent-of-change', 'system-connector'];
    const titles = models.map((model) => map.vocabulary.models.get(termId(model))!.label);
    const said = summary(compared(map, models.map(of)), titles, map);
    expect(said.slice(0, 3)).toEqual([
      expect.stringMatching(
        /^The three collaborations of Collaborative council are more alike than those of different models: 0\.\d\d apart on average, against 0\.\d\d \(1 is the most\)\. Farthest from its fellows: .*, at 0\.\d\d\.$/,
      ),
      'Of the other three models it cannot be told: fewer than three each.',
      expect.stringMatching(
        /^System connector runs 9\d% of its ties through one organisation, Collaborative market 3\d%, a larger gap than chance would give\.$/,
      ),
    ]);
    expect(said.at(-1)).toMatch(/^The same in all: /);
  });

  it('says so where no model has enough collaborations', () => {
    const models = [aModelSpread('council', ['a', 'b']), aModelSpread('market', ['c'])];
    const answer = aComparison([aMeasureRow([3, 2])], alike({ models, between: 0.2, betweenPairs: 2 }));
    expect(summary(answer, ['Deal', 'Pact'])[0]).toBe(
      'Whether collaborations that say they share a model look alike cannot be told: every model here has fewer than three collaborations.',
    );
  });

  it('says that a model does not look alike where its own are no nearer', () => {
    const models = [aModelSpread('council', ['a', 'b', 'c'], { within: 0.3 })];
    const answer = aComparison([aMeasureRow([3, 2])], alike({ models, between: 0.2, betweenPairs: 2 }));
    expect(summary(answer, ['Deal', 'Pact'])[0]).toBe(
      'The three collaborations of council are no more alike than those of different models: 0.30 apart on average, against 0.20 (1 is the most).',
    );
  });

  it.each([
    ['as far as models are', { apart: 0.2, others: 0.19 }, 'The odd one out, farthest from its fellows: a, at 0.20.'],
    [
      'half as far again as the others',
      { apart: 0.15, others: 0.1 },
      'The odd one out, farthest from its fellows: a, at 0.15.',
    ],
    ['hardly farther', { apart: 0.12, others: 0.1 }, 'Farthest from its fellows: a, at 0.12.'],
  ])('calls the farthest of a model the odd one out by its distance: %s', (_, farthest, words) => {
    const models = [
      aModelSpread('council', ['a', 'b', 'c'], { within: 0.1, oddOnesOut: [collaborationId('a')], farthest }),
    ];
    const answer = aComparison([aMeasureRow([3, 2])], alike({ models, between: 0.2, betweenPairs: 2 }));
    expect(summary(answer, ['Deal', 'Pact'])[0]!.split('). ')[1]).toBe(words);
  });

  it('takes what is beyond chance for the largest difference, and leaves out size, the record and what is not compared raw', () => {
    const rows = [
      aMeasureRow([90, 2]),
      aMeasureRow([1, 0], { id: 'sourced', unit: 'share' }),
      aMeasureRow([0.9, 0.1], { id: 'density', unit: 'share', caution: 'Falls with size.', chance: aTest(0.01) }),
      aMeasureRow([0.9, 0.2], { id: 'voluntary', unit: 'share', chance: aTest(0.3) }),
      aMeasureRow([0.4, 0.8], { id: 'busiest', unit: 'share', chance: aTest(0.01) }),
    ];
    const said = summary(aComparison(rows), ['Deal', 'Pact']);
    expect(said).toContain(
      'Pact runs 80% of its ties through one organisation, Deal 40%, a larger gap than chance would give.',
    );
    expect(said).toContain(
      '90% of those taking part in Deal are charities or community groups, 20% in Pact, no larger a gap than chance would give in networks this small.',
    );
    expect(said).toContain('90 organisations take part in Deal and 2 in Pact: shares, not counts, compare.');
    expect(said.join(' ')).not.toMatch(/pairs of members|source/);
    expect(mostDifferentFirst(rows).map(({ id }) => id)).toEqual([
      'busiest',
      'voluntary',
      'sourced',
      'members',
      'density',
    ]);
  });

  it('says that a side is empty, and that two that are the same do not differ', () => {
    const empty = aComparison([aMeasureRow([3, null])]);
    expect(summary(empty, ['Deal', 'Pact'])).toContain('Nobody is recorded in Pact.');
    const called = { titles: ['Deal', 'Pact'], areWays: false, gone: [1] };
    expect(summaryInWords(empty, called, aNetwork(), defaultThresholds).join(' ')).not.toContain('Nobody');
    expect(summary(empty, ['Deal', 'Pact'])).toContain('Too little is recorded to set them against each other.');
    const same = aComparison([aMeasureRow([3, 3]), aMeasureRow([0.5, 0.5], { id: 'busiest', unit: 'share' })]);
    expect(summary(same, ['Deal', 'Deal'])).toContain('In no measure of structure do they differ.');
  });

  it('says no figure that does not stand in the table or in the answer about models, in at most 120 words', () => {
    fc.assert(
      fc.property(
        someGoverned(),
        fc.array(fc.constantFrom(...hostileTexts), { minLength: 4, maxLength: 4 }),
        (network, texts) => {
          const titles = texts.map((text) => text.replace(/\p{N}/gu, ''));
          const sides = [...network.collaborations.keys()].slice(0, 3).map((id) => showing(id));
          const answer = compared(network, [...sides, showing()]);
          const said = summary(answer, titles, network);
          expect(words(said)).toBeLessThanOrEqual(120);
          const { value } = answer.alike;
          const known = new Set(
            [
              ...answer.rows.flatMap((row) => row.cells.map((cell) => measureText(row, cell.value))),
              ...[
                value?.between,
                ...(value?.models ?? []).flatMap(({ within, farthest }) => [within, farthest?.apart]),
              ].map((each) => each?.toFixed(2)),
            ].flatMap((text) => figuresIn(text ?? '')),
          );
          const named = said
            .join(' ')
            .replaceAll('(1 is the most)', '')
            .replaceAll(/(Work|Body) \d+/g, '');
          for (const figure of figuresIn(named)) expect(known).toContain(figure);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says of one thing in two ways only what tells them apart, and never cuts a title', () => {
    const rows = [
      aMeasureRow([30, null]),
      aMeasureRow([0.77, 0.39], { id: 'centralisation', name: 'Centralisation', unit: 'decimal' }),
      aMeasureRow([0.4, 0.8], { id: 'busiest', name: 'Ties of the busiest', unit: 'share' }),
    ];
    const called = { titles: ['as recorded', 'without The Northern Alliance'], areWays: true };
    const said = summaryInWords(aComparison(rows), called, aNetwork(), defaultThresholds);
    expect(said).toContain('Centralisation: 0.77 as recorded, 0.39 without The Northern Alliance.');
    expect(said).toContain('Ties of the busiest: 80% without The Northern Alliance, 40% as recorded.');
    expect(said).toContain('Nobody is recorded without The Northern Alliance.');
    const long = 'The Northern Alliance of Many Places '.repeat(4).trim();
    expect(summary(aComparison(rows), ['Deal', long]).join(' ')).toContain('the second pane');
    expect(summary(aComparison(rows), ['Deal', long]).join(' ')).not.toContain('…');
  });

  it('says of a side whose year rests on records without a date that these count', () => {
    const rows = [aMeasureRow([0.4, 0.8, 0.5], { id: 'busiest', unit: 'share' })];
    const side = { relationships: 9, sourced: 9 };
    const coverage = [null, 4, 9].map((undated) => ({ ...side, undated }));
    const titles = ['Deal', 'Pact in 2012', 'Works in 2012'];
    const largest = (fields: Partial<ComparisonAnswer>) => summary(aComparison(rows, fields), titles)[1];
    expect(largest({ coverage })).toBe(
      'Pact in 2012 runs 80% of its ties through one organisation, Deal 40%, counting what has no date.',
    );
    expect(largest({ coverage: [null, 3, 9].map((undated) => ({ ...side, undated })) })).not.toContain('no date');
  });

  it('keeps to 120 words whatever sides are called', () => {
    const long = 'a '.repeat(500);
    const rows = ['busiest', 'voluntary', 'audiences', 'publicWay'].map((id) =>
      aMeasureRow([0.9, 0.1], { id, unit: 'share' }),
    );
    expect(words(summary(aComparison([aMeasureRow([90, 2]), ...rows]), [long, long]))).toBeLessThanOrEqual(120);
  });
});
