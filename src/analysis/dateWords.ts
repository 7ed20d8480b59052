import type { RecordedDate } from '../domain/network.ts';
import { isRecordedDate } from '../domain/period.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2019", "April 2019" or "1 April 2019"; what is no date stands as recorded. */
export function recordedDateWords(date: RecordedDate): string {
  if (!isRecordedDate(date)) return date;
  const [year = '', month, day] = date.split('-');
  const parts = [
    day === undefined ? null : String(Number(day)),
    month === undefined ? null : months[Number(month) - 1],
    year,
  ];
  return parts.filter((part) => part !== null && part !== undefined).join(' ');
}

/**
 * A period as recorded: "since 2019", "until 2022", "2014 to 2022", "in 2019". No end means that no end is recorded.
 *
 * @returns null when neither date is recorded.
 */
export function periodWords(start: RecordedDate | null, end: RecordedDate | null): string | null {
  if (start === null) return end === null ? null : `until ${recordedDateWords(end)}`;
  if (end === null) return `since ${recordedDateWords(start)}`;
  if (start === end) return `${start.length > 7 ? 'on' : 'in'} ${recordedDateWords(start)}`;
  return `${recordedDateWords(start)} to ${recordedDateWords(end)}`;
}
