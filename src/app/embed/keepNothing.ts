import { createKeepingStore } from '../../store/keepingStore.ts';
import type { Keeping } from '../keeping.ts';

/** Keeps nothing: a frame of another page leaves nothing on its visitors' computers, and shows nothing of what is there. */
export const keepNothing = (): Keeping => ({
  keepsMaps: false,
  store: createKeepingStore(),
  here: () => Promise.reject(new Error('A frame of another page keeps no maps.')),
  watch: () => nothing,
  showList: nothing,
  copied: nothing,
  tryAgain: nothing,
  putOff: nothing,
});

const nothing = () => undefined;
