/** Middle value, or the mean of the two middle ones; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

/** One line: what was measured, its median, its range, and the goal. */
export function figure(name: string, values: readonly number[], unit: string, goal = ''): string {
  if (values.length === 0) return `${name}: not measured`;
  const range = `${shown(Math.min(...values))}–${shown(Math.max(...values))}`;
  return `${name}: ${shown(median(values))} ${unit} [${range}], ${String(values.length)} times${goal === '' ? '' : `; goal ${goal}`}`;
}
