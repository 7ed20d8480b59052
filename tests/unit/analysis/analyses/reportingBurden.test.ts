import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportingBurden } from '../../../../src/analysis/analyses/reportingBurden.ts';
import { reportingBurden } from '../../../../src/analysis/analyses/reportingBurden.ts';
import { entropyOf } from '../../../../src/analysis/analyses/reportingMeasures.ts';
import { marksOfYear, reportingYear } from '../../../../src/analysis/analyses/reportingYear.ts';
import type { Draft } from '../../../../src/analysis/results/result.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { aNetwork, anAccountability, organisationId } from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';

const ask = (network: Network): readonly Draft<ReportingBurden>[] =>
  reportingBurden.run({ network, asOf: null, thresholds: defaultThresholds });

const funder = 'commissioner-or-funder';
const toPayer = (to: string, fields: Parameters<typeof anAccountability>[0] = {}) =>
  anAccountability({ from: 'hub', to, audience: funder, ...fields });

describe('reporting burden', () => {
  it('adds up rhythms and doubles them where every report has another form', () => {
    const network = aNetwork({
      relationships: [
        toPayer('trust', { reportsPerYear: 4, format: 'letter', about: ['finance', 'outcomes'] }),
        toPayer('lender', { reportsPerYear: 2, format: 'table', about: ['finance'] }),
      ],
    });
    const [draft] = ask(network);
    expect(draft?.value).toMatchObject({
      forums: ['lender', 'trust'],
      payers: ['lender', 'trust'],
      hasManyPayers: false,
      reportsPerYear: 6,
      entropy: 1,
      index: 12,
      indexWithheld: null,
      shared: [{ matter: 'finance', forums: ['lender', 'trust'] }],
    });
    expect(draft?.value?.duplication).toBeCloseTo(1 / 3);
    expect(draft?.needs).toEqual([]);
    expect(reportingBurden.inWords(network, draft!)).toBe(
      'The recorded relationships show Hub giving account to two forums, two of them as to a payer. That is six reports a year. Two forums ask about finance.',
    );
  });

  it('does not call one forum one of them', () => {
    const network = aNetwork({ relationships: [toPayer('trust')] });
    const [draft] = ask(network);
    expect(reportingBurden.inWords(network, draft!)).toMatch(/giving account to one forum, as to a payer\. /);
  });

  it('withholds the load under the coverage, and names the lines that lack a rhythm', () => {
    const network = aNetwork({
      relationships: [
        toPayer('trust', { id: 'l1', reportsPerYear: 4, format: 'letter' }),
        toPayer('lender', { id: 'l2', format: 'letter' }),
        toPayer('lottery', { id: 'l3', format: 'letter' }),
      ],
    });
    const [draft] = ask(network);
    expect(draft?.value).toMatchObject({ hasManyPayers: true, reportsPerYear: 4, index: null, entropy: 0 });
    expect(draft?.value?.indexWithheld).toBe(
      'Cannot tell, because of three lines a rhythm is recorded for one, and 80% are needed.',
    );
    expect(draft?.needs[0]).toEqual({
      field: 'reportsPerYear',
      what: 'how often account is given',
      missing: [
        { kind: 'relationship', id: 'l2' },
        { kind: 'relationship', id: 'l3' },
      ],
      of: 3,
    });
    expect(reportingBurden.inWords(network, draft!)).toContain(
      'That is at least four reports a year; of two lines it is not recorded how often.',
    );
  });

  it('counts a forum once however many lines lead to it', () => {
    const network = aNetwork({
      relationships: [
        toPayer('trust', { id: 'l1', about: ['finance'] }),
        toPayer('trust', { id: 'l2', about: ['finance'] }),
      ],
    });
    expect(ask(network)[0]?.value).toMatchObject({ forums: ['trust'], duplication: 0, shared: [] });
  });

  it('asks nothing of those who give account on no recorded line, nor of what one tells itself', () => {
    expect(ask(aNetwork())).toEqual([]);
    expect(ask(aNetwork({ organisations: ['alone'] }))).toEqual([]);
    expect(ask(aNetwork({ relationships: [anAccountability({ from: 'hub', to: 'hub' })] }))).toEqual([]);
    expect(ask(aNetwork({ relationships: [toPayer('trust', { status: 'denied' })] }))).toEqual([]);
  });

  it('counts as a payer whoever the audience says, and by the frame where no audience is recorded', () => {
    const network = aNetwork({
      relationships: [
        toPayer('trust', { audience: null, frame: 'market' }),
        toPayer('lender', { frame: 'administrative' }),
        toPayer('council', { audience: 'elected-council' }),
      ],
    });
    expect(ask(network)[0]?.value?.payers).toEqual(['lender', 'trust']);
  });

  it('lays a year out by rhythm, with a row for each forum whose rhythm is not recorded', () => {
    const network = aNetwork({
      relationships: [
        toPayer('trust', { reportsPerYear: 2 }),
        toPayer('lender'),
        toPayer('lottery', { reportsPerYear: 4 }),
      ],
    });
    const rows = reportingYear(network, organisationId('hub'));
    expect(rows.map(({ forum, reportsPerYear, marks }) => [forum, reportsPerYear, marks])).toEqual([
      ['lottery', 4, [1.5, 4.5, 7.5, 10.5]],
      ['trust', 2, [3, 9]],
      ['lender', null, []],
    ]);
    expect(reportingYear(network, organisationId('trust'))).toEqual([]);
  });

  it('marks no more than there is room for, and none for less than one a year', () => {
    expect(marksOfYear(0.5)).toEqual([]);
    expect(marksOfYear(1.9)).toEqual([6]);
    expect(marksOfYear(1000)).toHaveLength(52);
  });

  it('keeps every share between nought and one, whatever the map', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        for (const { value } of ask(network)) {
          for (const share of [value?.entropy ?? 0, value?.duplication ?? 0]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (sorts) => {
        const entropy = entropyOf(sorts) ?? 0;
        expect(entropy >= 0 && entropy <= 1).toBe(true);
      }),
    );
  });
});

describe('reporting burden on the map that ships', () => {
  const network = theExample();
  const drafts = ask(network);
  const of = (id: string) =>
    drafts.find(({ subject }) => subject.kind === 'organisation' && subject.id === id)?.value ?? null;

  it('shows West London Zone giving account to more payers than any other organisation', () => {
    const byPayers = drafts
      .flatMap(({ subject, value }) =>
        subject.kind === 'organisation' ? [[subject.id, value?.payers.length ?? 0]] : [],
      )
      .sort(([, a], [, b]) => Number(b) - Number(a));
    expect(byPayers.slice(0, 2)).toEqual([
      ['west-london-zone', 8],
      ['golden-key', 3],
    ]);
    expect(of('west-london-zone')).toMatchObject({ hasManyPayers: true, reportsPerYear: null, index: null });
  });

  it('knows a rhythm for seven lines of ninety-eight, none of them to a payer', () => {
    const lines = drafts.flatMap(({ value }) => value?.withoutRhythm ?? []);
    expect(drafts.reduce((sum, { n }) => sum + n, 0)).toBe(98);
    expect(lines).toHaveLength(91);
  });
});
