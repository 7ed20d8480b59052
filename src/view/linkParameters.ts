import type { Report } from '../domain/report.ts';
import { unescapeText } from './linkText.ts';

/** The `key=value` pairs of a link. Each reader takes the keys it knows; what nobody took is reported at the end. */
export interface Parameters {
  /** Whether the link has a key at all, even without a text. */
  has(key: string): boolean;
  /** The raw text of a key, or null when the link has none. */
  take(key: string): string | null;
  /** The text of a key; null when the link has none, or one that cannot be read, which is reported. */
  takeText(key: string): string | null;
  /** A list of texts, each once; empty when the link has none. Past `limit` the rest is left out and reported. */
  takeList(key: string, limit: number): readonly string[];
  /** As `takeList`, the texts as they stand in the link. */
  takeRawList(key: string, limit: number): readonly string[];
  /** One of a few words; null when the link has none, or another word, which is reported. */
  takeWord<Word extends string>(key: string, words: readonly Word[]): Word | null;
  /** The raw text of a key as `read` understands it; null when the link has none, or one it does not, which is reported. */
  takeAs<Value>(key: string, read: (raw: string) => Value | null): Value | null;
  /** The same parameters, with a prefix before each key. */
  within(prefix: string): Parameters;
  /** Reports what cannot be used, and that the usual takes its place. */
  refuse(key: string, raw: string): void;
  /** Keys that nobody has taken. */
  untaken(): readonly string[];
}

/** Reads `a=1&b=2`. Of a key that stands there twice the first counts, and the other is reported. */
export function readParameters(text: string, report: Report): Parameters {
  const raw = new Map<string, string>();
  for (const part of text.split('&')) {
    const equals = part.indexOf('=');
    const key = equals < 0 ? part : part.slice(0, equals);
    const value = equals < 0 ? '' : part.slice(equals + 1);
    if (raw.has(key)) {
      report.add({
        code: 'W_BAD_VIEW',
        place: key,
        value,
        message: `The link says “${key}” more than once; the first is used.`,
        remedy: 'Nothing needs to be done.',
      });
    } else if (part !== '') raw.set(key, value);
  }
  return parametersOf(raw, new Set(), '', report);
}

function parametersOf(
  raw: ReadonlyMap<string, string>,
  taken: Set<string>,
  prefix: string,
  report: Report,
): Parameters {
  const take = (key: string): string | null => {
    taken.add(prefix + key);
    return raw.get(prefix + key) ?? null;
  };
  const refuse = (key: string, value: string): void => {
    report.add({
      code: 'W_BAD_VIEW',
      place: prefix + key,
      value,
      message: `The link asks for something that cannot be shown (“${prefix}${key}”).`,
      remedy: 'It is shown as usual instead.',
    });
  };
  const takeAs = <Value>(key: string, read: (text: string) => Value | null): Value | null => {
    const text = take(key);
    const value = text === null ? null : read(text);
    if (text !== null && value === null) refuse(key, text);
    return value;
  };
  return {
    has: (key) => raw.has(prefix + key),
    take,
    takeAs,
    refuse,
    takeText: (key) => takeAs(key, unescapeText),
    takeWord: (key, words) => takeAs(key, (text) => words.find((word) => word === text) ?? null),
    takeRawList: (key, limit) => {
      const text = take(key);
      if (text === null) return [];
      // One more than the limit is enough to know that there are too many.
      const parts = text.split(',', limit + 1);
      if (parts.length > limit) tooMany(report, prefix + key, limit);
      return [...new Set(parts.slice(0, limit))];
    },
    takeList(key, limit) {
      const texts = this.takeRawList(key, limit).flatMap((part) => {
        const text = unescapeText(part);
        if (text === null) refuse(key, part);
        return text ?? [];
      });
      return [...new Set(texts)];
    },
    within: (next) => parametersOf(raw, taken, prefix + next, report),
    untaken: () => [...raw.keys()].filter((key) => !taken.has(key)),
  };
}

function tooMany(report: Report, place: string, limit: number): void {
  report.add({
    code: 'W_TOO_MANY',
    place,
    message: `The link names more than ${limit.toLocaleString('en-GB')} things in “${place}”; the first ${limit.toLocaleString('en-GB')} are used.`,
    remedy: 'Nothing needs to be done.',
  });
}
