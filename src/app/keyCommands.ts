import type { Command } from '../ui/command.ts';
import { keysDialogStore } from './keysDialog.ts';
import { settingsStore } from './settings.ts';

const always = () => true;

/** The list of keys, and what a reader can choose about keys. */
export const keyCommands: readonly Command[] = [
  {
    id: 'keys',
    label: 'List the keys',
    keys: '?',
    group: 'find',
    also: 'help shortcuts keyboard',
    isEnabled: always,
    run: () => {
      keysDialogStore.setState({ isOpen: true });
    },
  },
  {
    id: 'character-keys-on',
    label: 'Switch single-letter keys on',
    keys: null,
    group: 'settings',
    also: 'shortcuts keyboard',
    whyNot: 'They are on',
    isEnabled: () => !settingsStore.getState().areCharactersOn,
    run: () => {
      settingsStore.setState({ areCharactersOn: true });
    },
  },
  {
    id: 'character-keys-off',
    label: 'Switch single-letter keys off',
    keys: null,
    group: 'settings',
    also: 'shortcuts keyboard',
    whyNot: 'They are off',
    isEnabled: () => settingsStore.getState().areCharactersOn,
    run: () => {
      settingsStore.setState({ areCharactersOn: false });
    },
  },
];
