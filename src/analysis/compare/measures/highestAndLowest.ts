import { inSentence } from '../../words.ts';
import type { MeasureRow } from '../comparison.ts';
import { measureText } from './measureText.ts';
import type { SideTitles } from '../words/sideTitles.ts';
import { inSide } from '../words/sideTitles.ts';

/** What differs, of the side that is highest and the side that is lowest; values as the table says them. */
interface Ends {
  readonly most: string;
  readonly least: string;
  readonly high: string;
  readonly low: string;
}

/** How a difference reads, by id of the measure; any other names the measure. */
const phrases: Readonly<Record<string, (ends: Ends) => string>> = {
  members: ({ most, least, high, low }) => `${high} organisations take part in ${most}, ${low} in ${least}`,
  busiest: ({ most, least, high, low }) => `${most} runs ${high} of its ties through one organisation, ${least} ${low}`,
  voluntary: ({ most, least, high, low }) =>
    `${high} of those taking part in ${most} are charities or community groups, ${low} in ${least}`,
  audiences: ({ most, least, high, low }) => `${most} is held to account by ${high} audiences, ${least} by ${low}`,
  leadForums: ({ most, least, high, low }) =>
    `the lead of ${most} reports to ${high} forums, that of ${least} to ${low}`,
  citizenLines: ({ most, least, high, low }) =>
    `lines to service users and citizens: ${high} in ${most}, ${low} in ${least}`,
  density: ({ most, least, high, low }) => `in ${most} ${high} of pairs of members work together, in ${least} ${low}`,
  publicWay: ({ most, least, high, low }) =>
    `${high} of the organisations of ${most} have a recorded way to the public, ${low} of those of ${least}`,
};

/**
 * The highest and the lowest of a row, in a clause that begins small where it does not begin with a title.
 *
 * @param called - The panes, in the order of cells.
 * @returns null where the row does not differ.
 */
export function highestAndLowest(row: MeasureRow, called: SideTitles): string | null {
  const end = (standing: 'highest' | 'lowest') => row.cells.findIndex((cell) => cell.standing === standing);
  const [highest, lowest] = [end('highest'), end('lowest')];
  if (highest === -1 || lowest === -1) return null;
  const ends: Ends = {
    most: called.titles[highest]!,
    least: called.titles[lowest]!,
    high: measureText(row, row.cells[highest]!.value),
    low: measureText(row, row.cells[lowest]!.value),
  };
  const phrase = called.areWays ? undefined : phrases[row.id];
  return phrase === undefined
    ? `${inSentence(row.name)}: ${ends.high} ${inSide(called, highest)}, ${ends.low} ${inSide(called, lowest)}`
    : phrase(ends);
}
