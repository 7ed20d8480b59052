import type { KeyboardEvent } from 'react';

export type RailAction =
  { readonly type: 'look' | 'move'; readonly to: number } | { readonly type: 'rename' | 'delete' | 'duplicate' };

type Keys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * What a key asks of the rail. It stands upright on a desk and lies on a phone, so both pairs of arrows go along it.
 *
 * @param at - The place that is looked at, from 0.
 * @param count - How many steps there are.
 * @returns null for a key that is not the rail's.
 */
export function railActionOf(
  { key, altKey, ctrlKey, metaKey, shiftKey }: Keys,
  at: number,
  count: number,
): RailAction | null {
  if (shiftKey) return null;
  const way = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  if (altKey) return way === undefined || ctrlKey || metaKey ? null : { type: 'move', to: at + way };
  if (ctrlKey || metaKey) return key.toLowerCase() === 'd' ? { type: 'duplicate' } : null;
  if (way !== undefined) return { type: 'look', to: Math.min(count - 1, Math.max(0, at + way)) };
  switch (key) {
    case 'Home':
      return { type: 'look', to: 0 };
    case 'End':
      return { type: 'look', to: count - 1 };
    case 'F2':
      return { type: 'rename' };
    case 'Delete':
      return { type: 'delete' };
    default:
      return null;
  }
}
