const names: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/**
 * A command's keys as they stand on the keyboard: `Mod+K` is "Ctrl K", and "⌘ K" on a Mac.
 *
 * @param keys - As in `Command.keys`.
 */
export function keysAsShown(keys: string): string {
  const isMac = navigator.userAgent.includes('Mac OS');
  return (
    keys
      // A plus that nothing follows is the key itself.
      .split(/\+(?=.)/)
      .map((part) => (part === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : (names[part] ?? part)))
      .join(' ')
  );
}
