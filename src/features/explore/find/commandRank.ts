import { wordsOf } from './searchText.ts';

/** Shorter words have too many neighbours one letter away. */
const shortestMistyped = 4;

/**
 * How well a question fits a command; 0 is best.
 *
 * Every word asked for must begin a word of the label or of the further words, with one letter wrong at most where it is long
 * enough. A loose question may also lie inside a word, or be letters of the label in their order, such as "swm" for
 * "Show the whole map".
 *
 * @param asked - As `wordsOf` gives them.
 * @returns null when it does not fit.
 */
export function commandRank(asked: readonly string[], label: string, also: string, isLoose: boolean): number | null {
  const own = wordsOf(label);
  const further = wordsOf(also);
  let rank = 0;
  for (const word of asked) {
    const tier = wordTier(word, own, further, isLoose);
    if (tier === null) return null;
    rank += tier;
  }
  return rank;
}

function wordTier(asked: string, own: readonly string[], further: readonly string[], isLoose: boolean): number | null {
  if (own.includes(asked)) return 0;
  if (own.some((word) => word.startsWith(asked))) return 1;
  if (further.some((word) => word.startsWith(asked))) return 2;
  if (asked.length >= shortestMistyped && [...own, ...further].some((word) => isOneOff(asked, word))) return 3;
  if (!isLoose || asked.length < 2) return null;
  if (own.some((word) => word.includes(asked))) return 4;
  return isScattered(asked, own) ? 5 : null;
}

/** Whether the question is the beginning of a word with one letter more, less, other, or two changed places. */
function isOneOff(asked: string, word: string): boolean {
  for (let length = asked.length - 1; length <= asked.length + 1; length += 1) {
    if (length <= word.length && differsByOne(asked, word.slice(0, length))) return true;
  }
  return false;
}

function differsByOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isSwap || (left.length <= 1 && right.length <= 1);
}

/** The letters in their order, the first of them at the beginning of a word. */
function isScattered(asked: string, words: readonly string[]): boolean {
  return words.some((_word, index) => {
    const rest = words.slice(index).join('');
    if (!rest.startsWith(asked.charAt(0))) return false;
    let at = 0;
    for (const letter of asked) {
      at = rest.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  });
}
