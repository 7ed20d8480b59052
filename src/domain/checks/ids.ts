import type { Report } from '../report.ts';
import type { Draft } from './draft.ts';
import { nameOf, pathOf, spelled } from './draft.ts';

/**
 * Makes the id of a record text: a whole number is written as text, with a warning.
 *
 * @returns False when the record has no usable id; that has been reported.
 */
export function settleId(draft: Draft, report: Report): boolean {
  const { id } = draft.record;
  if (id === undefined || id === null || (typeof id === 'string' && id.trim() === '')) {
    report.add({
      code: 'E_MISSING_FIELD',
      place: pathOf(draft, 'id'),
      value: id,
      message: `${nameOf(draft)} has no id.`,
      remedy: 'Give it an "id" that no other record in the list has, such as a short name.',
    });
    return false;
  }
  return typeof id === 'string' || settleNumber(draft, 'id', id, report);
}

/** Makes the two ends of a relationship text, as `settleId` does. False when one of them is missing or is no id. */
export function settleEnds(draft: Draft, report: Report): boolean {
  return (['from', 'to'] as const).map((field) => settleEnd(draft, field, report)).every(Boolean);
}

function settleEnd(draft: Draft, field: 'from' | 'to', report: Report): boolean {
  const end = draft.record[field];
  if (typeof end === 'string') return true;
  if (end !== undefined && end !== null) return settleNumber(draft, field, end, report);
  report.add({
    code: 'E_MISSING_FIELD',
    place: pathOf(draft, field),
    value: end,
    message: `${nameOf(draft)} does not say which organisation it goes ${field} ("${spelled(draft, field)}").`,
    remedy: `Write the id of an organisation into "${spelled(draft, field)}".`,
  });
  return false;
}

function settleNumber(draft: Draft, field: string, value: unknown, report: Report): boolean {
  const place = pathOf(draft, field);
  const called = `${nameOf(draft)}, field "${spelled(draft, field)}"`;
  if (typeof value !== 'number') {
    report.add({
      code: 'E_WRONG_TYPE',
      place,
      value,
      message: `${called}: an id is text.`,
      remedy: 'Write the id as text in double quotes.',
    });
    return false;
  }
  if (!Number.isSafeInteger(value)) {
    report.add({
      code: 'E_BAD_NUMBER',
      place,
      value,
      message: `${called}: this number cannot be read exactly, so two ids may become one.`,
      remedy: 'Put ids in double quotes.',
    });
    return false;
  }
  draft.record[field] = String(value);
  report.add({
    code: 'W_ID_COERCED',
    place,
    value,
    message: `${called}: the number ${String(value)} was read as the text "${String(value)}".`,
    remedy: 'Put ids in double quotes.',
  });
  return true;
}
