import type { Network } from '../../../domain/network.ts';
import type { Thresholds } from '../../results/thresholds.ts';
import { capital, inSentence, listWords } from '../../words.ts';
import { alikeInWords } from './alikeInWords.ts';
import type { ComparisonAnswer, MeasureRow } from '../comparison.ts';
import { sizeNote } from './comparisonCautions.ts';
import { highestAndLowest } from '../measures/highestAndLowest.ts';
import { isNamedDifference, mostDifferentFirst, notOfStructure } from '../measures/mostDifferent.ts';
import type { SideTitles } from './sideTitles.ts';
import { sayable } from './sideTitles.ts';
import { isMainlyUndated } from '../measures/undatedTies.ts';

/** Words that a summary has at most; who wants more reads the table. */
const mostWords = 120;
const mostNamed = 3;

/**
 * What a comparison shows, in at most 120 words: whether collaborations that say they share a model look alike; the
 * largest difference, and whether chance makes networks so small differ as much; what else differs most; what is the
 * same.
 *
 * @param called - The panes, in the order of sides.
 * @param network - The whole map, for the names of models.
 * @returns Sentences in this order. Every figure in them stands in the table, or in the answer about models.
 */
export function summaryInWords(
  answer: ComparisonAnswer,
  called: SideTitles,
  network: Network,
  thresholds: Pick<Thresholds, 'fewestOfModel'>,
): readonly string[] {
  const short = sayable(called);
  const [first, next] = mostDifferentFirst(answer.rows).filter(isNamedDifference);
  const difference = (row: MeasureRow): string => `${said(row, short)}${chanceWords(row)}${undatedWords(row, answer)}.`;
  return withinWords([
    ...alikeInWords(network, answer.alike, thresholds),
    ...emptySides(answer, short),
    ...(first === undefined ? [nothingDiffers(answer)] : [difference(first)]),
    ...(next === undefined ? [] : [difference(next)]),
    sizeNote(answer, short),
    first === undefined ? null : theSame(answer),
  ]);
}

const said = (row: MeasureRow, called: SideTitles): string => capital(highestAndLowest(row, called) ?? '');

const isHighest = ({ standing }: MeasureRow['cells'][number]): boolean => standing === 'highest';

function chanceWords({ chance }: MeasureRow): string {
  if (chance.kind !== 'tested') return '';
  return chance.isLarger
    ? ', a larger gap than chance would give'
    : ', no larger a gap than chance would give in networks this small';
}

/** Where what is said rests on a side of a year that is mainly what counts in any year. */
function undatedWords({ cells }: MeasureRow, { coverage }: ComparisonAnswer): string {
  const named = [cells.findIndex(isHighest), cells.findIndex(({ standing }) => standing === 'lowest')];
  const isUndated = named.some((place) => coverage[place] !== undefined && isMainlyUndated(coverage[place]));
  return isUndated ? ', counting what has no date' : '';
}

/** Sides of which nobody is recorded. */
function emptySides({ rows }: ComparisonAnswer, { titles, areWays, gone = [] }: SideTitles): readonly string[] {
  const cells = rows.find(({ id }) => id === 'members')?.cells ?? [];
  const empty = titles.filter((_, place) => cells[place]?.value === null && !gone.includes(place));
  return empty.length === 0 ? [] : [`Nobody is recorded ${areWays ? '' : 'in '}${listWords(empty)}.`];
}

function nothingDiffers({ rows }: ComparisonAnswer): string {
  const isTold = rows.some(({ id, spread }) => !notOfStructure.has(id) && spread !== null);
  return isTold
    ? 'In no measure of structure do they differ.'
    : 'Too little is recorded to set them against each other.';
}

function theSame({ rows }: ComparisonAnswer): string | null {
  const same = rows.filter(
    ({ id, cells }) => !notOfStructure.has(id) && cells.every(({ standing }) => standing === 'same'),
  );
  if (same.length === 0) return null;
  const named = same.slice(0, mostNamed).map(({ name }) => inSentence(name));
  return `The same in all: ${listWords(named)}.`;
}

/** Sentences as far as they fit, the first ones first. */
function withinWords(sentences: readonly (string | null)[]): readonly string[] {
  let left = mostWords;
  return sentences.filter((sentence): sentence is string => {
    const words = sentence === null ? Infinity : sentence.split(/\s+/).length;
    if (words > left) return false;
    left -= words;
    return true;
  });
}
