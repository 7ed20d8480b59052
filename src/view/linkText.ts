/**
 * Any text as part of a link: letters and digits stay readable, everything that the link itself or an e-mail program gives a
 * meaning is escaped. Half a character (a lone surrogate), which percent-encoding cannot carry, is written `~d800`.
 */
export function escapeText(text: string): string {
  return text
    .split(loneSurrogate)
    .map((part, index) => (index % 2 === 1 ? `~${part.charCodeAt(0).toString(16)}` : escapeWhole(part)))
    .join('');
}

/** The text that `escapeText` wrote, or null when it cannot be read. */
export function unescapeText(text: string): string | null {
  try {
    return text
      .split(/~([0-9a-f]{4})/)
      .map((part, index) => (index % 2 === 1 ? String.fromCharCode(parseInt(part, 16)) : decodeURIComponent(part)))
      .join('');
  } catch {
    return null;
  }
}

const loneSurrogate = /([\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF])/;

const escapeWhole = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll('%2F', '/')
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A list of texts; one empty text is a list of one, so an empty list is not written at all. */
export const escapeList = (texts: readonly string[]): string => texts.map(escapeText).join(',');

/** Tenths of a world unit: finer than an eye can tell, and short. */
export const writeNumber = (value: number): string => String(Math.round(value * 10) / 10);

/** A finite number in plain digits; null for anything else. */
export function readNumber(text: string): number | null {
  if (!/^-?\d{1,400}(\.\d{1,400})?(e[+-]?\d{1,4})?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
