import type { MeasureRow } from '../../../analysis/compare/comparisonAnswer.ts';
import type { ComparedSide } from './comparedSides.ts';
import { valueWords } from './measureWords.ts';

/** "Organisations taking part: 35 in Collaborative council, 30 in Collaborative market." */
export function rowSentence({ name, unit, cells }: MeasureRow, sides: readonly Pick<ComparedSide, 'title'>[]): string {
  const each = sides.map(({ title }, place) => {
    const value = cells[place]?.value ?? null;
    return `${value === null ? 'not recorded' : valueWords(unit, value)} in ${title}`;
  });
  return `${name}: ${each.join(', ')}.`;
}
