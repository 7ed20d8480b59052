import { createStore } from 'zustand/vanilla';

/** All that can be shared, or the code for phones alone, large. */
export type SharePage = 'all' | 'code';

/** Which page of the dialogue is open; null while it is closed. */
export const shareDialogStore = createStore<{ readonly page: SharePage | null }>()(() => ({ page: null }));

export const openShare = (page: SharePage = 'all'): void => {
  shareDialogStore.setState({ page });
};

export const closeShare = (): void => {
  shareDialogStore.setState({ page: null });
};
