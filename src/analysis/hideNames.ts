import { capital } from './words.ts';
import type { Token } from './nameWordings.ts';
import { tokensOf, wordingsOf } from './nameWordings.ts';

/** Somebody whose name is hidden. */
export interface Hidden {
  /** As it is recorded, and by what else it is known. */
  readonly names: readonly string[];
  /** What is said instead: "Organisation 3". */
  readonly standIn: string;
}

/** Whoever shares a name with others is not told from them. */
const oneOfSeveral = 'an organisation';

/**
 * A function that says a text without names. Whole words are replaced, the longest name first.
 *
 * A name of one word counts only as it is written or in capitals, since "mind" and "path" are words as well; a name of two words
 * only where it has its capitals; a longer one however it is written. Nothing that stands between two sentences joins them to a name.
 *
 * @param hidden - Where two have the same name, the text says "an organisation"; a wording that somebody has as a name goes before one
 *   that follows from a name.
 */
export function hideNames(hidden: readonly Hidden[]): (text: string) => string {
  const entries = entriesOf(hidden);
  return (text) => {
    const tokens = tokensOf(text);
    let said = '';
    let from = 0;
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at];
      const entry = entries.get(token?.plain ?? '')?.find((one) => stands(one, tokens, at, text));
      if (token === undefined || entry === undefined) {
        at += 1;
        continue;
      }
      const before = tokens[at - 1];
      const start =
        before?.plain === 'the' && before.end === token.start - 1 && before.start >= from ? before.start : token.start;
      at += entry.tokens.length;
      said += text.slice(from, start);
      said += startsSentence(said) ? capital(entry.standIn) : entry.standIn;
      from = tokens[at - 1]?.end ?? text.length;
    }
    return from === 0 ? text : said + text.slice(from);
  };
}

const startsSentence = (before: string): boolean => /(?:^|[.!?]\s+)$/u.test(before);

interface Entry {
  readonly tokens: readonly Token[];
  readonly standIn: string;
}

/** By their first word; the longest first. */
function entriesOf(hidden: readonly Hidden[]): ReadonlyMap<string, readonly Entry[]> {
  const known = new Map<string, Entry & { readonly isName: boolean }>();
  for (const { names, standIn } of hidden)
    for (const name of names)
      for (const wording of wordingsOf(name)) {
        const all = tokensOf(wording);
        // The article is taken with the name, wherever there is one.
        const tokens = all.length > 1 && all[0]?.plain === 'the' ? all.slice(1) : all;
        const isName = wording === name;
        // A word of few letters that stands alone is told by its capitals.
        const key = tokens.map(({ plain, raw }) => (tokens.length === 1 ? raw : plain)).join(' ');
        const other = known.get(key);
        if (key === '' || (other?.isName === true && !isName)) continue;
        const isShared = other !== undefined && other.standIn !== standIn && other.isName === isName;
        known.set(key, { tokens, standIn: isShared ? oneOfSeveral : standIn, isName });
      }
  const byFirst = new Map<string, Entry[]>();
  for (const entry of [...known.values()].sort((a, b) => b.tokens.length - a.tokens.length)) {
    const first = entry.tokens[0]?.plain ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return byFirst;
}

const anyCase = 3;

function stands({ tokens: name }: Entry, tokens: readonly Token[], at: number, text: string): boolean {
  return name.every((word, place) => {
    const token = tokens[at + place];
    if (token?.plain !== word.plain) return false;
    if (place > 0 && !joins(text.slice(tokens[at + place - 1]?.end, token.start))) return false;
    if (name.length >= anyCase) return true;
    if (name.length === 1) return token.raw === word.raw || isCapitals(token.raw);
    return !/^\p{Lu}/u.test(word.raw) || /^\p{Lu}/u.test(token.raw);
  });
}

const isCapitals = (raw: string): boolean => raw.length > 1 && raw === raw.toUpperCase();

/** Spaces and a sign or two; no end of a sentence, except that of "St." */
const joins = (between: string): boolean =>
  /^(?:\.?\s*|[^\p{L}\p{N}!?;.]{0,2}\s*[^\p{L}\p{N}!?;.]{0,2})$/u.test(between);
