/**
 * Places for signs along a line of length 1, so that none covers another and all stay as near to their own places as
 * can be.
 *
 * @param wanted - Places from 0 to 1, in any order.
 * @param gap - Between the middles of two neighbours.
 * @returns One a sign, in the order of `wanted`; neighbours at least `gap` apart. Signs that want one place stand
 *   around it, so the outermost may lie a little before 0 or past 1.
 * @remarks Least squares under an order, by pooling neighbours (Ayer and others 1955). O(n log n).
 */
export function spreadOut(wanted: readonly number[], gap: number): readonly number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place || a.index - b.index);
  const pools: { sum: number; count: number }[] = [];
  for (const [rank, { place }] of order.entries()) {
    let pool = { sum: place - rank * gap, count: 1 };
    for (let last = pools.at(-1); last !== undefined && meanOf(last) > meanOf(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const fitted = pools.flatMap((pool) => new Array<number>(pool.count).fill(meanOf(pool)));
  const places = new Map(order.map(({ index }, rank) => [index, (fitted[rank] ?? 0) + rank * gap]));
  return wanted.map((place, index) => places.get(index) ?? place);
}

const meanOf = ({ sum, count }: { readonly sum: number; readonly count: number }): number => sum / count;
