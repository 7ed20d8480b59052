import { isRecordedDate } from '../period.ts';

/**
 * Advice for a date in another notation: day/month/year, or the number a spreadsheet counts days with.
 *
 * @returns A remedy that names the date that may be meant, never a correction made in silence; null when there is none.
 */
export function meantDate(value: unknown): string | null {
  const date = typeof value === 'number' ? fromSerial(value) : typeof value === 'string' ? fromSlashes(value) : null;
  return date === null || !isRecordedDate(date) ? null : `Write "${date}", if that is the day that is meant.`;
}

function fromSlashes(text: string): string | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})\s*$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const dayMs = 86_400_000;
/** Spreadsheets count days so that 1 January 2024 is 45292. */
const dayZero = Date.UTC(1899, 11, 30);

function fromSerial(days: number): string | null {
  if (!Number.isInteger(days) || days < 20_000 || days > 80_000) return null;
  return new Date(dayZero + days * dayMs).toISOString().slice(0, 10);
}
