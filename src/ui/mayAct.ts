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
