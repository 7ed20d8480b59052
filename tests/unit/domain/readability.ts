/**
 * How hard a text is to read: the grade of Kincaid and others (1975), 0.39 words a sentence + 11.8 syllables a word − 15.59.
 *
 * Syllables are guessed from groups of vowels, which is right for nine words in ten. A text of one short sentence swings by some
 * grades either way, so a rule looks at many together.
 *
 * @param known - Words that count as one syllable, because they are names that the reader learns here.
 * @returns A school grade of the United States; 6 is read at eleven or twelve.
 */
export function readingGrade(text: string, known: ReadonlySet<string> = new Set()): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  const words = text.match(/[\p{L}’']+/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + (known.has(singular(word)) ? 1 : syllablesOf(word)), 0);
  return 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59;
}

const singular = (word: string): string => word.toLowerCase().replace(/s$/, '');

/** Groups of vowels, without an `e` that is not heard. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const heard = letters.replace(/(?<=[^laeiouy]|[aeiouy]l)e(s|d)?$/, (_, end: string | undefined, at: number) =>
    (end === 'd' && /[td]$/.test(letters.slice(0, at))) ||
    (end === 's' && /(s|c|z|x|g|ch|sh)$/.test(letters.slice(0, at)))
      ? 'e'
      : '',
  );
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}
