import { capital, countedInFigures } from '../../analysis/words.ts';
import type { ReadingReport } from './readingReport.ts';
import { originName, problemsInWords } from './readingReport.ts';

export interface ReportWords {
  /** What happened. */
  readonly title: string;
  readonly summary: string;
  readonly listTitle: string;
  /** What is safe. */
  readonly safe: string;
}

/** Titles of what went wrong before there was a file to read. */
const titlesByCode = new Map([
  ['E_MAP_NOT_FOUND', 'This map was not found'],
  ['E_REMOTE_NOT_ALLOWED', 'Maps of other sites do not open here'],
  ['E_BAD_LINK', 'This link could not be read'],
  ['E_TOO_LARGE', 'This file is too large'],
]);

/** What happened, for a problem that has a title of its own. */
export const titleOfProblem = (code: string): string | undefined => titlesByCode.get(code);

/**
 * What a report says around its list of problems: what happened, what is safe, and what to do next.
 *
 * @param hasOpenMap - Whether a map was open before, which stays.
 */
export function reportInWords(report: ReadingReport, state: 'opened' | 'refused', hasOpenMap: boolean): ReportWords {
  const { origin, problems, offered, setAside } = report;
  const name = `“${originName(origin)}”`;
  const found = problemsInWords(problems);
  const aside =
    setAside.length === 0
      ? ''
      : ` ${countedInFigures(setAside.length, 'record')} ${setAside.length === 1 ? 'was' : 'were'} set aside.`;
  const listTitle = capital(found);
  if (state === 'opened') {
    return {
      title: `Opened with ${found}`,
      summary: `${name} is open.${aside} Nothing was changed without a line in this list.`,
      listTitle,
      safe: 'The file itself was not changed.',
    };
  }
  const error = problems.find(({ severity }) => severity === 'error');
  const usual = offered === null ? 'This file could not be read' : 'This file has errors';
  return {
    title: titleOfProblem(error?.code ?? '') ?? usual,
    summary: `${name} did not open by itself.${aside}`,
    listTitle,
    safe: hasOpenMap ? 'The map that is open stays as it is.' : 'Nothing was opened and nothing was changed.',
  };
}
