import type { ReactNode } from 'react';
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { ExplorerActions, ExplorerState, ExplorerStore } from '../store/explorerStore.ts';
import { presentOf } from '../store/explorerStore.ts';
import type { Snapshot } from '../store/snapshot.ts';

const ExplorerContext = createContext<ExplorerStore | null>(null);

interface ExplorerProviderProps {
  readonly store: ExplorerStore;
  readonly children: ReactNode;
}

export function ExplorerProvider({ store, children }: ExplorerProviderProps) {
  return <ExplorerContext value={store}>{children}</ExplorerContext>;
}

export function useExplorerStore(): ExplorerStore {
  const store = use(ExplorerContext);
  if (store === null) throw new Error('No explorer here: put the component inside an ExplorerProvider.');
  return store;
}

/** Reads a part of the explorer's state; renders again when that part becomes another value. */
export function useExplorer<T>(select: (state: ExplorerState & ExplorerActions) => T): T {
  return useStore(useExplorerStore(), select);
}

/** Reads a part of the present snapshot. */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  return useExplorer((state) => select(presentOf(state)));
}
