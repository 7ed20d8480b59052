/** Past this much of a text nobody tells two names apart, and a hostile one costs no more than an ordinary one. */
const longestText = 300;
const longestWord = 40;

/** Letters that are one sign and not a letter with a mark, as people type them on a keyboard without them. */
const typedAs = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/**
 * The words of a text as search compares them: small letters, no accents, no apostrophes.
 *
 * @param longest - Letters of the text that are read.
 */
export function wordsOf(text: string, longest = longestText): readonly string[] {
  return text
    .slice(0, longest)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => typedAs.get(letter) ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord));
}

/** A whole name as search compares it. A name made of signs alone, such as "???", stands for itself. */
export const plainName = (text: string): string =>
  wordsOf(text).join(' ') || text.slice(0, longestText).trim().toLowerCase();
