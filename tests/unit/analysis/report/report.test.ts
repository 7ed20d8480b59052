import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { datasetReadiness } from '../../../../src/analysis/report/readiness.ts';
import { reportMarkdown } from '../../../../src/analysis/report/reportMarkdown.ts';
import { reportHeader, reportRows } from '../../../../src/analysis/report/reportRows.ts';
import type { Analysis } from '../../../../src/analysis/results/analysis.ts';
import { withheldDraft } from '../../../../src/analysis/results/cannotTell.ts';
import type { Draft } from '../../../../src/analysis/results/result.ts';
import { noReason, theMap } from '../../../../src/analysis/results/result.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import { runAnalyses } from '../../../../src/analysis/runAnalyses.ts';
import { organisationRef } from '../../../../src/domain/ids.ts';
import { writeCsv } from '../../../../src/formats/writeCsv.ts';
import { aNetwork, organisationId } from '../../../fixtures/aNetwork.ts';
import { rawExample } from '../findings/rawExample.ts';
import { theExample } from '../../../fixtures/theExample.ts';

const [alpha, beta] = ['alpha', 'beta'].map((id) => organisationRef(organisationId(id))) as [
  ReturnType<typeof organisationRef>,
  ReturnType<typeof organisationRef>,
];
const answered: Draft<number> = { subject: alpha, value: 1, withheld: null, because: noReason, needs: [], n: 1 };
const needing = { ...answered, needs: [{ field: 'amount', what: 'how much money it is', missing: [alpha], of: 2 }] };
const withheld = withheldDraft(beta, {
  reason: 'nothing is recorded',
  needs: [{ field: 'amount', what: 'how much money it is', missing: [beta], of: 3 }],
});

const asking = (id: string, drafts: readonly Draft<number>[], name = id): Analysis<number> => ({
  id,
  name,
  card: { definition: '', formula: '', references: [], thresholds: [], data: [], changedBy: '' },
  run: () => drafts,
  likeness: () => 'same',
  inWords: () => '',
});

const reportOf = (...asked: readonly Analysis<unknown>[]) => {
  const network = aNetwork({ about: { title: 'A *map* | <b>bold</b>' } });
  const results = runAnalyses({ network, asOf: null, thresholds: defaultThresholds }, undefined, asked);
  return { network, report: datasetReadiness(results, asked) };
};

describe('datasetReadiness', () => {
  it('is ready when every answer is there and nothing is missing', () => {
    const { report } = reportOf(asking('a', [answered]));
    expect(report).toEqual([
      { analysis: 'a', name: 'a', readiness: 'ready', asked: 1, answered: 1, reasons: [], needs: [] },
    ]);
  });

  it('is partly there when an answer is withheld, or a record lacks what it was asked for', () => {
    const { report } = reportOf(asking('a', [answered, withheld]), asking('b', [needing]));
    expect(report.map(({ readiness, answered: count }) => [readiness, count])).toEqual([
      ['partly', 1],
      ['partly', 1],
    ]);
  });

  it('is not yet there when every answer is withheld, or the question arises for nobody', () => {
    const { report } = reportOf(asking('a', [withheld]), asking('b', []));
    expect(report.map(({ readiness }) => readiness)).toEqual(['not-yet', 'not-yet']);
    expect(report[0]?.reasons).toEqual([{ reason: 'Cannot tell, because nothing is recorded.', count: 1 }]);
  });

  it('joins what several answers need, each record once', () => {
    const { report } = reportOf(asking('a', [needing, withheld, { ...needing, subject: theMap }]));
    expect(report[0]?.needs).toEqual([
      { field: 'amount', what: 'how much money it is', missing: [alpha, beta], of: 7 },
    ]);
  });

  it('counts in the default map what the file itself lacks', () => {
    const results = runAnalyses({ network: theExample(), asOf: null, thresholds: defaultThresholds });
    const report = datasetReadiness(results);
    const raw = rawExample().relationships;
    const lines = raw.filter(({ type }) => type === 'accountable-to');
    const need = (analysis: string, field: string) => {
      const found = report.find((one) => one.analysis === analysis)?.needs.find((one) => one.field === field);
      return [found?.missing.length, found?.of];
    };
    expect(need('D5', 'reportsPerYear')).toEqual([
      lines.filter(({ reportsPerYear }) => reportsPerYear === undefined).length,
      lines.length,
    ]);
    const money = raw.filter(({ type }) => type === 'funds');
    expect(need('D17', 'amount')).toEqual([money.filter(({ amount }) => amount === undefined).length, money.length]);
  });
});

describe('the report on paper', () => {
  it('lists every analysis with its state and what to collect next', () => {
    const { network, report } = reportOf(asking('a', [answered], 'First'), asking('b', [needing, withheld], 'Second'));
    const text = reportMarkdown(network, report, { from: 2019, to: 2019 });
    expect(text).toContain('| First (a) | Ready | 1 of 1 | nothing |');
    expect(text).toContain('| Second (b) | Partly | 1 of 2 | how much money it is |');
    expect(text).toContain('- Not recorded: how much money it is (`amount`), in 2 of 5');
    expect(text).toContain('What stood in 2019 counts.');
    expect(reportMarkdown(network, report, { from: 2015, to: 2019 })).toContain('What stood in 2015 to 2019 counts.');
  });

  it('keeps marks of Markdown and HTML in a name as text', () => {
    const { network, report } = reportOf(asking('a', [answered]));
    expect(reportMarkdown(network, report, noFilter.years)).toContain(
      '# What A \\*map\\* \\| \\<b\\>bold\\</b\\> can answer',
    );
  });

  it('gives rows as long as the header, in which no text becomes a formula', () => {
    const { report } = reportOf(asking('=1+1', [needing]), asking('b', [answered]));
    const rows = reportRows(report);
    for (const row of rows) expect(row).toHaveLength(reportHeader.length);
    expect(rows).toHaveLength(2);
    expect(writeCsv(reportHeader, rows)).toContain("\r\n'=1+1,");
  });
});
