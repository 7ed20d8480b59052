import { countedInFigures, inFigures } from '../../../../analysis/words.ts';

/** "2 of 9 items no longer exist"; null where all of them do. */
export function brokenWords(missing: number, of: number): string | null {
  if (missing === 0) return null;
  return `${inFigures(missing)} of ${countedInFigures(of, 'item')} no longer ${missing === 1 ? 'exists' : 'exist'}`;
}
