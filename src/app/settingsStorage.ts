import { createJSONStorage } from 'zustand/middleware';

/** Where settings are kept: in this browser, for this site. */
export const settingsStorage = createJSONStorage<unknown>(() => localStorage);
