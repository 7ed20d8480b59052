import type { TieLayer, TieLayers } from './tieLayers.ts';

/**
 * Swaps tried for each tie. A shuffle is two of these away from what was observed, and ten tries a tie are held to be
 * plenty to forget it (Milo and others 2003, arXiv cond-mat/0312028).
 */
const triesPerTie = 5;

/**
 * The same organisations tied at random, so that each keeps how many ties of each type leave it and arrive at it.
 *
 * Two ties of one type are drawn and exchange their ends; where that would tie somebody to themselves, or two
 * organisations twice by one type, nothing happens and it counts as a try. So every step can be undone with the same
 * chance, and all networks that steps can reach become equally likely.
 *
 * @param random - Numbers from 0 up to 1, such as `seeded` gives; the same numbers give the same network.
 * @returns Ties in the places of those given. `moves`: how many exchanges there were; 0 where nothing can be tied
 *   otherwise.
 * @remarks O(ties). Double edge swaps cannot turn a ring of three directed ties around, so networks that differ in
 *   nothing else are not reached.
 */
export function rewired(
  { count, layers }: TieLayers,
  random: () => number,
): { readonly ties: TieLayers; readonly moves: number } {
  let moves = 0;
  const made = layers.map((layer) => {
    const own = rewiredLayer(count, layer, random);
    moves += own.moves;
    return own.layer;
  });
  return { ties: { count, layers: made }, moves };
}

function rewiredLayer(count: number, { isUndirected, from, to }: TieLayer, random: () => number) {
  const [starts, ends] = [from.slice(), to.slice()];
  const keyOf = (a: number, b: number): number => (isUndirected && b < a ? b * count + a : a * count + b);
  const taken = new Set<number>();
  starts.forEach((start, tie) => taken.add(keyOf(start, ends[tie]!)));
  let moves = 0;
  for (let tries = starts.length < 2 ? 0 : starts.length * triesPerTie; tries > 0; tries--) {
    const one = Math.floor(random() * starts.length);
    const other = Math.floor(random() * starts.length);
    // Undirected ties may be read from either end, or half of all exchanges would never be tried.
    const isTurned = isUndirected && random() < 0.5;
    const [a, b] = [starts[one]!, ends[one]!];
    const [c, d] = isTurned ? [ends[other]!, starts[other]!] : [starts[other]!, ends[other]!];
    if (one === other || a === d || c === b || taken.has(keyOf(a, d)) || taken.has(keyOf(c, b))) continue;
    taken.delete(keyOf(a, b));
    taken.delete(keyOf(c, d));
    taken.add(keyOf(a, d)).add(keyOf(c, b));
    [starts[one], ends[one]] = isUndirected && d < a ? [d, a] : [a, d];
    [starts[other], ends[other]] = isUndirected && b < c ? [b, c] : [c, b];
    moves += 1;
  }
  return { layer: { isUndirected, from: starts, to: ends }, moves };
}
