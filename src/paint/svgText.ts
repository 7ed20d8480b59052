const replacements: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text as the content of an element or a quoted attribute. Characters that XML cannot hold become the sign for an unknown one. */
export const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/gu, (character) => replacements.get(character) ?? '')
    // eslint-disable-next-line no-control-regex -- XML 1.0 forbids exactly these; with `u`, only a lone half of a pair is matched.
    .replace(/[\uD800-\uDFFF\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD');
