import type { AnalysisReadiness, Readiness } from '../../../analysis/report/readiness.ts';
import { listWords, numberWords } from '../../../analysis/words.ts';

const words: Readonly<Record<Readiness, string>> = {
  ready: 'ready',
  partly: 'partly ready',
  'not-yet': 'not ready yet',
};

/** "Of 17 analyses five are ready, nine partly ready and three not ready yet. What is missing is missing from the record." */
export function reportSentence(report: readonly AnalysisReadiness[]): string {
  const parts = (Object.keys(words) as Readiness[]).map((state) => {
    const count = report.filter(({ readiness }) => readiness === state).length;
    return `${count === 0 ? 'none' : numberWords(count)} ${count < 2 ? 'is' : 'are'} ${words[state]}`;
  });
  return `Of ${numberWords(report.length)} analyses ${listWords(parts)}. What is missing is missing from the record, and says nothing about anybody.`;
}
