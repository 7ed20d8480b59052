const figures = new Intl.NumberFormat('en-GB');

/** "12", "1,200": for counts beside a label. */
export const inFigures = (count: number): string => figures.format(count);

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Numbers below ten as words, others as figures with separators: for sentences. Counts beside a label are figures. */
export const numberWords = (count: number): string => small[count] ?? inFigures(count);

/** "two forums", "one forum", "no forums", "12 forums". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${numberWords(count)} ${count === 1 ? noun : plural}`;

/** "2 relationships", "1 relationship": for names of controls and lists, which are heard as counts. */
export const countedInFigures = (count: number, noun: string): string =>
  `${inFigures(count)} ${noun}${count === 1 ? '' : 's'}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A label inside a sentence begins small, unless it is an abbreviation such as "NHS body". */
export const inSentence = (label: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** "a regulator", "an elected council", "an NHS body", "internal peers": a label that reads as a plural takes none. */
export function withArticle(label: string): string {
  const text = inSentence(label);
  if (/[^s]s$/.test(text)) return text;
  const isSpelledOut = /^[A-Z]{2}/.test(text);
  const isVowel = isSpelledOut ? /^[AEFHILMNORSX]/.test(text) : /^[aeiou]/i.test(text) && !/^(uni|use|eu)/i.test(text);
  return `${isVowel ? 'an' : 'a'} ${text}`;
}

/** "a", "a and b", "a, b and c". */
export const listWords = (items: readonly string[]): string => joined(items, 'and');

/** "a", "a or b", "a, b or c": after a no, or where any of them will do. */
export const eitherWords = (items: readonly string[]): string => joined(items, 'or');

const joined = (items: readonly string[], joint: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1) ?? ''}`;

/** An id in words, where nobody has given it a label: `outcomes-contract` is "outcomes contract". */
export const idWords = (id: string): string => id.replaceAll('-', ' ');

/** A text on one line and no longer than `most` characters, for names that are spoken. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${[...text.slice(0, most - 1)].slice(0, -1).join('')}…`;
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/** Names in the order of a British reader; equal ones in code order, so that the order is always the same. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

/** "£1,900,000"; a currency that is no known code stands behind the figure as recorded. */
export function moneyWords(amount: number, currency: string | null): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (currency === null) return amount.toLocaleString('en-GB', format);
  try {
    return amount.toLocaleString('en-GB', { style: 'currency', currency, ...format });
  } catch {
    return `${amount.toLocaleString('en-GB', format)} ${currency}`;
  }
}
