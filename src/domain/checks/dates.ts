import type { JsonObject } from '../jsonValue.ts';
import { isObject } from '../jsonValue.ts';
import { endsBeforeStart, isRecordedDate } from '../period.ts';
import type { Report } from '../report.ts';
import type { Draft } from './draft.ts';
import { nameOf, pathOf } from './draft.ts';

/** Reads a year written as a number (2019) as text, with a warning. Other dates that are no dates are found with the other fields. */
export function settleYears(draft: Draft, report: Report): void {
  for (const { holder, path } of periodsIn(draft))
    for (const field of ['start', 'end', 'retrieved']) {
      const value = holder[field];
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 1000 || value > 2999) continue;
      holder[field] = String(value);
      report.add({
        code: 'W_BAD_DATE',
        place: pathOf(draft, ...path, field),
        value,
        message: `${nameOf(draft)}: the number ${String(value)} in "${field}" was read as the year ${String(value)}.`,
        remedy: `Write it in double quotes: "${String(value)}".`,
      });
    }
}

/** Sets both dates of a period aside when it ends before it starts: there is no telling which of the two is wrong. */
export function checkPeriods(draft: Draft, report: Report): void {
  for (const { holder, path } of periodsIn(draft)) {
    const { start, end } = holder;
    if (!isDate(start) || !isDate(end) || !endsBeforeStart(start, end)) continue;
    report.add({
      code: 'W_BAD_DATE',
      place: pathOf(draft, ...path, 'end'),
      value: `${start} to ${end}`,
      message: `${nameOf(draft)} ends (${end}) before it starts (${start}). Neither date is used.`,
      remedy: 'Correct one of the two dates; perhaps they are the wrong way round.',
    });
    report.setAside(pathOf(draft, ...path), { start, end });
    delete holder['start'];
    delete holder['end'];
  }
}

const isDate = (value: unknown): value is string => typeof value === 'string' && isRecordedDate(value);

/** The record itself, and each member of a collaboration. */
function periodsIn(draft: Draft): readonly { holder: JsonObject; path: readonly (string | number)[] }[] {
  const own = { holder: draft.record, path: [] };
  if (draft.list !== 'collaborations' || !Array.isArray(draft.record['members'])) return [own];
  const members: readonly unknown[] = draft.record['members'];
  return [
    own,
    ...members.flatMap((member, index) => (isObject(member) ? [{ holder: member, path: ['members', index] }] : [])),
  ];
}
