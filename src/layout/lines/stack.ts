/**
 * Places for a stack of items, as near as can be to where each wants to be: the least sum of weighted squares, with the order kept and
 * no two overlapping (isotonic regression by pooling, Ayer and others 1955).
 *
 * @param wanted - The middle that each item wants, from the top of the stack.
 * @param sizes - Height of each item; two neighbours keep half of both between their middles.
 * @param height - All items lie between 0 and this. A stack that is higher begins at 0 and reaches beyond.
 * @returns The middle of each item. O(items).
 */
export function stacked(
  wanted: readonly number[],
  sizes: readonly number[],
  weights: readonly number[],
  height: number,
): readonly number[] {
  const offsets: number[] = [];
  let total = 0;
  for (const size of sizes) {
    offsets.push(total + size / 2);
    total += size;
  }
  const pools: { readonly value: number; readonly weight: number; readonly count: number }[] = [];
  wanted.forEach((want, index) => {
    let pool = { value: want - (offsets[index] ?? 0), weight: weights[index] ?? 1, count: 1 };
    for (let last = pools.at(-1); last !== undefined && last.value >= pool.value; last = pools.at(-1)) {
      pools.pop();
      const weight = last.weight + pool.weight;
      pool = {
        value: (last.value * last.weight + pool.value * pool.weight) / weight,
        weight,
        count: last.count + pool.count,
      };
    }
    pools.push(pool);
  });
  const most = Math.max(0, height - total);
  return pools
    .flatMap(({ value, count }) => Array.from({ length: count }, () => Math.min(most, Math.max(0, value))))
    .map((start, index) => start + (offsets[index] ?? 0));
}
