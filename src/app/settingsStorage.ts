import { createJSONStorage } from 'zustand/middleware';
import { isEmbedded } from './embed/isEmbedded.ts';

const forgotten = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** Where settings are kept: in this browser, for this site; nowhere for a frame of another page. */
export const settingsStorage = createJSONStorage<unknown>(() => (isEmbedded() ? forgotten : localStorage));
