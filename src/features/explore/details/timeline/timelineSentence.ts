import type { TieTimeline } from '../../../../analysis/tieTimeline.ts';
import { capital, counted, moneyWords, numberWords } from '../../../../analysis/words.ts';

/** What the picture shows, in words: how many, between which years, with what sums, and how many it cannot show. */
export function timelineSentence({ from, to, spans, undated }: TieTimeline): string {
  const when = from === to ? `in ${String(from)}` : `between ${String(from)} and ${String(to)}`;
  const open = spans.filter(({ isOpenAfter }) => isOpenAfter).length;
  const sums = spans.flatMap(({ tie, amount }) =>
    tie.kind === 'funding' && amount !== null ? [{ amount, currency: tie.currency }] : [],
  );
  const largest = sums.reduce<(typeof sums)[number] | null>(
    (most, sum) => (most === null || sum.amount > most.amount ? sum : most),
    null,
  );
  const sentences = [
    `${capital(counted(spans.length, 'dated relationship'))} ${when}.`,
    open === 0 ? null : `${capital(numberWords(open))} with no end recorded.`,
    largest === null
      ? null
      : sums.length === 1
        ? `One names a sum: ${moneyWords(largest.amount, largest.currency)}.`
        : `${capital(numberWords(sums.length))} name a sum, the largest ${moneyWords(largest.amount, largest.currency)}.`,
    undated === 0
      ? null
      : `${capital(numberWords(undated))} with no dates recorded ${undated === 1 ? 'is' : 'are'} not shown.`,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
