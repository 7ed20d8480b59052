/**
 * A command's keys as they stand on the keyboard: `Mod+K` is "Ctrl K", and "⌘ K" on a Mac.
 *
 * @param keys - As in `Command.keys`.
 */
export function keysAsShown(keys: string): string {
  const isMac = navigator.userAgent.includes('Mac OS');
  return keys
    .split('+')
    .map((part) => (part === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : part))
    .join(' ');
}
