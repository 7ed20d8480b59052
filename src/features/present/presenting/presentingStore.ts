import { createStore } from 'zustand/vanilla';
import type { Presenting } from './presenting.ts';

/** The presentation that is going on; null while there is none. One page presents one story. */
export const presentingStore = createStore<{ readonly presenting: Presenting | null }>()(() => ({ presenting: null }));
