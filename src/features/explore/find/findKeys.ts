/** Answers that Page Up and Page Down go past. */
const page = 5;

/**
 * Which answer a key leads to. Up from the first is the last, and the other way round.
 *
 * @returns null when the key is the text's own, Home and End among them.
 */
export function nextActive(key: string, active: number, count: number): number | null {
  const last = Math.max(count - 1, 0);
  switch (key) {
    case 'ArrowDown':
      return active >= last ? 0 : active + 1;
    case 'ArrowUp':
      return active <= 0 ? last : active - 1;
    case 'PageDown':
      return Math.min(active + page, last);
    case 'PageUp':
      return Math.max(active - page, 0);
    default:
      return null;
  }
}

/** What is said to people who listen once typing has paused. */
export function answersInWords(count: number, message: string | null): string {
  if (message !== null) return message;
  return count === 1 ? 'One answer.' : `${String(count)} answers.`;
}
