import { shortened } from '../wrapName.ts';

/** Pixels of a text. */
type Width = (text: string) => number;

const mostLines = 3;

/**
 * Breaks a name into at most three lines of a given width, as few as can be.
 *
 * A name that needs more than two loses what stands in brackets at its end; then what is beyond its third line, which ends in an
 * ellipsis.
 *
 * @returns At least one line; none is wider than `most`, except one of a single character.
 */
export function wrapToWidth(name: string, most: number, widthOf: Width): readonly string[] {
  const text = name.slice(0, 400).replace(unprintable, ' ').trim();
  if (text === '') return ['unnamed'];
  const whole = filled(text, most, widthOf);
  if (whole.length < mostLines) return whole;
  const opening = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const lines = opening > 3 ? filled(text.slice(0, opening), most, widthOf) : whole;
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), cut(`${kept.at(-1) ?? ''}…`, most, widthOf)];
}

const unprintable = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\s]+/gu;

function filled(text: string, most: number, widthOf: Width): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= most) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = widthOf(word) <= most ? word : cut(word, most, widthOf);
  }
  return [...lines, line];
}

/** No line on a screen holds more characters. */
const longest = 120;

/** As much of a text as fits, with an ellipsis at its end; a text without one that fits stays whole. */
function cut(text: string, most: number, widthOf: Width): string {
  if (widthOf(text) <= most) return text;
  const bare = text.replace(/…$/u, '');
  for (let length = Math.min(bare.length, longest); length > 1; length--) {
    const ended = shortened(bare, length);
    if (ended.endsWith('…') && widthOf(ended) <= most) return ended;
  }
  return '…';
}
