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

/** The power with which times grow with sizes: the slope of a straight line through their logarithms. */
export function growth(sizes: readonly number[], times: readonly number[]): number {
  const points = sizes.map((size, place) => [Math.log(size), Math.log(times[place] ?? NaN)] as const);
  const mean = (place: 0 | 1): number => points.reduce((sum, point) => sum + point[place], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const along = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return along / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
