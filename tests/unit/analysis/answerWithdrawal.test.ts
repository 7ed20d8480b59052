import { describe, expect, it } from 'vitest';
import { fullWithdrawal } from '../../../src/analysis/analyses/withdrawal.ts';
import { createAnalyst } from '../../../src/analysis/analysisClient.ts';
import { createWithdrawer } from '../../../src/analysis/answerWithdrawal.ts';
import { noFilter } from '../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import { packNetwork } from '../../../src/analysis/packNetwork.ts';
import type { AnalysisNews, WithdrawalRequest } from '../../../src/analysis/protocol.ts';
import { defaultThresholds } from '../../../src/analysis/results/thresholds.ts';
import type { FullWithdrawal } from '../../../src/analysis/analyses/withdrawal.ts';
import type { AnalysisProgress } from '../../../src/analysis/runAnalyses.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { serve } from '../../../src/workers/serve.ts';
import { collaborationId, organisationId } from '../../fixtures/aNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';
import { inlineWorker } from '../workers/inlineWorker.ts';

const example = theExample();
const withdrawn = [organisationRef(organisationId('plymouth-alliance'))];
const question = { scope: [], filter: noFilter, withdrawn, thresholds: defaultThresholds };
const onTheSpot = (network = example, asOf: number | null = null) =>
  fullWithdrawal({ network, asOf, thresholds: defaultThresholds }, withdrawn);

const makeWorker = () => {
  const withdrawal = createWithdrawer();
  return inlineWorker((scope) => {
    serve<WithdrawalRequest, FullWithdrawal, AnalysisNews>(scope, (request, report) => ({
      answer: withdrawal(request, (progress) => report({ type: 'progress', progress })),
    }));
  });
};

describe('what a withdrawal changes, as the worker answers it', () => {
  it('is what is found on the spot, and is told before each analysis and at the end', async () => {
    const analyst = createAnalyst(makeWorker);
    const heard: AnalysisProgress[] = [];
    const found = await analyst.withdrawal(example, question, { onProgress: (progress) => heard.push(progress) });
    expect(found).toEqual(onTheSpot());
    expect(heard.map(({ done, of }) => [done, of])).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    expect(heard.at(-1)?.next).toBeNull();
    analyst.dispose();
  });

  it('looks at what scope and filter leave, with one year for the date, and leaves out there what leaves', () => {
    const scope = [collaborationId('plymouth-alliance-contract')];
    const filter = { ...noFilter, years: { from: 2019, to: 2019 } };
    const found = createWithdrawer()({ ...question, map: packNetwork(example), scope, filter });
    expect(found).toEqual(onTheSpot(filterNetwork(example, scope, filter), 2019));
    expect(found.organisations).toEqual(['plymouth-alliance']);
  });

  it('answers for another map when it is asked about one', () => {
    const withdrawal = createWithdrawer();
    withdrawal({ ...question, map: packNetwork(example) });
    const other = filterNetwork(example, [collaborationId('plymouth-alliance-contract')], noFilter);
    expect(withdrawal({ ...question, map: packNetwork(other) })).toEqual(onTheSpot(other));
  });

  it('is given up when the question is out of date', async () => {
    const analyst = createAnalyst(makeWorker);
    const outdated = new AbortController();
    const first = analyst.withdrawal(example, question, { signal: outdated.signal });
    const second = analyst.withdrawal(example, question);
    outdated.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(await second).toEqual(onTheSpot());
    analyst.dispose();
  });
});
