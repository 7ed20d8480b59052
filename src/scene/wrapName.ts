/** A line longer than this is looked at as two. */
const comfortableLine = 21;
/** No line on the map is longer; what is beyond ends in an ellipsis. */
const longestLine = 28;

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

/** What stands in brackets at the end of a name explains it; on the map there is no room for that. */
const withoutBrackets = (text: string): string => {
  const opening = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  return opening > 0 ? text.slice(0, opening).trimEnd() : text;
};

/**
 * Breaks a name for the map into at most two lines of about 20 characters, as even as its words allow.
 *
 * @returns One or two lines; never an empty list. A name without any visible character gives one line "unnamed".
 */
export function wrapName(name: string): readonly string[] {
  const text = withoutBrackets(onOneLine(name));
  if (text === '') return ['unnamed'];
  if (text.length <= comfortableLine) return [text];
  const words = text.split(' ');
  const best = inHalves(words);
  if (best === null) return [shortened(text, longestLine)];
  if (Math.max(...best.map((line) => line.length)) <= longestLine) return best;
  const comma = text.indexOf(', ');
  return comma > 3 ? wrapName(text.slice(0, comma)) : filled(words);
}

/** A short name broken into two lines; null for one that is a single word or hardly narrower for it. */
export function narrowed(line: string): readonly string[] | null {
  const halves = line.length < 9 ? null : inHalves(line.split(' '));
  return halves !== null && Math.max(...halves.map((half) => half.length)) <= 0.75 * line.length ? halves : null;
}

/** The two lines that are most nearly equal; null for a single word. */
function inHalves(words: readonly string[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  let bestLength = Infinity;
  for (let count = 1; count < words.length; count++) {
    const lines = [words.slice(0, count).join(' '), words.slice(count).join(' ')] as const;
    const length = Math.max(lines[0].length, lines[1].length);
    if (length > bestLength) continue;
    best = lines;
    bestLength = length;
  }
  return best;
}

/** Too long for two lines: the first is filled, the second ends where it must. */
function filled(words: readonly string[]): readonly string[] {
  let count = 1;
  while (count < words.length && words.slice(0, count + 1).join(' ').length <= longestLine) count++;
  return [words.slice(0, count).join(' '), words.slice(count).join(' ')]
    .filter((line) => line !== '')
    .map((line) => shortened(line, longestLine));
}
