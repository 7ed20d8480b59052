import { createStore } from 'zustand/vanilla';
import type { StepId } from '../view/viewState.ts';

/** All that can be shared, or the code for phones alone, large. */
export type SharePage = 'all' | 'code';

interface Sharing {
  /** Which page of the dialogue is open; null while it is closed. */
  readonly page: SharePage | null;
  /** The step of the story that is shared in place of what the page shows; null for that. */
  readonly step: StepId | null;
}

/** The dialogue that hands a view over. A presentation opens it as well, for the phones in the room. */
export const shareDialogStore = createStore<Sharing>()(() => ({ page: null, step: null }));

export const openShare = (page: SharePage = 'all', step: StepId | null = null): void => {
  shareDialogStore.setState({ page, step });
};

export const closeShare = (): void => {
  shareDialogStore.setState({ page: null, step: null });
};
