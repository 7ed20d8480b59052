const turn = 2 * Math.PI;

/** An angle in 0 ≤ a < 2π. */
export const normalised = (angle: number): number => ((angle % turn) + turn) % turn;

/** The way from one angle to another, -π to π. */
export const turnBetween = (from: number, to: number): number => {
  const way = normalised(to - from);
  return way > Math.PI ? way - turn : way;
};

/**
 * Moves angles apart round a circle until neighbours are at least `gap` apart, each as little as can be.
 *
 * @param angles - Radians, in any order.
 * @param gap - Radians; when it cannot be had for so many, they are spaced evenly.
 * @returns The new angles in the order given.
 * @remarks Least squares: isotonic regression (pool adjacent violators) on the circle, cut at its widest opening.
 */
export function spreadAngles(angles: readonly number[], gap: number): readonly number[] {
  const count = angles.length;
  if (count < 2) return angles;
  const order = angles
    .map((angle, index) => ({ angle: normalised(angle), index }))
    .sort((p, q) => p.angle - q.angle || p.index - q.index);
  const cut = widestOpening(order.map(({ angle }) => angle));
  const unrolled = order.map((_, place) => {
    const entry = order[(place + cut) % count] ?? { angle: 0, index: 0 };
    return { index: entry.index, angle: entry.angle + (place + cut >= count ? turn : 0) };
  });
  const needed = Math.min(gap, turn / count);
  const moved = apart(
    unrolled.map(({ angle }) => angle),
    needed,
  );
  const first = moved[0] ?? 0;
  const last = moved[count - 1] ?? 0;
  const isClosing = last - first > turn - needed + 1e-9;
  const middle = (first + last) / 2;
  const result = new Array<number>(count).fill(0);
  unrolled.forEach(({ index }, place) => {
    const even = middle + (place - (count - 1) / 2) * (turn / count);
    result[index] = isClosing ? even : (moved[place] ?? 0);
  });
  return result;
}

/** Place in the sorted list after the widest opening. */
function widestOpening(sorted: readonly number[]): number {
  let widest = -1;
  let place = 0;
  sorted.forEach((angle, index) => {
    const before = sorted[index - 1] ?? (sorted.at(-1) ?? 0) - turn;
    if (angle - before <= widest + 1e-12) return;
    widest = angle - before;
    place = index;
  });
  return place;
}

function apart(sorted: readonly number[], gap: number): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  sorted.forEach((angle, index) => {
    blocks.push({ sum: angle - index * gap, count: 1 });
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (last === undefined || before === undefined || before.sum / before.count <= last.sum / last.count) break;
      before.sum += last.sum;
      before.count += last.count;
      blocks.pop();
    }
  });
  const levels = blocks.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  return levels.map((level, index) => level + index * gap);
}
