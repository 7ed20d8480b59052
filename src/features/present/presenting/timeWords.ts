/** Time gone by as on a stopwatch: `4:05`, `1:04:05`. */
export function stopwatch(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const ends = [hours > 0 ? padded(minutes) : String(minutes), padded(seconds % 60)];
  return (hours > 0 ? [String(hours), ...ends] : ends).join(':');
}

/** The time of day where the reader is: `14:32`. */
export function timeOfDay(ms: number): string {
  const date = new Date(ms);
  return `${padded(date.getHours())}:${padded(date.getMinutes())}`;
}

const padded = (count: number): string => String(count).padStart(2, '0');
