import type { ExplorerStore } from '../store/explorerStore.ts';
import { chordOf, isCharacterChord } from '../ui/chord.ts';
import type { Command } from '../ui/command.ts';
import { mayAct } from '../ui/mayAct.ts';

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
