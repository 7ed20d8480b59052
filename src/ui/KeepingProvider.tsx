import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { KeepingState, KeepingStore } from '../store/keepingStore.ts';
import { createKeepingStore } from '../store/keepingStore.ts';

/** Where nothing is kept, as in a test of another part, the map is shown as it came. */
const KeepingContext = createContext<KeepingStore>(createKeepingStore());

export const KeepingProvider = KeepingContext;

/** Reads a part of what becomes of the open map on this computer. */
export function useKeeping<T>(select: (state: KeepingState) => T): T {
  return useStore(use(KeepingContext), select);
}
