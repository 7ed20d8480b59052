/** What the system's dialog offers first; a file with another ending can still be chosen. */
export const mapFileTypes = '.json,application/json,.html,text/html';

/**
 * Lets the reader choose a file of this computer. Call it from a click or a key press, or the browser refuses.
 *
 * @param onFile - Not called when the reader chooses none.
 */
export function openFilePicker(onFile: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = mapFileTypes;
  input.hidden = true;
  const remove = () => {
    input.remove();
  };
  input.addEventListener('cancel', remove);
  input.addEventListener('change', () => {
    remove();
    const file = input.files?.[0];
    if (file !== undefined) onFile(file);
  });
  // Safari forgets the choice when the input is not in the page.
  document.body.append(input);
  input.click();
}
