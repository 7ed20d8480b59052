import { createJSONStorage } from 'zustand/middleware';

const forgotten = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** Nowhere: pages opened from disk share one store, and a page beside the app would write into that of the app. */
export const settingsStorage = createJSONStorage<unknown>(() => forgotten);
