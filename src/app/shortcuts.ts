import type { ExplorerStore } from '../store/explorerStore.ts';
import type { Command } from '../ui/command.ts';

/** Single characters are commands only where nobody types or chooses from a list by letter. */
const typingPlaces =
  'input, textarea, select, [contenteditable], [role=combobox], [role=listbox], [role=menu], [role=dialog]';

/**
 * Runs the command whose keys were pressed.
 *
 * @returns A function that stops listening.
 */
export function listenForShortcuts(explorer: ExplorerStore, commands: readonly Command[]): () => void {
  const byKeys = new Map(commands.flatMap((command) => (command.keys === null ? [] : [[command.keys, command]])));
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(typingPlaces) !== null && !isCheckbox(event.target))
      return;
    const command = byKeys.get(keysOf(event));
    if (command?.isEnabled(explorer.getState().history.present) !== true) return;
    event.preventDefault();
    command.run();
  };
  addEventListener('keydown', listen);
  return () => {
    removeEventListener('keydown', listen);
  };
}

const isCheckbox = (target: Element): boolean => target instanceof HTMLInputElement && target.type === 'checkbox';

function keysOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const isLetter = /^\p{L}$/u.test(key);
  const parts = [
    shiftKey && (isLetter || key.length > 1) ? 'Shift' : null,
    ctrlKey || metaKey ? 'Mod' : null,
    isLetter ? key.toUpperCase() : key,
  ];
  return parts.filter((part) => part !== null).join('+');
}

/** "Mod" is Cmd on a Mac and Ctrl elsewhere. */
export function keysAsShown(keys: string): string {
  const isMac = navigator.userAgent.includes('Mac OS');
  return keys
    .split('+')
    .map((part) => (part === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : part))
    .join(' ');
}
