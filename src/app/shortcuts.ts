import type { ExplorerStore } from '../store/explorerStore.ts';
import { chordOf, isCharacterChord } from '../ui/chord.ts';
import type { Command } from '../ui/command.ts';

/** Single characters are commands only where nobody types or chooses from a list by letter. */
const typingPlaces = [
  'input',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable=false])',
  ...['textbox', 'searchbox', 'spinbutton', 'combobox', 'listbox', 'option', 'tree', 'treegrid', 'grid'].map(byRole),
  ...['menu', 'menubar', 'menuitem', 'dialog', 'alertdialog'].map(byRole),
].join(', ');
/** Fields that take no letters. */
const pointedInputs: readonly string[] = ['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'image', 'color'];
const otherTypingPlaces = typingPlaces.replace('input, ', '');
/** A question or list in front of the page: whatever lies behind waits. */
const modalPlaces = 'dialog, [role=dialog], [role=alertdialog]';
/** Keys that a text field has a use of its own for. */
const textEditing: readonly string[] = ['Mod+Z', 'Shift+Mod+Z'];

function byRole(role: string): string {
  return `[role=${role}]`;
}

/**
 * Runs the command whose keys were pressed.
 *
 * @param areCharactersOn - Whether letters, digits and signs are shortcuts now.
 * @returns A function that stops listening.
 */
export function listenForShortcuts(
  explorer: ExplorerStore,
  commands: readonly Command[],
  areCharactersOn: () => boolean,
): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const keys = chordOf(event);
    if (keys === null || !mayAct(keys, event.target)) return;
    if (isCharacterChord(keys) && !areCharactersOn()) return;
    const { present } = explorer.getState().history;
    // The same keys may mean something else on another page, where only one of the two is enabled.
    const command = commands.find((own) => own.keys === keys && own.isEnabled(present));
    if (command === undefined) return;
    event.preventDefault();
    command.run();
  };
  addEventListener('keydown', listen);
  return () => {
    removeEventListener('keydown', listen);
  };
}

/** Whether a shortcut acts when its keys are pressed in this place of the page. */
export function mayAct(keys: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest(modalPlaces) !== null) return false;
  return !isTyping(target) || (keys.includes('Mod+') && !textEditing.includes(keys));
}

function isTyping(target: Element): boolean {
  const isPointed = target instanceof HTMLInputElement && pointedInputs.includes(target.type);
  return target.closest(isPointed ? otherTypingPlaces : typingPlaces) !== null;
}
