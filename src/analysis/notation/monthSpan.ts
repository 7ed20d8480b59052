import type { RecordedDate } from '../../domain/network.ts';
import { isRecordedDate } from '../../domain/period.ts';

/** The months that a date covers, both included, counted from January of the year 0. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/** The months of a recorded date: twelve for a year alone. null for none, or for what is no date. */
export function monthsOf(date: RecordedDate | null): MonthSpan | null {
  if (date === null || !isRecordedDate(date)) return null;
  const [year = 0, month] = date.split('-').map(Number);
  return month === undefined ? monthsOfYear(year) : { from: year * 12 + month - 1, to: year * 12 + month - 1 };
}

export const monthsOfYear = (year: number): MonthSpan => ({ from: year * 12, to: year * 12 + 11 });
