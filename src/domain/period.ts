import type { RecordedDate } from './network.ts';

/** First and last year of a period, both included; null is open: no such date is recorded. */
export interface YearSpan {
  readonly from: number | null;
  readonly to: number | null;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is `2019`, `2019-04` or `2019-04-01` and names a day, month or year that exists. Year 0 does not. */
export function isRecordedDate(text: string): boolean {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (year === undefined || Number(year) === 0) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Whether a period ends before it starts. A coarse date covers its whole span, so `2019-04` to `2019` is in order.
 *
 * @param start - A recorded date.
 * @param end - A recorded date.
 */
export function endsBeforeStart(start: RecordedDate, end: RecordedDate): boolean {
  const shared = Math.min(start.length, end.length);
  return end.slice(0, shared) < start.slice(0, shared);
}

/** The year of a recorded date, or null when there is none. */
export function yearOf(date: RecordedDate | null): number | null {
  return date === null || !isRecordedDate(date) ? null : Number(date.slice(0, 4));
}

/**
 * The years a record covers. No end means that no end is recorded, not that it goes on; the caller decides how to read it.
 *
 * @returns Whole years, both included; null where nothing is recorded.
 */
export function yearsOf(period: { readonly start: RecordedDate | null; readonly end: RecordedDate | null }): YearSpan {
  return { from: yearOf(period.start), to: yearOf(period.end) };
}
