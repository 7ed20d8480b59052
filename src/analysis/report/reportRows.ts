import type { AnalysisReadiness } from './readiness.ts';
import { readinessWords } from './reportMarkdown.ts';

/** The report as a table: one row a need, and one for an analysis that needs nothing. For a writer of CSV, which makes formulas harmless. */
export const reportHeader = [
  'analysis',
  'name',
  'state',
  'answered',
  'asked',
  'field',
  'what to collect',
  'records without it',
  'ids',
] as const;

export const reportRows = (report: readonly AnalysisReadiness[]): readonly (readonly (string | number | null)[])[] =>
  report.flatMap(({ analysis, name, readiness, answered, asked, needs }) => {
    const own = [analysis, name, readinessWords[readiness], answered, asked];
    return needs.length === 0
      ? [[...own, null, null, null, null]]
      : needs.map(({ field, what, missing }) => [
          ...own,
          field,
          what,
          missing.length,
          missing.map(({ id }) => id).join(' '),
        ]);
  });
