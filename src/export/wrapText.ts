import type { MeasureText } from '../scene/marks.ts';

/** Longer texts than this are no heading and no sentence. */
const longestText = 2_000;

const unprintable = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\s]+/gu;

/**
 * Breaks a text into lines that are no wider than asked, at spaces; a word that is wider itself is broken anywhere. No
 * word is left out, but for what stands beyond 2,000 characters.
 *
 * @param most - Pixels.
 * @returns No line for a text without anything to see.
 */
export function wrapText(
  text: string,
  most: number,
  { size, weight }: { readonly size: number; readonly weight: number },
  measure: MeasureText,
): readonly string[] {
  const width = (line: string): number => measure(line, size, weight);
  const lines: string[] = [];
  let line = '';
  for (const word of cut(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= most) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, most, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function cut(text: string): string {
  const plain = text
    .slice(0, 2 * longestText)
    .replace(unprintable, ' ')
    .trim();
  return plain.length <= longestText ? plain : `${[...plain.slice(0, longestText)].slice(0, -1).join('')}…`;
}

function broken(word: string, most: number, width: (line: string) => number): readonly string[] {
  if (width(word) <= most) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && width(piece + character) > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
