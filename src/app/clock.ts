/** The one place that reads the clock: when a map was kept and changed. Nothing that is drawn or worked out depends on it. */
export const clock = (): number => new Date().getTime();
