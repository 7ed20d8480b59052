import { inFigures } from '../words.ts';
import type { MeasureRow } from './comparisonAnswer.ts';

const decimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const halves = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/**
 * A value of a measure, as the table and every sentence say it: "93%", "7", "2.5", "0.62".
 *
 * @param value - null reads "not recorded".
 */
export function measureText({ unit }: Pick<MeasureRow, 'unit'>, value: number | null): string {
  if (value === null) return 'not recorded';
  switch (unit) {
    case 'count':
      return Number.isInteger(value) ? inFigures(value) : halves.format(value);
    case 'share':
      return shareText(value);
    case 'decimal':
      return decimals.format(value);
  }
}

/** A share as a percentage; what is not quite none or all is not rounded to it. */
export function shareText(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return 'under 1%';
  if (percent === 100 && share < 1) return 'over 99%';
  return `${String(percent)}%`;
}
