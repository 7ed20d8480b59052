import { chordOf } from '../../../ui/chord.ts';
import type { PresentingKey } from '../../../ui/presentingKeys.ts';
import { jumpKeys, presentingKeys } from '../../../ui/presentingKeys.ts';
import { readKey } from '../../../ui/stage/keys.ts';
import type { Ask } from './messages.ts';

/** What a key asks in the presenter's window; the same keys as on the stage. */
export type PresenterKey =
  | { readonly kind: 'ask'; readonly ask: Ask }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'jump' }
  /** A question is to be written. */
  | { readonly kind: 'park' }
  /** The stage is to take the whole screen. */
  | { readonly kind: 'screen' };

/** What the keys of the stage ask from here; the others are for the stage alone. */
function askOf(key: PresentingKey): Ask | null {
  switch (key.type) {
    case 'on':
    case 'back':
    case 'black':
      return { kind: key.type };
    case 'first':
      return { kind: 'to', place: 0 };
    case 'last':
      // A place outside the story is brought back into it.
      return { kind: 'to', place: Number.MAX_SAFE_INTEGER };
    default:
      return null;
  }
}

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
  const key = readKey([...presentingKeys, ...(typed === '' ? [] : jumpKeys)], event, true);
  if (key === null) return null;
  if (key.type === 'digit') return { kind: 'digit', digit: key.digit };
  if (key.type === 'jump' || key.type === 'park' || key.type === 'screen') return { kind: key.type };
  const ask = askOf(key);
  return ask === null ? null : { kind: 'ask', ask };
}
