import type { JsonPath } from './jsonValue.ts';
import { pathInWords, revealMarks, valueInWords } from './jsonValue.ts';
import type { Problem, Severity } from './problem.ts';
import type { SetAside } from './readResult.ts';

/** How many problems of one code are told in full; the rest are counted. */
export const toldInFull = 100;

/** One thing found, before it is put into a report. The first letter of the code is its severity: E, W or N. */
export interface Finding {
  readonly code: `E_${string}` | `W_${string}` | `N_${string}`;
  readonly place: JsonPath | string;
  readonly value?: unknown;
  readonly message: string;
  readonly remedy: string;
}

/** Gathers all problems of one file, so that they are told together and not one at each try. */
export interface Report {
  add(finding: Finding): void;
  setAside(place: JsonPath, value: unknown): void;
  hasErrors(): boolean;
  has(code: string): boolean;
  problems(): readonly Problem[];
  aside(): readonly SetAside[];
}

const severities: Readonly<Record<string, Severity>> = { E: 'error', W: 'warning', N: 'note' };
const order: readonly Severity[] = ['error', 'warning', 'note'];

/** @param file - The file's name or address as the reader knows it. */
export function createReport(file: string): Report {
  const found = new Map<string, { told: Problem[]; more: number }>();
  const aside: SetAside[] = [];
  return {
    add(finding) {
      const of = found.get(finding.code) ?? { told: [], more: 0 };
      found.set(finding.code, of);
      if (of.told.length >= toldInFull) {
        of.more += 1;
        return;
      }
      of.told.push({
        code: finding.code,
        severity: severities[finding.code.charAt(0)] ?? 'error',
        file,
        place: revealMarks(typeof finding.place === 'string' ? finding.place : pathInWords(finding.place)),
        value: valueInWords(finding.value),
        message: revealMarks(finding.message),
        remedy: revealMarks(finding.remedy),
      });
    },
    setAside(place, value) {
      aside.push({ place: pathInWords(place), value });
    },
    has: (code) => found.has(code),
    hasErrors: () => [...found.keys()].some((code) => code.startsWith('E')),
    problems() {
      const all = [...found.values()].flatMap(({ told, more }) => {
        const last = told.at(-1);
        return last && more > 0 ? [...told, countOfMore(last, more)] : told;
      });
      return all.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
    },
    aside: () => aside,
  };
}

const countOfMore = (last: Problem, more: number): Problem => ({
  ...last,
  place: '',
  value: null,
  message: `${more.toLocaleString('en-GB')} more problems of this sort were found.`,
  remedy: last.remedy,
});
