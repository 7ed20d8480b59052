import { createStore } from 'zustand/vanilla';

/** Whether the presenter's window is open and in step, so that the stage need not show the notes. */
export const presenterStore = createStore<{ readonly isThere: boolean }>()(() => ({ isThere: false }));
