/** A word of a text, and where it stands there. */
export interface Token {
  /** As names are compared: small letters, no accents. */
  readonly plain: string;
  /** As it is written. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** Words; in scripts that set no spaces between them, letters. */
const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[^\p{L}\p{M}\p{N}]|$)|&/gu;

/** The words of a text in turn. */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(words)].map(({ 0: raw, index }) => ({
    plain: raw === '&' ? 'and' : raw.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    raw,
    start: index,
    end: index + raw.length,
  }));

/** What stands in brackets at the end of a name is another name where it is one in full or in capitals, or follows "formerly" and the like. */
const bracketed = /^(.*\S)\s*\(([^()]+)\)\s*$/u;
const fullName = 3;
const capitals = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/**
 * What an organisation may be called in a running text: its name as it is recorded, without what stands in brackets and by what
 * stands there, without "The", and by the capitals of its words.
 *
 * @param name - "The Beech Fund (formerly Alder Trust)".
 * @returns Each once, the whole name first.
 */
export function wordingsOf(name: string): readonly string[] {
  const found = bracketed.exec(name);
  const [outside = name, inside = ''] = found?.slice(1) ?? [];
  const lead = /^(?:[\p{Ll}]+\s+)+(?=\p{Lu})/u.exec(inside)?.[0] ?? '';
  const other = inside.slice(lead.length);
  const isName = lead !== '' || capitals.test(other) || tokensOf(other).length >= fullName;
  const said = [name, outside, ...(isName ? [other] : [])];
  const all = [...said, ...said.map((one) => one.replace(/^the\s+/iu, ''))];
  return [...new Set([...all, ...all.flatMap(initials)])].filter((one) => one.trim() !== '');
}

/** "NLCF" for a name of three capital letters and more. */
function initials(name: string): readonly string[] {
  const letters = tokensOf(name)
    .map(({ raw }) => [...raw][0] ?? '')
    .filter((letter) => /\p{Lu}/u.test(letter));
  return letters.length < fullName ? [] : [letters.join('')];
}
