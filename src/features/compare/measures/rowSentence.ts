import type { MeasureRow } from '../../../analysis/compare/comparisonAnswer.ts';
import { measureText } from '../../../analysis/compare/measureText.ts';
import type { ComparedSide } from './comparedSides.ts';

/** "Organisations taking part: 35 in Collaborative council, 30 in Collaborative market." */
export function rowSentence(row: MeasureRow, sides: readonly Pick<ComparedSide, 'title'>[]): string {
  const each = sides.map(({ title }, place) => `${measureText(row, row.cells[place]?.value ?? null)} in ${title}`);
  return `${row.name}: ${each.join(', ')}.`;
}
