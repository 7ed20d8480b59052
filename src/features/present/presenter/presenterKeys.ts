import { chordOf } from '../../../ui/chord.ts';
import type { Ask } from './messages.ts';

/** What a key asks in the presenter's window; the same keys as on the stage. */
export type PresenterKey =
  | { readonly kind: 'ask'; readonly ask: Ask }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'jump' }
  /** A question is to be written. */
  | { readonly kind: 'park' };

const asks: Readonly<Record<string, Ask>> = {
  ArrowRight: { kind: 'on' },
  ArrowDown: { kind: 'on' },
  PageDown: { kind: 'on' },
  ' ': { kind: 'on' },
  ArrowLeft: { kind: 'back' },
  ArrowUp: { kind: 'back' },
  PageUp: { kind: 'back' },
  Home: { kind: 'to', place: 0 },
  // A place outside the story is brought back into it.
  End: { kind: 'to', place: Number.MAX_SAFE_INTEGER },
  B: { kind: 'black' },
  '.': { kind: 'black' },
};

/** Things that a key presses, writes in or moves within: it belongs to them. */
const pressed = 'button, a[href], summary';
const written = 'input, select, textarea';

/**
 * Reads a key of the presenter's window.
 *
 * @param typed - Digits typed so far: only after them is Enter a key of its own.
 * @returns null for a key that means nothing here, or belongs to what has the focus.
 */
export function presenterKey(event: KeyboardEvent, typed: string): PresenterKey | null {
  const keys = chordOf(event);
  const target = event.target instanceof Element ? event.target : null;
  if (keys === null || event.defaultPrevented || target?.closest(written) != null) return null;
  if ((keys === ' ' || keys === 'Enter') && target?.closest(pressed) != null) return null;
  if (/^\d$/.test(keys)) return { kind: 'digit', digit: keys };
  if (keys === 'Enter') return typed === '' ? null : { kind: 'jump' };
  if (keys === 'Q') return { kind: 'park' };
  const ask = Object.hasOwn(asks, keys) ? asks[keys] : undefined;
  return ask === undefined ? null : { kind: 'ask', ask };
}
