/** A line longer than this is looked at as two. */
const comfortableLine = 21;
/** No line on the map is longer; what is beyond ends in an ellipsis. */
const longestLine = 28;
/** Where there is more room, as on the pill of what is selected. */
const comfortableWhole = 34;
const longestWhole = 44;

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/**
 * Cuts a text to so many characters as a reader counts them, and never through one of them.
 *
 * @returns The text itself when it is short enough; else its beginning and "…", `most` characters in all.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // A single character can be written with many code units; this many always hold enough of them to decide.
  const beginning = text.slice(0, most * 24);
  const graphemes: string[] = [];
  for (const { segment } of segmenter.segment(beginning)) {
    graphemes.push(segment);
    if (graphemes.length > most)
      return `${graphemes
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
  }
  return beginning.length < text.length ? `${graphemes.slice(0, most - 1).join('')}…` : text;
}

/** Control characters and line breaks would break the line or turn its direction; on the map they are spaces. */
const onOneLine = (text: string): string =>
  text
    .slice(0, 2000)
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\s]+/gu, ' ')
    .trim();

/**
 * Breaks a name for the map into at most two lines of about 20 characters, as even as its words allow.
 *
 * Longer names lose what stands in brackets at their end; one that is still too long gives way to the short form that its
 * brackets hold, to what stands before its first comma, or to an ellipsis.
 *
 * @returns One or two lines; never an empty list. A name without any visible character gives one line "unnamed".
 */
export function wrapName(name: string): readonly string[] {
  const text = onOneLine(name);
  if (text === '') return ['unnamed'];
  if (text.length <= comfortableLine) return [text];
  const { before, within } = atBrackets(text);
  const lines = broken(before, comfortableLine, longestLine);
  if (lines !== null) return lines;
  if (isShortForm(within)) return [within];
  const comma = before.indexOf(', ');
  return comma > 3 ? wrapName(before.slice(0, comma)) : filled(before.split(' '), longestLine);
}

/** The whole name in one line, or two when it is long: for the one that a reader has selected or points at. */
export function wrapWholeName(name: string): readonly string[] {
  const text = onOneLine(name);
  if (text === '') return ['unnamed'];
  return broken(text, comfortableWhole, longestWhole) ?? filled(text.split(' '), longestWhole);
}

/** A short name broken into two lines; null for one that is a single word or hardly narrower for it. */
export function narrowed(line: string): readonly string[] | null {
  const halves = line.length < 9 ? null : inHalves(line.split(' '));
  return halves !== null && Math.max(...halves.map((half) => half.length)) <= 0.75 * line.length ? halves : null;
}

/** What stands before the brackets at the end of a name, and what within. */
function atBrackets(text: string): { readonly before: string; readonly within: string } {
  const opening = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  if (opening <= 0) return { before: text, within: '' };
  return { before: text.slice(0, opening).trimEnd(), within: text.slice(opening + 2, -1) };
}

/** Such as HMICFRS. */
const isShortForm = (text: string): boolean => /^[\p{Lu}\p{N}&]{2,10}$/u.test(text);

/** One line, or two as equal as can be; null when two are not enough. */
function broken(text: string, comfortable: number, longest: number): readonly string[] | null {
  if (text.length <= comfortable) return [text];
  const halves = inHalves(text.split(' '));
  if (halves === null) return [shortened(text, longest)];
  return Math.max(...halves.map((half) => half.length)) <= longest ? halves : null;
}

/** The two lines that are most nearly equal; null for a single word. */
function inHalves(words: readonly string[]): readonly string[] | null {
  const length = words.reduce((sum, word) => sum + word.length + 1, -1);
  let best: number | null = null;
  let bestLength = Infinity;
  let before = -1;
  for (let count = 1; count < words.length; count++) {
    before += (words[count - 1]?.length ?? 0) + 1;
    const longer = Math.max(before, length - before - 1);
    if (longer > bestLength) break;
    best = count;
    bestLength = longer;
  }
  return best === null ? null : [words.slice(0, best).join(' '), words.slice(best).join(' ')];
}

/** Too long for two lines: the first is filled, the second ends where it must. */
function filled(words: readonly string[], longest: number): readonly string[] {
  let count = 1;
  let length = words[0]?.length ?? 0;
  for (; count < words.length && length + 1 + (words[count]?.length ?? 0) <= longest; count++)
    length += 1 + (words[count]?.length ?? 0);
  return [words.slice(0, count).join(' '), words.slice(count).join(' ')]
    .filter((line) => line !== '')
    .map((line) => shortened(line, longest));
}
