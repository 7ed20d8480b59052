/**
 * Ranks from 1, equal values sharing the mean of their places.
 *
 * @remarks O(n log n).
 */
export function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((_, place) => place).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length).fill(0);
  for (let first = 0; first < order.length;) {
    let next = first + 1;
    while (next < order.length && values[order[next]!] === values[order[first]!]) next += 1;
    for (let place = first; place < next; place++) ranks[order[place]!] = (first + next + 1) / 2;
    first = next;
  }
  return ranks;
}

/**
 * How far two things rise together, by rank (Spearman 1904): the correlation of the ranks.
 *
 * @returns −1 to 1; null for fewer than two pairs, or where one of the two is the same throughout.
 */
export function rankCorrelation(pairs: readonly (readonly [a: number, b: number])[]): number | null {
  const [a, b] = [ranksOf(pairs.map(([first]) => first)), ranksOf(pairs.map(([, second]) => second))];
  const mean = (pairs.length + 1) / 2;
  let [ab, aa, bb] = [0, 0, 0];
  for (let place = 0; place < pairs.length; place++) {
    const [da, db] = [a[place]! - mean, b[place]! - mean];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  if (aa === 0 || bb === 0) return null;
  return Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}
