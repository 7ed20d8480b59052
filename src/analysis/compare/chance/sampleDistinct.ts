/**
 * Different numbers below `below`, every choice equally likely, in no order.
 *
 * @param most - How many; all of them where there are no more.
 * @remarks Draws again what it has, and of more than half draws those to leave out. O(most) on average.
 */
export function sampleDistinct(most: number, below: number, random: () => number): Iterable<number> {
  if (most >= below) return Array.from({ length: below }, (_, number) => number);
  if (most * 2 <= below) return drawn(most, below, random);
  const left = drawn(below - most, below, random);
  return Array.from({ length: below }, (_, number) => number).filter((number) => !left.has(number));
}

function drawn(count: number, below: number, random: () => number): ReadonlySet<number> {
  const found = new Set<number>();
  while (found.size < count) found.add(Math.floor(random() * below));
  return found;
}

/** How many of the things drawn fall into each of several lots of the sizes given. */
export function drawnFromLots(count: number, sizes: readonly number[], random: () => number): readonly number[] {
  const ends: number[] = [];
  for (const size of sizes) ends.push((ends.at(-1) ?? 0) + size);
  const counts = sizes.map(() => 0);
  for (const number of sampleDistinct(count, ends.at(-1) ?? 0, random)) counts[lotOf(ends, number)]! += 1;
  return counts;
}

/** The first lot that ends after a number, by halving. */
function lotOf(ends: readonly number[], number: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
