import { useEffect } from 'react';
import type { ExplorerStore } from '../store/explorerStore.ts';
import type { Command } from '../ui/command.ts';
import { settingsStore } from './settings.ts';
import { listenForShortcuts } from './shortcuts.ts';

/** Lets keys run commands; letters, digits and signs only where the reader did not switch them off. */
export function useShortcuts(explorer: ExplorerStore, commands: readonly Command[]): void {
  useEffect(
    () => listenForShortcuts(explorer, commands, () => settingsStore.getState().areCharactersOn),
    [explorer, commands],
  );
}
