import { shortened } from './wrapName.ts';

/** One way to write a territory's name. */
export interface Wording {
  readonly lines: readonly string[];
  /** What it costs to write it so, in the coin of places. */
  readonly cost: number;
}

/** In a tight pane a name may break as soon as that brings it nearer to its territory; in a wide one only when it must. */
const breakingCost = { tight: 1.6, wide: 9 } as const;
const extraLineCost = 1.8;
/** A name without all of its words says less than one that stands far away. */
const shorteningCost = 16;
/** Characters left of a name that has no words to give up. */
const fewest = [12, 8, 5] as const;

/**
 * The ways to write a territory's name, the best first: in one line, in two or three, and then with fewer words and "…".
 *
 * @param text - As `territoryText` gives it.
 * @param isTight - Whether the pane is so small that breaking a name is no loss.
 */
export function wordingsOf(text: string, isTight: boolean): readonly Wording[] {
  const words = text.split(' ');
  const breaking = isTight ? breakingCost.tight : breakingCost.wide;
  const ways = (given: readonly string[], cost: number): readonly Wording[] =>
    [1, 2, 3]
      .filter((count) => count <= given.length)
      .map((count) => ({
        lines: inLines(given, count),
        cost: cost + (count === 1 ? 0 : breaking + (count - 2) * extraLineCost),
      }));
  const whole = ways(words, 0);
  const fewerWords = words.slice(1).flatMap((_, dropped) => {
    const kept = words.slice(0, words.length - 1 - dropped);
    return ways([...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`], shorteningCost + 1.5 * dropped);
  });
  const [first = ''] = words;
  const fewerLetters = fewest
    .filter((most) => most < first.length)
    .map((most, step) => ({ lines: [shortened(first, most)], cost: 3 * shorteningCost + step }));
  return [...whole, ...fewerWords, ...fewerLetters].sort((a, b) => a.cost - b.cost);
}

/** So many lines, the longest of them as short as can be. */
export function inLines(words: readonly string[], count: number): readonly string[] {
  if (count === 1) return [words.join(' ')];
  let best: readonly string[] | null = null;
  for (let taken = 1; taken <= words.length - count + 1; taken++) {
    const lines = [words.slice(0, taken).join(' '), ...inLines(words.slice(taken), count - 1)];
    if (best === null || longestOf(lines) < longestOf(best)) best = lines;
  }
  return best ?? [words.join(' ')];
}

const longestOf = (lines: readonly string[]): number => lines.reduce((most, line) => Math.max(most, line.length), 0);
