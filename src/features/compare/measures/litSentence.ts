import type { MeasureRow } from '../../../analysis/compare/comparison.ts';
import { measureText } from '../../../analysis/compare/measures/measureText.ts';
import { inSide } from '../../../analysis/compare/words/sideTitles.ts';
import { longestAnnouncement } from '../../../ui/announcer.ts';
import { paneLetter } from '../comparisonNews.ts';
import type { ComparedSide } from './comparedSides.ts';
import { titlesOf } from './comparedSides.ts';

/**
 * What is said when a measure is lit: "Lit: Organisations taking part: 35 in Collaborative council, 30 in Collaborative
 * market." Letters stand for the panes where their names would make it too long to be listened to: "Lit: Members: A 35,
 * B 30."
 */
export function litSentence(row: MeasureRow, sides: readonly Pick<ComparedSide, 'short' | 'isWay'>[]): string {
  const called = titlesOf(sides);
  const values = sides.map((_, place) => measureText(row, row.cells[place]?.value ?? null));
  const told = (each: readonly string[]) => `Lit: ${row.name}: ${each.join(', ')}.`;
  const whole = told(values.map((value, place) => `${value} ${inSide(called, place)}`));
  return whole.length <= longestAnnouncement
    ? whole
    : told(values.map((value, place) => `${paneLetter(place)} ${value}`));
}
