import { describe, expect, it } from 'vitest';
import { pathsOfAccount } from '../../../../src/analysis/analyses/pathsOfAccount.ts';
import { singlePoints } from '../../../../src/analysis/analyses/singlePoints.ts';
import type { Question } from '../../../../src/analysis/results/analysis.ts';
import { runAnalyses } from '../../../../src/analysis/runAnalyses.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import { whatToVerifyNext } from '../../../../src/analysis/results/verifyNext.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { aNetwork } from '../../../fixtures/aNetwork.ts';
import { unsourced, workedOracle } from '../../../fixtures/workedOracle.ts';

const analyses = [pathsOfAccount, singlePoints];
const asked = (network: Network): Question => ({ network, asOf: null, thresholds: defaultThresholds });
const verify = (network: Network, limits?: Parameters<typeof whatToVerifyNext>[4]) => {
  const question = asked(network);
  return whatToVerifyNext(question, analyses, runAnalyses(question, undefined, analyses), undefined, limits);
};

describe('what to verify next', () => {
  const found = verify(workedOracle());

  it('is the line on which most results hang', () => {
    const [first, second] = found.verifications;
    expect([first?.relationship, second?.relationship]).toEqual(['brd-accountable-to-cou', 'lead-accountable-to-brd']);
    const flipped = first?.flips.filter(({ analysis }) => analysis === 'D1').map(({ subject }) => subject);
    expect(flipped).toMatchObject([{ id: 'brd' }, { id: 'lead' }, { id: 'pa' }, { id: 'pb' }]);
  });

  it('counts no result about the line itself, and lists none on which nothing hangs', () => {
    for (const { relationship, flips } of found.verifications) {
      expect(flips.length).toBeGreaterThan(0);
      expect(flips.some(({ subject }) => subject.kind === 'relationship' && subject.id === relationship)).toBe(false);
    }
    expect(found.verifications.map(({ relationship }) => relationship)).not.toContain('pb-accountable-to-ins');
  });

  it('names of equal ones the less well founded first', () => {
    const order = (ids: readonly string[]) =>
      verify(workedOracle(unsourced(...ids))).verifications.map(({ relationship }) => relationship);
    const equal = ['pa-accountable-to-lead', 'pb-accountable-to-lead'];
    expect(order([equal[1]!]).filter((id) => equal.includes(id))[0]).toBe(equal[1]);
    expect(order([equal[0]!]).filter((id) => equal.includes(id))[0]).toBe(equal[0]);
  });

  it('says how many were tried, and tries none on a map that is too large', () => {
    const few = verify(workedOracle(), { organisations: 500, candidates: 2 });
    expect(few).toMatchObject({ tried: 2, of: found.of, isTooLarge: false });
    expect(verify(workedOracle(), { organisations: 7, candidates: 2 })).toMatchObject({
      verifications: [],
      tried: 0,
      isTooLarge: true,
    });
    expect(verify(aNetwork())).toEqual({ verifications: [], tried: 0, of: 0, isTooLarge: false });
  });
});
