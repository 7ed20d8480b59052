import type { MeasureRow } from '../../../analysis/compare/comparisonAnswer.ts';
import { measureText } from '../../../analysis/compare/measureText.ts';
import { inSide } from '../../../analysis/compare/sideTitles.ts';
import type { ComparedSide } from './comparedSides.ts';
import { titlesOf } from './comparedSides.ts';

/** "Organisations taking part: 35 in Collaborative council, 30 in Collaborative market." */
export function rowSentence(row: MeasureRow, sides: readonly Pick<ComparedSide, 'short' | 'isWay'>[]): string {
  const called = titlesOf(sides);
  const each = sides.map((_, place) => `${measureText(row, row.cells[place]?.value ?? null)} ${inSide(called, place)}`);
  return `${row.name}: ${each.join(', ')}.`;
}
