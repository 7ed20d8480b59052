import { createStore } from 'zustand/vanilla';
import type { Because } from '../../analysis/results/result.ts';

/** What an entry of a list rests on, lit while the reader points at it or has chosen it; before what a trace or a finding lights. */
export const pointedStore = createStore<{ readonly because: Because | null }>()(() => ({ because: null }));

export const pointAt = (because: Because | null): void => {
  if (pointedStore.getState().because !== because) pointedStore.setState({ because });
};
