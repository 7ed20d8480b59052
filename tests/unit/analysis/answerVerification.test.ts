import { describe, expect, it } from 'vitest';
import { answerVerification } from '../../../src/analysis/answerVerification.ts';
import { noFilter } from '../../../src/analysis/filter.ts';
import { packNetwork } from '../../../src/analysis/packNetwork.ts';
import { defaultThresholds } from '../../../src/analysis/results/thresholds.ts';
import type { AnalysisProgress } from '../../../src/analysis/runAnalyses.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { aNetwork, anAccountability, anOrganisation, organisationId } from '../../fixtures/aNetwork.ts';

const network = aNetwork({
  organisations: [anOrganisation({ id: 'council', kind: 'elected-body' })],
  relationships: [
    anAccountability({ id: 'first', from: 'provider', to: 'board', audience: 'internal-peer' }),
    anAccountability({ id: 'second', from: 'board', to: 'council', audience: 'elected-council' }),
  ],
});
const request = {
  map: packNetwork(network),
  scope: [],
  filter: noFilter,
  withdrawn: [],
  thresholds: defaultThresholds,
};

describe('what to verify next, as the worker answers it', () => {
  it('puts first the line on which the ways of most organisations hang', () => {
    const { verifications, tried, of } = answerVerification(request);
    expect([tried, of]).toEqual([2, 2]);
    expect(verifications.map(({ relationship }) => relationship)).toEqual(['second', 'first']);
  });

  it('hears how many have been tried, to the last', () => {
    const heard: AnalysisProgress[] = [];
    answerVerification(request, (progress) => heard.push(progress));
    expect(heard.at(-1)).toEqual({ done: 2, of: 2, next: null });
  });

  it('looks only at what the view shows: a what-if leaves nothing of what is withdrawn', () => {
    const withdrawn = [organisationRef(organisationId('board'))];
    expect(answerVerification({ ...request, withdrawn }).of).toBe(0);
  });
});
