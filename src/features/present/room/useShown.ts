import { useStore } from 'zustand';
import { presentOf } from '../../../store/explorerStore.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { shownStore } from './shownStore.ts';

/** What the room looks at: the step that is shown, else the page. */
export function useShown<T>(select: (snapshot: Snapshot) => T): T {
  const page = useExplorerStore();
  const shown = useStore(shownStore, ({ explorer }) => explorer);
  return useStore(shown ?? page, (state) => select(presentOf(state)));
}
