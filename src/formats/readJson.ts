import { tooDeep } from '../domain/checks/cleanCopy.ts';
import type { JsonPath } from '../domain/jsonValue.ts';
import { isObject } from '../domain/jsonValue.ts';
import { limits } from '../domain/limits.ts';
import { ownerOf, parseDataset } from '../domain/parseDataset.ts';
import type { ReadResult } from '../domain/readResult.ts';
import type { Finding, Report } from '../domain/report.ts';
import { createReport } from '../domain/report.ts';
import { decodeText } from './decodeText.ts';
import { lineAndColumn } from './lineAndColumn.ts';
import { recogniseBytes, recogniseText } from './recogniseContent.ts';
import { readMapBlock } from './mapInPage.ts';
import type { JsonScan } from './scanJson.ts';
import { scanJson } from './scanJson.ts';

export type { ReadResult } from '../domain/readResult.ts';

/**
 * Reads a file of the format `polycentric/1`, or of its lenient form; of a map in one web page, the map inside.
 *
 * Never throws: whatever the bytes are, the result says in words what they are and what to do. Runs in a worker, because a large file
 * takes seconds and because the schema is not part of the first page.
 *
 * @param bytes - The whole file, at most 50 MB.
 * @param file - Its name or address as the reader knows it.
 */
export function readJson(bytes: Uint8Array, file: string): ReadResult {
  const report = createReport(file);
  const text = readText(bytes, file, report);
  if (text === null) return nothing(report);

  const scan = scanJson(text);
  if (scan.fault !== null) {
    const { line, column } = lineAndColumn(text, scan.fault.offset);
    const place = `line ${String(line)}, column ${String(column)}`;
    report.add({
      code: 'E_JSON_SYNTAX',
      place,
      value: text.slice(scan.fault.offset, scan.fault.offset + 30).split(/[\n\r]/)[0] || undefined,
      message: `Line ${String(line)}, column ${String(column)}: ${scan.fault.message}`,
      remedy: scan.fault.remedy,
    });
    return nothing(report);
  }

  const value: unknown = scan.isWhole ? JSON.parse(text) : null;
  const owner = (path: JsonPath): string => (isObject(value) ? ownerOf(value, path) : 'The file');
  if (scan.tooDeepAt !== null) report.add(tooDeep(scan.tooDeepAt, fieldAt(owner, scan.tooDeepAt), scan.depth));
  if (scan.tooWideAt !== null) report.add(tooWide(scan.tooWideAt));
  if (scan.tooDeepAt !== null || scan.tooWideAt !== null) return nothing(report);
  reportScan(scan, owner, report);
  return parseDataset(value, file, report);
}

const tooWide = (place: JsonPath): Finding => ({
  code: 'E_TOO_LARGE',
  place,
  message: `An object in this file has more than ${limits.organisations.toLocaleString('en-GB')} fields.`,
  remedy: 'Write records as lists in square brackets, and split a very large map into several files.',
});

/** The text of a file, or null when it has none that can be read; the report says why. */
function readText(bytes: Uint8Array, file: string, report: Report): string | null {
  if (bytes.length > limits.fileBytes) {
    report.add({
      code: 'E_TOO_LARGE',
      place: '',
      message: `"${file}" has ${megabytes(bytes.length)} MB; at most ${megabytes(limits.fileBytes)} MB can be read.`,
      remedy: 'Split the map into several files.',
    });
    return null;
  }
  const noText = recogniseBytes(bytes);
  if (noText !== null) {
    report.add(noText);
    return null;
  }
  const text = bytes.length === 0 ? '' : decodeText(bytes, report);
  if (text === null) return null;
  if (text.trim() === '') {
    report.add({
      code: 'E_EMPTY_FILE',
      place: '',
      message: `"${file}" is empty.`,
      remedy: 'Choose another file, or copy or download this one again.',
    });
    return null;
  }
  const inPage = readMapBlock(text);
  if (inPage !== null) return inPage;
  const other = recogniseText(text);
  if (other === null) return text;
  report.add(other);
  return null;
}

function reportScan(scan: JsonScan, owner: (path: JsonPath) => string, report: Report): void {
  for (const path of scan.duplicateKeys)
    report.add({
      code: 'W_DUPLICATE_KEY',
      place: path,
      value: path.at(-1),
      message: `${owner(path)} gives the field "${String(path.at(-1)).slice(0, 60)}" twice. The last value was used.`,
      remedy: 'Remove one of the two.',
    });
  for (const { path, literal } of scan.roundedNumbers)
    if (!isIdField(path))
      report.add({
        code: 'W_BAD_NUMBER',
        place: path,
        value: literal,
        message: `${owner(path)}: the number in "${String(path.at(-1))}" has more figures than can be kept; it was rounded.`,
        remedy: 'Put it in double quotes if every figure counts.',
      });
}

/** Ids written as numbers are told of with the ids. */
function isIdField([list, index, field]: JsonPath): boolean {
  return typeof list === 'string' && typeof index === 'number' && ids.has(field);
}
const ids: ReadonlySet<unknown> = new Set(['id', 'from', 'to', 'source', 'target']);

function fieldAt(owner: (path: JsonPath) => string, path: JsonPath): string {
  const field = typeof path[1] === 'number' ? path[2] : path[0];
  return field === undefined || typeof field === 'number' ? owner(path) : `${owner(path)}, field "${field}",`;
}

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1_000_000));

function nothing(report: Report): ReadResult {
  return { document: null, offered: null, problems: report.problems(), setAside: report.aside() };
}
