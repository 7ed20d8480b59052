import { describe, expect, it } from 'vitest';
import { evidenceWords, needWords, withoutWords } from '../../../../src/analysis/findings/evidenceWords.ts';
import { beliefVerdicts, verdictWords } from '../../../../src/analysis/findings/verdictWords.ts';
import type { ReportingRow } from '../../../../src/analysis/analyses/reportingYear.ts';
import { reportingSentence, rhythmWords } from '../../../../src/analysis/reportingWords.ts';
import { organisationRef } from '../../../../src/domain/ids.ts';
import { sureEvidence } from '../../../fixtures/aFinding.ts';
import { organisationId } from '../../../fixtures/aNetwork.ts';

const missing = (count: number) =>
  Array.from({ length: count }, (_, row) => organisationRef(organisationId(String(row))));
const aRow = (fields: Partial<ReportingRow>): ReportingRow => ({
  forum: organisationId('beta'),
  lines: [],
  reportsPerYear: null,
  withoutRhythm: 0,
  marks: [],
  ...fields,
});

describe('what a finding rests on, in words', () => {
  it('counts its relationships by what stands behind them', () => {
    expect(evidenceWords(sureEvidence)).toBe(
      'Rests on 1 relationship: 1 sourced, 1 stated and 0 classified. Oldest source 2019.',
    );
    expect(evidenceWords({ ...sureEvidence, oldestYear: null })).toMatch(/No source names its year\.$/);
  });

  it('says that nothing can be looked up where nothing is recorded', () => {
    expect(evidenceWords({ ...sureEvidence, relationships: 0 })).toMatch(/^Rests on what is not recorded/);
  });

  it('says what is needed and how many have it', () => {
    const need = { field: 'reportsPerYear', what: 'how often account is given', missing: missing(19), of: 31 };
    expect(needWords(need)).toBe('Needs how often account is given: 12 of 31 have it.');
    expect(withoutWords(need)).toBe('the 19 without');
    expect(needWords({ ...need, missing: missing(2), of: 3 })).toMatch(/1 of 3 has it\.$/);
    expect(withoutWords({ ...need, missing: missing(1) })).toBe('the one without');
  });

  it('never says more of a belief than was tried', () => {
    expect(beliefVerdicts(sureEvidence)).toEqual([
      'on sourced facts alone: holds',
      'with unknown relationships taken as real: holds',
    ]);
    expect(verdictWords(null).label).toBe('Not tested');
    expect(verdictWords('flips').meaning).toMatch(/becomes another/);
  });
});

describe('a year of reporting, in words', () => {
  it('says how often, and what is not recorded', () => {
    expect(rhythmWords(aRow({ reportsPerYear: 4 }))).toBe('4 a year');
    expect(rhythmWords(aRow({ reportsPerYear: 0.5 }))).toBe('less than once a year');
    expect(rhythmWords(aRow({ reportsPerYear: 4, withoutRhythm: 1 }))).toBe(
      '4 a year, and one line of no recorded rhythm',
    );
    expect(rhythmWords(aRow({}))).toBe('how often is not recorded');
  });

  it('sums up what is known, and says of how many', () => {
    expect(reportingSentence([aRow({ reportsPerYear: 12 }), aRow({ reportsPerYear: 4 }), aRow({})])).toBe(
      '16 reports a year are recorded, to two of three forums. Which months is not recorded: marks stand evenly.',
    );
    expect(reportingSentence([aRow({})])).toBe('How often is not recorded for any forum.');
  });
});
