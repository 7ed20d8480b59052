import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../../../src/analysis/analysisClient.ts';
import { gowerDistance, medianFingerprint } from '../../../../src/analysis/analyses/fingerprintComponents.ts';
import { fingerprintOf } from '../../../../src/analysis/analyses/fingerprintValues.ts';
import { modelFingerprint } from '../../../../src/analysis/analyses/modelFingerprint.ts';
import { modelsAlike } from '../../../../src/analysis/analyses/modelsAlike.ts';
import { compareSides, createComparer } from '../../../../src/analysis/compare/answerComparison.ts';
import { comparedSide } from '../../../../src/analysis/compare/measures/comparedSide.ts';
import type { ComparisonAnswer, ComparisonRequest, Side } from '../../../../src/analysis/compare/comparison.ts';
import { measureTable } from '../../../../src/analysis/compare/measures/measureTable.ts';
import { noFilter } from '../../../../src/analysis/filter.ts';
import type { ComparisonNews } from '../../../../src/analysis/protocol.ts';
import { answer } from '../../../../src/analysis/results/answer.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import { serve } from '../../../../src/workers/serve.ts';
import {
  aCollaboration,
  anAccountability,
  aNetwork,
  aRelationship,
  collaborationId,
  evidence,
} from '../../../fixtures/aNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { inlineWorker } from '../../workers/inlineWorker.ts';

const showing = (...scope: readonly string[]): Side => ({
  scope: scope.map(collaborationId),
  filter: noFilter,
  withdrawn: [],
});
const example = theExample();
const question = { network: example, asOf: null, thresholds: defaultThresholds };

/** Two small collaborations: quick to set against each other as wholes too. */
const small = aNetwork({
  collaborations: ['deal', 'pact'].map((id) => aCollaboration({ id, members: [`${id}-a`, `${id}-b`, `${id}-c`] })),
  relationships: ['deal', 'pact'].flatMap((id) => [
    aRelationship({
      from: `${id}-a`,
      to: `${id}-b`,
      collaborations: [id],
      evidence: id === 'deal' ? evidence() : null,
    }),
    anAccountability({ from: `${id}-b`, to: `${id}-c`, collaborations: [id] }),
  ]),
});

describe('compareSides', () => {
  it('tells everything but distances as wholes first, and then those as well', () => {
    const early: ComparisonAnswer[] = [];
    const sides = [showing('deal'), showing('pact')];
    const whole = compareSides(small, sides, defaultThresholds, (told) => early.push(told));
    expect(early).toEqual([{ ...whole, structure: [] }]);
    expect(whole.structure.map(({ measure }) => measure)).toEqual(['portrait', 'triads']);
    expect(whole.rows).toEqual(measureTable(sides.map((side) => comparedSide(small, side))));
    expect(whole.coverage).toEqual([
      { relationships: 2, sourced: 1, undated: null },
      { relationships: 2, sourced: 0, undated: null },
    ]);
  });

  it('gives a side of one collaboration its own fingerprint, one of several their medians, and an empty one none', () => {
    const ids = ['golden-key-bristol', 'ignite-coventry'];
    const sides = [showing('golden-key-bristol'), showing(...ids), showing('doing-the-right-thing')];
    const { fingerprints } = compareSides(example, sides, defaultThresholds);
    const own = (id: string) => {
      const { network } = comparedSide(example, showing(id));
      return fingerprintOf(network, collaborationId(id), defaultThresholds).values;
    };
    const { network } = comparedSide(example, showing(...ids));
    const both = ids.map((id) => fingerprintOf(network, collaborationId(id), defaultThresholds).values);
    expect(fingerprints).toEqual([own('golden-key-bristol'), medianFingerprint(both), null]);
  });

  it('names the nearest of the whole map, as the fingerprints of the map do where nothing is filtered', () => {
    const { nearest, fingerprints } = compareSides(
      example,
      [showing('wigan-deal'), showing('doing-the-right-thing')],
      defaultThresholds,
    );
    const others = [...example.collaborations.keys()].filter((id) => id !== collaborationId('wigan-deal'));
    const distances = others.flatMap((id) => {
      const { distance } = gowerDistance(
        fingerprints[0]!,
        fingerprintOf(example, id, defaultThresholds).values,
        defaultThresholds.fewestComponents,
      );
      return distance === null ? [] : [{ id, distance }];
    });
    const least = Math.min(...distances.map(({ distance }) => distance));
    expect(nearest).toEqual([distances.filter(({ distance }) => distance === least).map(({ id }) => id), []]);
    expect(modelFingerprint.run(question).length).toBeGreaterThan(others.length);
  });

  it('asks of the whole map whether models look alike, whatever is shown', () => {
    const { alike } = compareSides(
      example,
      [showing('ignite-coventry'), showing('doing-the-right-thing')],
      defaultThresholds,
    );
    expect(alike).toEqual(answer(modelsAlike, question)[0]);
  });
});

describe('an analyst who compares', () => {
  it('gives what a comparison on the spot gives, and the measures before', async () => {
    const analyst = createAnalyst(() => {
      const compare = createComparer();
      return inlineWorker((scope) => {
        serve<ComparisonRequest, ComparisonAnswer, ComparisonNews>(scope, (request, report) => ({
          answer: compare(request, (early) => report({ type: 'measured', answer: early })),
        }));
      });
    });
    const sides = [showing('deal'), showing('pact')];
    const early: ComparisonAnswer[] = [];
    const told = await analyst.compare(
      small,
      { sides, thresholds: defaultThresholds },
      { onEarly: (first) => early.push(first) },
    );
    expect(told).toEqual(compareSides(small, sides, defaultThresholds));
    expect(early).toEqual([{ ...told, structure: [] }]);
    analyst.dispose();
  });

  it('ends the work of a comparison that is out of date', async () => {
    const analyst = createAnalyst(() =>
      inlineWorker((scope) => serve(scope, () => new Promise<never>(() => undefined))),
    );
    const outdated = new AbortController();
    const asked = analyst.compare(
      small,
      { sides: [showing(), showing()], thresholds: defaultThresholds },
      { signal: outdated.signal },
    );
    outdated.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    analyst.dispose();
  });
});
