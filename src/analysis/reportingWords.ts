import type { ReportingRow } from './analyses/reportingYear.ts';
import { counted, inFigures, numberWords } from './words.ts';

/** "12 a year", "4 a year, and one line whose rhythm is not recorded", "how often is not recorded". */
export function rhythmWords({ reportsPerYear, withoutRhythm }: ReportingRow): string {
  if (reportsPerYear === null) return 'how often is not recorded';
  const times = reportsPerYear < 1 ? 'less than once a year' : `${String(reportsPerYear)} a year`;
  return withoutRhythm === 0 ? times : `${times}, and ${counted(withoutRhythm, 'line')} of no recorded rhythm`;
}

/** The whole strip in two sentences: "16 reports a year are recorded, to two of three forums. Which months is not …" */
export function reportingSentence(rows: readonly ReportingRow[]): string {
  const known = rows.filter(({ reportsPerYear }) => reportsPerYear !== null);
  if (known.length === 0) return 'How often is not recorded for any forum.';
  const reports = Math.round(known.reduce((sum, { reportsPerYear }) => sum + (reportsPerYear ?? 0), 0) * 10) / 10;
  const all = counted(rows.length, 'forum');
  const forums = known.length === rows.length ? all : `${numberWords(known.length)} of ${all}`;
  const are = reports === 1 ? 'is' : 'are';
  return `${inFigures(reports)} ${reports === 1 ? 'report' : 'reports'} a year ${are} recorded, to ${forums}. Which months is not recorded: marks stand evenly.`;
}
