import { createStore } from 'zustand/vanilla';

/** Whether the list of keys is open. */
export const keysDialogStore = createStore<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));
