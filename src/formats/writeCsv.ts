export type CsvCell = string | number | boolean | null;

/** A table for a file, each row as long as the header. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * A table as CSV (RFC 4180): commas, CRLF, and a byte order mark so that spreadsheet programs read it as UTF-8.
 *
 * A text that a spreadsheet would take for a formula (it begins with = + - @, tab, carriage return or their full-width forms) gets an
 * apostrophe in front (OWASP ASVS 1.2.10), and so does a text that begins with an apostrophe before such a sign: taking one apostrophe
 * away (`plainCell`) gives the exact text back. Numbers are written as they are.
 *
 * @param rows - Each as long as the header. null is an empty cell: nothing is recorded.
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [header, ...rows].map((row) => row.map(cell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

const risky = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = risky.test(value) ? `'${value}` : value;
  return /[",\r\n\t]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The text that was written into a cell: without the apostrophe that kept a spreadsheet from taking it for a formula. */
export function plainCell(text: string): string {
  return text.startsWith("'") && risky.test(text) ? text.slice(1) : text;
}
