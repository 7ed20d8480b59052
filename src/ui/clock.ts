/**
 * The one place that reads the clock: when a map was kept and changed, when something was said, and how long a story has been
 * presented. Nothing that is drawn of a map or worked out from it depends on it.
 *
 * @returns Milliseconds since 1970.
 */
export const clock = (): number => new Date().getTime();

/** The day where the reader is, as `2026-03-09`, to be written on what is exported. */
export function today(): string {
  const now = new Date();
  const padded = (part: number) => String(part).padStart(2, '0');
  return [String(now.getFullYear()), padded(now.getMonth() + 1), padded(now.getDate())].join('-');
}
