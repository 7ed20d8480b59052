/**
 * The one place that reads the clock: when a map was kept and changed, when something was said, and how long a story has been
 * presented. Nothing that is drawn of a map or worked out from it depends on it.
 *
 * @returns Milliseconds since 1970.
 */
export const clock = (): number => new Date().getTime();
