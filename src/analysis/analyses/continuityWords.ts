import type { RecordedDate } from '../../domain/network.ts';
import { recordedDateWords } from '../dateWords.ts';
import { capital, counted, inFigures, listWords, numberWords } from '../words.ts';
import type { Cliff } from './cliffs.ts';
import type { Years } from './forumGaps.ts';
import type { Turnover } from './turnover.ts';

/** When an organisation that decides had no forum on record. */
export function gapWords(name: string, gaps: readonly Years[] | null, undatedLines: number): string {
  if (gaps === null) return `Cannot tell when ${name} could decide, because none of its rights to decide is dated.`;
  if (gaps.length > 0) {
    const stretches = gaps.map(({ from, to }) => (from === to ? String(from) : `${from} to ${to}`));
    return `The recorded relationships show ${name} able to decide, with no forum recorded for ${listWords(stretches)}.`;
  }
  const open = undatedLines === 0 ? '' : `, counting ${counted(undatedLines, 'line')} without a date for all of them`;
  return `${name} has a forum on record for every year in which it could decide${open}.`;
}

/** What of an organisation's income and forums ends soon. */
export function cliffWords(name: string, cliff: Cliff, date: RecordedDate | null): string {
  const { endingFlows, endingLines, byYearAlone, incomeShare, flows, unknownAmounts, forums, endingForums } = cliff;
  const money = endingFlows.length;
  const parts = [
    ...(money === 0 ? [] : [`${numberWords(money)} of ${counted(flows.length, 'flow')} of money to it`]),
    ...(endingForums.length === 0
      ? []
      : [
          `every line to ${forums.length === 1 ? 'its one forum' : `${numberWords(endingForums.length)} of its ${counted(forums.length, 'forum')}`}`,
        ]),
  ];
  const what = parts.length === 0 ? `${counted(endingLines.length, 'line')} of account` : listWords(parts);
  const share =
    money === 0
      ? ''
      : incomeShare === null
        ? ' No amount of it is known.'
        : ` That is ${Math.round(incomeShare * 100)}% of its known income${unknownAmounts.length === 0 ? '' : `; ${counted(unknownAmounts.length, 'amount')} ${unknownAmounts.length === 1 ? 'is' : 'are'} not known`}.`;
  const coarse =
    byYearAlone.length === 0
      ? ''
      : ` ${byYearAlone.length === 1 ? 'One end is' : `${capital(numberWords(byYearAlone.length))} ends are`} dated by the year alone.`;
  const soon = date === null ? 'soon' : `soon after ${recordedDateWords(date)}`;
  return `For ${name} the record has an end ${soon} for ${what}.${share}${coarse}`;
}

/** The year in which most changed. */
export function turnoverWords(years: readonly Turnover[], undated: number): string {
  const [most] = [...years].sort((a, b) => (b.turnover ?? 0) - (a.turnover ?? 0) || a.after - b.after);
  const without = undated === 0 ? '' : ` ${inFigures(undated)} without any date are left out.`;
  if (most === undefined) return `No two years are recorded.${without}`;
  const { before, after, began, ended, kept, turnover } = most;
  return `Of the recorded relationships, most changed from ${before} to ${after}: ${inFigures(began)} began, ${inFigures(ended)} ended and ${inFigures(kept)} went on, a turnover of ${Math.round((turnover ?? 0) * 100)}%.${without}`;
}
