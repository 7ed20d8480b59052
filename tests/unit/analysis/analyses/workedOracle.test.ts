import { describe, expect, it } from 'vitest';
import { accountabilityGap } from '../../../../src/analysis/analyses/accountabilityGap.ts';
import { lineCompleteness } from '../../../../src/analysis/analyses/lineCompleteness.ts';
import { pathsOfAccount } from '../../../../src/analysis/analyses/pathsOfAccount.ts';
import { singlePoints } from '../../../../src/analysis/analyses/singlePoints.ts';
import { answer } from '../../../../src/analysis/results/answer.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import { withdraw } from '../../../../src/analysis/withdraw.ts';
import { organisationRef } from '../../../../src/domain/ids.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { organisationId } from '../../../fixtures/aNetwork.ts';
import { oracleMoney, unsourced, workedOracle } from '../../../fixtures/workedOracle.ts';
import { answerFor, ask } from './asking.ts';

const bodies = ['pa', 'pb', 'lead', 'brd', 'cou', 'res', 'fun', 'ins'];

const paths = (network: Network) => {
  const drafts = ask(pathsOfAccount, network);
  return Object.fromEntries(bodies.map((id) => [id, answerFor(drafts, `organisation ${id}`).value]));
};

describe('the worked example', () => {
  const oracle = workedOracle();

  it('has so many steps to the public, and no recorded route from funder and inspector (D1)', () => {
    const found = paths(oracle);
    expect(bodies.map((id) => [id, found[id]?.steps])).toEqual([
      ['pa', 3],
      ['pb', 3],
      ['lead', 2],
      ['brd', 1],
      ['cou', 0],
      ['res', 0],
      ['fun', null],
      ['ins', null],
    ]);
    expect([found['pa']?.reach, found['fun']?.reach, found['ins']?.reach]).toEqual(['yes', 'no-record', 'no-record']);
    expect([found['cou']?.isEnd, found['res']?.isEnd, found['brd']?.isEnd]).toEqual([true, true, false]);
    expect(found['brd']?.towards).toBe('elected');
  });

  it('has one route that does not meet another for the first provider (D1)', () => {
    expect(paths(oracle)['pa']).toMatchObject({ routes: 1, isAtLeast: false });
  });

  it('is weakest where a route has the fewest phases on record (D1)', () => {
    const found = paths(oracle);
    expect(found['pa']?.weakest).toEqual({ present: 1, lines: ['brd-accountable-to-cou'] });
    expect(found['pb']?.weakest).toEqual({
      present: 1,
      lines: ['brd-accountable-to-cou', 'pb-accountable-to-lead'],
    });
  });

  it('has these single points (D15)', () => {
    const drafts = ask(singlePoints, oracle);
    const point = (id: string) => answerFor(drafts, `organisation ${id}`).value;
    expect(point('pa')).toMatchObject({ dominators: ['lead', 'brd'], criticality: 0 });
    expect(point('pb')).toMatchObject({ dominators: ['lead', 'brd'], criticality: 0 });
    expect(point('lead')).toMatchObject({ dominators: ['brd'], criticality: 2, dominated: ['pa', 'pb'] });
    expect(point('brd')).toMatchObject({ dominators: [], criticality: 3, dominated: ['lead', 'pa', 'pb'] });
    expect(point('brd')).toMatchObject({ isChokePoint: true });
    expect(answerFor(drafts, 'relationship lead-accountable-to-brd').value).toMatchObject({ criticality: 3 });
    expect(answerFor(drafts, 'relationship pa-accountable-to-lead').value).toMatchObject({ dominated: ['pa'] });
    expect(drafts.some(({ subject }) => subject.kind === 'organisation' && subject.id === 'fun')).toBe(false);
  });

  const gaps = (network: Network) => {
    const drafts = ask(accountabilityGap, network);
    return (id: string) => answerFor(drafts, `organisation ${id}`).value;
  };

  it('covers power so far with account given (D3)', () => {
    const gap = gaps(workedOracle((ties) => [...ties, ...oracleMoney]));
    const cover = (id: string) => gap(id)?.cover;
    expect(cover('pa')?.low).toBeCloseTo(8 / 9, 12);
    expect(cover('pa')?.high).toBeCloseTo(8 / 9, 12);
    expect([cover('pb'), cover('lead')]).toEqual([
      { low: 1, high: 1 },
      { low: 1, high: 1 },
    ]);
    expect(cover('brd')?.low).toBeCloseTo(1 / 3, 12);
    expect(cover('brd')?.high).toBeCloseTo(2 / 3, 12);
    expect([cover('fun'), cover('ins')]).toEqual([
      { low: 0, high: 0 },
      { low: 0, high: 0 },
    ]);
  });

  it('has a hard gap at the funder if the funder controls the money, and nowhere else (D3)', () => {
    const drafts = ask(
      accountabilityGap,
      workedOracle((ties) => [...ties, ...oracleMoney]),
    );
    const hard = drafts.filter(({ value }) => value?.hardGap !== 'no').map(({ subject }) => subject);
    expect(hard).toEqual([organisationRef(organisationId('fun'))]);
    expect(answerFor(drafts, 'organisation fun').value).toMatchObject({ power: 1, gap: { low: 1, high: 1 } });
  });

  it('cannot tell gaps while no power is recorded (D3)', () => {
    expect(ask(accountabilityGap, oracle).every(({ value, withheld }) => value === null && withheld !== null)).toBe(
      true,
    );
  });

  it('has these hollow and toothless lines (D4)', () => {
    const map = answerFor(ask(lineCompleteness, oracle), 'map').value;
    expect(map).toMatchObject({
      lines: 8,
      hollow: ['pb-accountable-to-lead'],
      toothless: ['brd-accountable-to-cou', 'pa-accountable-to-lead', 'pb-accountable-to-lead'],
      byPresent: [0, 2, 3, 3],
      unrecorded: 0,
    });
    expect(answerFor(ask(lineCompleteness, oracle), 'collaboration care').value).toEqual(map);
    expect(answerFor(ask(lineCompleteness, oracle), 'relationship brd-accountable-to-cou').value).toMatchObject({
      hollow: 'unknown',
      toothless: 'yes',
      present: 1,
    });
  });

  it('loses these routes when lead or board withdraw (D14)', () => {
    const lost = (gone: string) => {
      const left = withdraw(oracle, [organisationRef(organisationId(gone))]);
      const before = ask(pathsOfAccount, oracle);
      return ask(pathsOfAccount, left).flatMap(({ subject, value }) => {
        const had = subject.kind === 'organisation' && answerFor(before, `organisation ${subject.id}`).value?.reach;
        return had === 'yes' && value?.reach !== 'yes' && subject.kind === 'organisation' ? [subject.id] : [];
      });
    };
    expect(lost('lead')).toEqual(['pa', 'pb']);
    expect(lost('brd')).toEqual(['lead', 'pa', 'pb']);
  });

  it('flips for those whose route hangs on the one line without a source (D20)', () => {
    const network = workedOracle(unsourced('lead-accountable-to-brd'));
    const results = answer(pathsOfAccount, { network, asOf: null, thresholds: defaultThresholds });
    const verdicts = results.map(({ subject, evidence: { verdicts: by } }) => [
      subject.kind === 'organisation' && subject.id,
      by['sourced-only'],
    ]);
    expect(Object.fromEntries(verdicts)).toEqual({
      pa: 'flips',
      pb: 'flips',
      lead: 'flips',
      brd: 'holds',
      cou: 'holds',
      res: 'holds',
      fun: 'holds',
      ins: 'holds',
    });
    const lead = results.find(({ subject }) => subject.kind === 'organisation' && subject.id === 'lead');
    expect(lead?.evidence).toMatchObject({ relationships: 2, sourced: 1, verdict: 'flips' });
  });

  it('holds as it is, with every line sourced and none unknown (D20)', () => {
    for (const { evidence } of answer(pathsOfAccount, { network: oracle, asOf: null, thresholds: defaultThresholds }))
      expect(evidence.verdict).toBe('holds');
  });
});
