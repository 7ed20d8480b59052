/**
 * Where a character stands in a text, as an editor counts: both from 1. CR, LF and CRLF end a line.
 *
 * @param offset - In UTF-16 units, as strings are indexed.
 */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < offset; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(at + 1) === 10 && at + 1 < offset) at += 1;
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
