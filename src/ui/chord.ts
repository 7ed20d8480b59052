type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * A key press in the words of `Command.keys`: `Shift+E`, `Mod+Z`, `Escape`, `+`. Shift counts with letters and with named keys;
 * of a sign it only says how the keyboard makes it.
 *
 * @returns null for a press with Alt: that belongs to the system, except where AltGr (Ctrl and Alt together) makes a sign.
 */
export function chordOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): string | null {
  const isLetter = /^\p{L}$/u.test(key);
  const isSign = key.length === 1 && !isLetter && key !== ' ';
  const isByAltGr = isSign && ctrlKey && altKey && !metaKey;
  if (altKey && !isByAltGr) return null;
  const parts = [
    shiftKey && !isSign ? 'Shift' : null,
    (ctrlKey || metaKey) && !isByAltGr ? 'Mod' : null,
    isLetter ? key.toUpperCase() : key,
  ];
  return parts.filter((part) => part !== null).join('+');
}

/**
 * Whether keys are a character: a letter, digit or sign, with or without Shift, but without Ctrl or Cmd. People who speak to
 * their computer, or whose hands slip, press them by accident, so they can be switched off (WCAG 2.1.4).
 */
export function isCharacterChord(keys: string): boolean {
  const last = keys.replace(/^Shift\+/, '');
  return last.length === 1 && last !== ' ';
}
