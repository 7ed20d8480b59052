import type { ComparisonAnswer } from '../comparison.ts';
import { inFigures, listWords } from '../../words.ts';
import { measureText, shareText } from '../measures/measureText.ts';
import type { SideTitles } from './sideTitles.ts';
import { inSide, sayable } from './sideTitles.ts';
import { isMainlyUndated } from '../measures/undatedTies.ts';

/** From this difference in the share of sourced relationships on, the record itself may be what differs. */
const coverageGap = 0.25;

/** From this many times as many organisations on, sides are of different sizes. */
const sizeFactor = 3;

/**
 * That the sides are not equally well founded, to be said before any number.
 *
 * @param called - The panes, in the order of sides.
 * @returns null where shares of sourced relationships are less than `coverageGap` apart.
 */
export function coverageBanner({ coverage }: Pick<ComparisonAnswer, 'coverage'>, called: SideTitles): string | null {
  const { titles, areWays } = sayable(called);
  const told = coverage.flatMap(({ relationships, sourced }, place) =>
    relationships === 0 ? [] : [{ share: sourced / relationships, title: titles[place]! }],
  );
  const [least, most] = [told.toSorted((a, b) => a.share - b.share)[0], told.toSorted((a, b) => b.share - a.share)[0]];
  if (least === undefined || most === undefined || most.share - least.share < coverageGap - 1e-9) return null;
  const shares = areWays
    ? `${shareText(most.share)} of the relationships name a source ${most.title}, and ${shareText(least.share)} ${least.title}`
    : `${shareText(most.share)} of the relationships of ${most.title} name a source, and ${shareText(least.share)} of those of ${least.title}`;
  return `These sides are not equally well sourced: ${shares}. Differences may be differences of the record.`;
}

/**
 * That a side of a year shows much that has no date, and so would stand in any other year as well; to be said before
 * any number.
 *
 * @returns null where no side of a year has more than a third of its relationships without a date.
 */
export function undatedNote({ coverage }: Pick<ComparisonAnswer, 'coverage'>, called: SideTitles): string | null {
  const { titles, areWays } = sayable(called);
  const each = coverage.flatMap((side, place) => (isMainlyUndated(side) ? [{ ...side, title: titles[place]! }] : []));
  if (each.length === 0) return null;
  const shares = each.map(({ relationships, undated, title }, place) => {
    const many = `${inFigures(undated ?? 0)} of the ${inFigures(relationships)}${place === 0 ? ' relationships' : ''}`;
    return areWays ? `${many} ${title}` : `${many} of ${title}`;
  });
  return `Much of what counts in a year here has no date: ${listWords(shares)}. It counts in every year, until the menu of a pane leaves it out.`;
}

/**
 * That the sides are of very different sizes.
 *
 * @returns null where the largest has less than `sizeFactor` times as many organisations as the smallest.
 */
export function sizeNote({ rows }: Pick<ComparisonAnswer, 'rows'>, called: SideTitles): string | null {
  const row = rows.find(({ id }) => id === 'members');
  if (row === undefined) return null;
  const end = (standing: 'highest' | 'lowest') => row.cells.findIndex((cell) => cell.standing === standing);
  const [most, least] = [row.cells[end('highest')], row.cells[end('lowest')]];
  if (most === undefined || least === undefined || (most.value ?? 0) < sizeFactor * (least.value ?? 0)) return null;
  const [large, small] = [inSide(sayable(called), end('highest')), inSide(sayable(called), end('lowest'))];
  return `${measureText(row, most.value)} organisations take part ${large} and ${measureText(row, least.value)} ${small}: shares, not counts, compare.`;
}
