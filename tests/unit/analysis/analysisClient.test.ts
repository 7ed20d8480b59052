import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../../src/analysis/analysisClient.ts';
import { createAnswerer } from '../../../src/analysis/answerRequest.ts';
import { noFilter } from '../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import { findingsOf } from '../../../src/analysis/findings/findingsOf.ts';
import type { AnalysisAnswer, AnalysisNews, AnalysisRequest } from '../../../src/analysis/protocol.ts';
import { analyses } from '../../../src/analysis/registry.ts';
import { defaultThresholds } from '../../../src/analysis/results/thresholds.ts';
import type { AnalysisProgress } from '../../../src/analysis/runAnalyses.ts';
import { runAnalyses } from '../../../src/analysis/runAnalyses.ts';
import { withdraw } from '../../../src/analysis/withdraw.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { serve } from '../../../src/workers/serve.ts';
import { collaborationId, organisationId } from '../../fixtures/aNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';
import { inlineWorker } from '../workers/inlineWorker.ts';

const example = theExample();
const question = { scope: [], filter: noFilter, withdrawn: [], thresholds: defaultThresholds };

const makeWorker = () => {
  const answer = createAnswerer();
  return inlineWorker((scope) => {
    serve<AnalysisRequest, AnalysisAnswer['findings'], AnalysisNews>(scope, (request, report) => ({
      answer: answer(request, report),
    }));
  });
};

describe('createAnalyst', () => {
  it('gives what the analyses give on the spot, and says before each how far it has come', async () => {
    const analyst = createAnalyst(makeWorker);
    const heard: AnalysisProgress[] = [];
    const answer = await analyst.analyse(example, question, { onProgress: (progress) => heard.push(progress) });
    const results = runAnalyses({ network: example, asOf: null, thresholds: defaultThresholds });
    expect(answer.results).toEqual(results);
    expect(answer.findings).toEqual(findingsOf(example, results));
    expect(heard.map(({ next }) => next)).toEqual([...analyses.map(({ name }) => name), null]);
    expect(heard.at(-1)).toEqual({ done: analyses.length, of: analyses.length, next: null });
    analyst.dispose();
  });

  it('analyses what scope, filter, year and what-if leave, and takes one year for the date', async () => {
    const analyst = createAnalyst(makeWorker);
    const scope = [collaborationId('plymouth-alliance-contract')];
    const filter = { ...noFilter, years: { from: 2019, to: 2019 } };
    const withdrawn = [organisationRef(organisationId('plymouth-alliance'))];
    const answer = await analyst.analyse(example, { ...question, scope, filter, withdrawn });
    const network = withdraw(filterNetwork(example, scope, filter), withdrawn);
    expect(answer.results).toEqual(runAnalyses({ network, asOf: 2019, thresholds: defaultThresholds }));
    analyst.dispose();
  });

  it('ends the work of a question that is out of date, and answers the next on a new worker', async () => {
    let made = 0;
    const analyst = createAnalyst(() => {
      made += 1;
      return makeWorker();
    });
    const outdated = new AbortController();
    const first = analyst.analyse(example, question, { signal: outdated.signal });
    const second = analyst.analyse(example, question);
    outdated.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect((await second).findings.length).toBeGreaterThan(0);
    expect(made).toBe(2);
    analyst.dispose();
  });

  it('says in words what went wrong', async () => {
    const analyst = createAnalyst(() =>
      inlineWorker((scope) => {
        serve(scope, () => {
          throw new Error('The map could not be taken apart.');
        });
      }),
    );
    await expect(analyst.analyse(example, question)).rejects.toThrow('The map could not be taken apart.');
    analyst.dispose();
  });
});
