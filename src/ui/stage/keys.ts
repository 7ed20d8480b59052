import type { Compass } from '../../analysis/direction.ts';

/** What a key means while the map has the keyboard. */
export type MapKey =
  | { readonly type: 'go'; readonly towards: Compass }
  | { readonly type: 'back' }
  | { readonly type: 'relationship'; readonly step: 1 | -1 }
  | { readonly type: 'select'; readonly isAdding: boolean }
  | { readonly type: 'open' }
  | { readonly type: 'end'; readonly which: 'first' | 'last' }
  | { readonly type: 'zoom'; readonly direction: 'in' | 'out' }
  | { readonly type: 'fit' }
  | { readonly type: 'pan'; readonly towards: Compass }
  | { readonly type: 'out' };

type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const arrows: Readonly<Record<string, Compass>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** @returns null for a key that means nothing here, so that it does whatever it does elsewhere. */
export function readKey({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): MapKey | null {
  // Many keyboards make brackets with AltGr, which reports itself as Ctrl and Alt together.
  const isBracket = (key === '[' || key === ']') && ctrlKey === altKey;
  if (metaKey || ((ctrlKey || altKey) && !isBracket)) return null;
  const towards = arrows[key];
  if (towards !== undefined) return { type: shiftKey ? 'pan' : 'go', towards };
  switch (key) {
    case 'Backspace':
      return { type: 'back' };
    case ']':
      return { type: 'relationship', step: 1 };
    case '[':
      return { type: 'relationship', step: -1 };
    case ' ':
      return { type: 'select', isAdding: shiftKey };
    case 'Enter':
      return { type: 'open' };
    case 'Home':
      return { type: 'end', which: 'first' };
    case 'End':
      return { type: 'end', which: 'last' };
    case '+':
    case '=':
      return { type: 'zoom', direction: 'in' };
    case '-':
    case '_':
      return { type: 'zoom', direction: 'out' };
    case '0':
      return { type: 'fit' };
    case 'Escape':
      return { type: 'out' };
    default:
      return null;
  }
}
