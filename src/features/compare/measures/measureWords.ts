import { comparisonLevel } from '../../../analysis/compare/comparison.ts';
import type { Chance, MeasureCell, MeasureRow } from '../../../analysis/compare/comparison.ts';
import { correctedWords, pWords, testWords } from '../../../analysis/compare/chance/chanceWords.ts';
import { mostDifferentFirst } from '../../../analysis/compare/measures/mostDifferent.ts';
import { measureText, shownDifference } from '../../../analysis/compare/measures/measureText.ts';
import type { Verdict } from '../../../analysis/results/result.ts';
import { capital, inFigures } from '../../../analysis/words.ts';

type Unit = MeasureRow['unit'];

/**
 * "+13", "−16 points", "no difference": what must be added to the first value to come to the second, as they are shown.
 */
export function differenceWords(unit: Unit, first: number, second: number): string {
  const difference = shownDifference(unit, first, second);
  if (difference === 0) return 'no difference';
  const size = Math.abs(difference);
  return `${difference > 0 ? '+' : '−'}${unit === 'share' ? pointWords(size) : measureText({ unit }, size)}`;
}

/** "1 point", "16 points", "under 1 point"; between "under 1%" and "31%" there are 30 points and a half. */
function pointWords(share: number): string {
  if (share < 0.01) return 'under 1 point';
  const points = Math.round(share * 1000) / 10;
  return `${String(points)} ${points === 1 ? 'point' : 'points'}`;
}

/**
 * "median of 3, from 21% to 60%"; "of one collaboration alone" where no other of the side tells it; "on 7 of 9, where
 * any is recorded"; null for the value of one thing.
 */
export function overWords(unit: Unit, { over, n, outOf }: Pick<MeasureCell, 'over' | 'n' | 'outOf'>): string | null {
  if (outOf !== undefined) return `on ${inFigures(n)} of ${inFigures(outOf)}, where any is recorded`;
  if (over === null) return null;
  if (over.count === 1) return 'of one collaboration alone';
  return `median of ${inFigures(over.count)}, from ${measureText({ unit }, over.low)} to ${measureText({ unit }, over.high)}`;
}

/** Whether the sides differ by more than chance, in a few words. */
export function chanceWords({ chance, unit }: Pick<MeasureRow, 'chance' | 'unit'>): string {
  switch (chance.kind) {
    case 'not-asked':
      return unit === 'count' ? 'not asked: a count' : 'not asked';
    case 'cannot-tell':
      return 'chance cannot be told';
    case 'tested':
      return testWords(chance, 'rows');
  }
}

/** The same where there is little room, and nothing where chance was not asked. */
export function shortChanceWords({ chance }: Pick<MeasureRow, 'chance'>): string | null {
  switch (chance.kind) {
    case 'not-asked':
      return null;
    case 'cannot-tell':
      return 'chance cannot be told';
    case 'tested':
      if (chance.isLarger) return 'more than chance';
      return chance.p > comparisonLevel ? 'chance would do' : 'may be chance';
  }
}

/** What chance does, with how that was found out, for whoever opens a row. */
export function chanceInFull(row: Pick<MeasureRow, 'chance' | 'unit'>): string {
  const { chance } = row;
  const detail = chanceDetail(chance);
  if (chance.kind !== 'tested') return detail;
  const isPlain = chance.isLarger || chance.p > comparisonLevel;
  return `${capital(isPlain ? chanceWords(row) : 'may be chance')}: ${detail}`;
}

/** The value that fills a bar, where bars are drawn with the range that their middle value lies in. */
export const barScale = ({ scale, cells }: Pick<MeasureRow, 'scale' | 'cells'>): number =>
  Math.max(scale, ...cells.map(({ over }) => over?.high ?? 0));

/** How that was found out, or why it was not, in a sentence. */
export function chanceDetail(chance: Chance): string {
  switch (chance.kind) {
    case 'not-asked':
    case 'cannot-tell':
      return chance.why;
    case 'tested':
      return `p = ${pWords(chance.p)}: the share of ${inFigures(chance.shuffles)} shuffles in which the panes differ as much or more.${correctedWords(chance, 'rows')}`;
  }
}

const worstFirst: readonly Verdict[] = ['flips', 'weakens', 'holds'];

/** The worst verdict of the cells; null where none was tried, `undefined` where none could be asked. */
export function rowVerdict({ cells }: Pick<MeasureRow, 'cells'>): Verdict | null | undefined {
  const asked = cells.flatMap(({ evidence, value }) => (evidence === null || value === null ? [] : [evidence.verdict]));
  return asked.length === 0 ? undefined : (worstFirst.find((verdict) => asked.includes(verdict)) ?? null);
}

/** The one cell that is higher than all others: its number, or null where several are level or nothing is told. */
export function singleHighest({ cells }: Pick<MeasureRow, 'cells'>): number | null {
  const highest = cells.flatMap(({ standing }, place) => (standing === 'highest' ? [place] : []));
  return highest.length === 1 ? (highest[0] ?? null) : null;
}

/** Measures in their usual order, or those that differ most first, as the words above rank them. */
export const orderedRows = (rows: readonly MeasureRow[], order: 'usual' | 'most-different'): readonly MeasureRow[] =>
  order === 'usual' ? rows : mostDifferentFirst(rows);
