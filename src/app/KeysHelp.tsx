import { useStore } from 'zustand';
import type { Command } from '../ui/command.ts';
import { keysDialogStore } from './keysDialog.ts';
import { settingsStore } from './settings.ts';
import { useSnapshot } from '../ui/ExplorerProvider.tsx';
import { lateComponent } from '../ui/lateComponent.ts';

const KeysDialog = lateComponent(async () => (await import('../features/keys/KeysDialog.tsx')).default);

/** The list of keys, when it was asked for. */
export function KeysHelp({ commands }: { readonly commands: readonly Command[] }) {
  const page = useSnapshot(({ view }) => view.mode);
  const { isOpen } = useStore(keysDialogStore);
  const areCharactersOn = useStore(settingsStore, (settings) => settings.areCharactersOn);
  if (!isOpen) return null;
  return (
    <KeysDialog
      commands={commands}
      page={page}
      areCharactersOn={areCharactersOn}
      onCharacters={(isOn) => {
        settingsStore.setState({ areCharactersOn: isOn });
      }}
      onClose={() => {
        keysDialogStore.setState({ isOpen: false });
      }}
    />
  );
}
