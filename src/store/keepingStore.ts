import { createStore } from 'zustand/vanilla';
import type { Backlog } from '../storage/backup.ts';
import type { KeepingStatus } from '../storage/keeper.ts';

/** What becomes of the open map on this computer, for the page to say. */
export interface KeepingState {
  readonly status: KeepingStatus;
  /** Work that is in no file yet, when it is time to remind the reader; null otherwise. */
  readonly backlog: Backlog | null;
  /** Whether the list of maps is open. */
  readonly isListOpen: boolean;
}

export type KeepingStore = ReturnType<typeof createKeepingStore>;

export const createKeepingStore = () =>
  createStore<KeepingState>()(() => ({ status: { kind: 'as-it-came' }, backlog: null, isListOpen: false }));
