import { inFigures } from '../../words.ts';
import type { MeasureRow } from '../comparison.ts';

const decimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const percents = new Intl.NumberFormat('en-GB', { style: 'percent', useGrouping: false });
const halves = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/**
 * A value of a measure, as the table and every sentence say it: "93%", "7", "2.5", "0.62".
 *
 * @param value - null reads "not recorded".
 */
export function measureText({ unit }: Pick<MeasureRow, 'unit'>, value: number | null): string {
  if (value === null) return 'not recorded';
  const shown = shownValue(unit, value);
  switch (unit) {
    case 'count':
      return Number.isInteger(shown) ? inFigures(shown) : halves.format(shown);
    case 'share':
      return shown === underOne ? 'under 1%' : shown === overNinetyNine ? 'over 99%' : percents.format(shown);
    case 'decimal':
      return decimals.format(shown);
  }
}

/** A share as a percentage; what is not quite none or all is not rounded to it. */
export const shareText = (share: number): string => measureText({ unit: 'share' }, share);

const underOne = 0.005;
const overNinetyNine = 0.995;

/**
 * A value as far as it is shown. What is said of how sides stand to each other is said of this, so that two that read
 * alike are never called different: standing, spread, difference, and whether chance is asked.
 *
 * @returns Equal numbers exactly where `measureText` gives equal words. "Under 1%" and "over 99%" count as half a point
 *   from the end.
 */
export function shownValue(unit: MeasureRow['unit'], value: number): number {
  if (unit === 'share' && value > 0 && value < underOne) return underOne;
  if (unit === 'share' && value < 1 && value >= overNinetyNine) return overNinetyNine;
  const digits = unit === 'count' ? 10 : 100;
  return Math.round(value * digits) / digits;
}

/** What must be added to the first value to come to the second, as they are shown. */
export const shownDifference = (unit: MeasureRow['unit'], first: number, second: number): number =>
  Math.round((shownValue(unit, second) - shownValue(unit, first)) * 1000) / 1000;
