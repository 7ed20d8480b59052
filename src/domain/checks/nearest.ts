/**
 * The word most like a misspelt one.
 *
 * @returns The first candidate that differs in capitals only, or else in the fewest letters, at most two; null when none is that near.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > 60) return null;
  const folded = word.toLowerCase().replace(/[\s_]+/g, '-');
  let best: string | null = null;
  let fewest = 3;
  for (const candidate of candidates) {
    const letters = distance(folded, candidate.toLowerCase(), fewest);
    if (letters < fewest && letters < candidate.length / 2) [best, fewest] = [candidate, letters];
  }
  return best;
}

/** Letters to add, drop or change (Levenshtein 1966); `most` when there are that many or more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let row = Array.from({ length: b.length + 1 }, (_none, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? most, most);
}
