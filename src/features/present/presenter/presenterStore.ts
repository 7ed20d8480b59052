import { createStore } from 'zustand/vanilla';

/** The presenter's window, as the page knows it; one a page. */
export const presenterStore = createStore<{
  /** Whether it is open and in step, so that the stage need not show the notes. */
  readonly isThere: boolean;
  /** Why there is none though it was asked for; null where there is no reason. */
  readonly refusal: string | null;
}>()(() => ({ isThere: false, refusal: null }));
