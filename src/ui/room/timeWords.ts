/** Day and time as a reader's clock had it: "2 Mar 2026, 14:05". A moment that cannot be read stands as it was written. */
export function timeWords(at: string): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at : format.format(moment);
}

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
