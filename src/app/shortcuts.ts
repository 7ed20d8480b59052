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
    const keys = keysOf(event);
    if (isTyping(event.target) && (!keys.includes('Mod+') || textEditing.includes(keys))) return;
    const command = byKeys.get(keys);
    if (command?.isEnabled(explorer.getState().history.present) !== true) return;
    event.preventDefault();
    command.run();
  };
  addEventListener('keydown', listen);
  return () => {
    removeEventListener('keydown', listen);
  };
}

/** Keys that a text field has a use of its own for. */
const textEditing: readonly string[] = ['Mod+Z', 'Shift+Mod+Z'];

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest(typingPlaces) === null) return false;
  return !(target instanceof HTMLInputElement && ['checkbox', 'radio', 'range'].includes(target.type));
}

function keysOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const isLetter = /^\p{L}$/u.test(key);
  const parts = [
    shiftKey && (isLetter || key.length > 1) ? 'Shift' : null,
    ctrlKey || metaKey ? 'Mod' : null,
    isLetter ? key.toUpperCase() : key,
  ];
  return parts.filter((part) => part !== null).join('+');
}
