/** Letters that mean and look nearly the same as one that every font here has. */
const alike: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '\u2013'],
  ['\u2015', '\u2014'],
  ['\u2032', "'"],
  ['\u2033', '"'],
  ['\u02BC', '\u2019'],
  ['\u2192', '\u203A'],
  ['\u2190', '\u2039'],
]);

/** Signs that have no width and no ink: joiners, marks of direction, chosen variants. */
const unseen = /[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Zl}\p{Zp}]/gu;

/** A text as a font is asked for it: letters with their marks as one, every space alike, and nothing that cannot be seen. */
export const drawable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\t\n\r\u2028\u2029]/gu, ' ')
    .replace(unseen, '')
    .replace(/\p{Zs}/gu, ' ');

/**
 * What may be drawn in the place of a letter that a font lacks.
 *
 * @returns A letter nearly the same, or the same letter without its marks; null where only a sign for a missing letter is left.
 */
export function standInFor(letter: string): string | null {
  const near = alike.get(letter);
  if (near !== undefined) return near;
  const [bare = letter] = letter.normalize('NFD');
  return bare === letter ? null : bare;
}
