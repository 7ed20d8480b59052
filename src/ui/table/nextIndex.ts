/** Rows that Page Up and Page Down go past. */
const page = 10;

/**
 * Where a key leads in a list.
 *
 * @returns The index, within the list; null when the key is none of the list's, or leads nowhere.
 */
export function nextIndex(index: number, key: string, count: number): number | null {
  const last = count - 1;
  const target = targetOf(index, key, last);
  if (target === null || last < 0) return null;
  return Math.min(Math.max(target, 0), last);
}

function targetOf(index: number, key: string, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + page;
    case 'PageUp':
      return index - page;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
