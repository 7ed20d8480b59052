import type { JsonObject } from '../jsonValue.ts';
import { isObject, kindInWords } from '../jsonValue.ts';
import { limits } from '../limits.ts';
import type { Report } from '../report.ts';
import type { Draft, RecordList } from './draft.ts';
import { recordLists } from './draft.ts';

export type Drafts = { [List in RecordList]: Draft[] };

const required: readonly RecordList[] = ['organisations', 'relationships'];
const most: { readonly [List in RecordList]?: number } = {
  organisations: limits.organisations,
  relationships: limits.relationships,
};

/**
 * The records of a document's lists, those of `root` to work on beside those of the file as `written`. A list that is missing, or is none, and an entry that is no record are errors.
 *
 * @returns null when a list is longer than can be read.
 */
export function draftsOf(root: JsonObject, written: JsonObject, report: Report): Drafts | null {
  const drafts: Drafts = { sources: [], organisations: [], collaborations: [], relationships: [] };
  let isWithinLimits = true;
  for (const list of recordLists) {
    const found = root[list];
    if (found === undefined || found === null) {
      if (required.includes(list)) reportMissing(list, root, report);
    } else if (!Array.isArray(found)) reportNoList(list, found, report);
    else if (found.length > (most[list] ?? Infinity)) {
      isWithinLimits = false;
      reportTooMany(list, found.length, report);
    } else
      drafts[list] = found.flatMap((entry, index) =>
        draftOf(list, index, entry, recordAt(written[list], index), report),
      );
  }
  return isWithinLimits ? drafts : null;
}

function recordAt(list: unknown, index: number): JsonObject {
  const entry: unknown = Array.isArray(list) ? list[index] : undefined;
  return isObject(entry) ? entry : {};
}

function draftOf(
  list: RecordList,
  index: number,
  entry: unknown,
  written: JsonObject,
  report: Report,
): readonly Draft[] {
  if (isObject(entry)) return [{ list, index, written, record: entry }];
  report.setAside([list, index], entry);
  report.add({
    code: 'E_WRONG_TYPE',
    place: [list, index],
    value: entry,
    message: `Entry ${String(index + 1)} of "${list}" is ${kindInWords(entry)}, not a record in braces.`,
    remedy: 'Write a record such as {"id": "…"}, or remove the entry.',
  });
  return [];
}

function reportMissing(list: RecordList, root: JsonObject, report: Report): void {
  report.add({
    code: 'E_MISSING_FIELD',
    place: [list],
    value: root[list],
    message: `The list "${list}" is missing.`,
    remedy: `Add "${list}": []. A map is an object with "organisations" and "relationships", each a list in square brackets.`,
  });
}

function reportNoList(list: RecordList, found: unknown, report: Report): void {
  report.setAside([list], found);
  report.add({
    code: 'E_WRONG_TYPE',
    place: [list],
    value: found,
    message: `"${list}" should be a list in square brackets; found ${kindInWords(found)}.`,
    remedy: `Write "${list}": [ … ] with one record for each entry.`,
  });
}

function reportTooMany(list: RecordList, length: number, report: Report): void {
  report.add({
    code: 'E_TOO_LARGE',
    place: [list],
    message: `"${list}" has ${length.toLocaleString('en-GB')} records; at most ${(most[list] ?? 0).toLocaleString('en-GB')} can be read.`,
    remedy: 'Split the map into several files.',
  });
}
