const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * Years to write under an axis: the first and the last, and round ones between that keep clear of them.
 *
 * @param most - How many there is room for, at least two.
 */
export function yearTicks(from: number, to: number, most: number): readonly number[] {
  if (from === to) return [from];
  const step = steps.find((years) => (to - from) / years <= most - 1) ?? to - from;
  const between: number[] = [];
  for (let year = Math.ceil((from + step) / step) * step; year <= to - step; year += step) between.push(year);
  return [from, ...between.filter((year) => year - from >= step && to - year >= step), to];
}
