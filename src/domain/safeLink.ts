export interface SafeLink {
  /** An address a reader may choose to open. */
  readonly href: string;
  /** Shown beside the link, so that nobody is led astray by its words. */
  readonly host: string;
}

/** Spaces, control characters and marks that cannot be seen: an address that needs them hides something. */
const hidden = /[\s\\\p{Control}\p{Format}\p{Surrogate}]/u;

/**
 * The link in a text, when it is one that may be offered to a reader.
 *
 * @param text - As recorded. Only `https:`, `http:` and `doi:` count; an address with a user name or password, a backslash, spaces or
 *   hidden marks does not.
 * @returns null when the text is to be shown as plain text.
 */
export function safeLink(text: string): SafeLink | null {
  if (hidden.test(text) || text.length > 8000) return null;
  const doi = /^doi:(10\..+)$/i.exec(text)?.[1];
  const address = doi === undefined ? text : `https://doi.org/${encodeURI(doi)}`;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || url.host === '') return null;
  return { href: url.href, host: url.host };
}
