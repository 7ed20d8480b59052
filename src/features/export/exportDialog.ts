import { createStore } from 'zustand/vanilla';

/** Whether the dialogue that makes files is open. */
export const exportDialogStore = createStore<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

export const openExport = (): void => {
  exportDialogStore.setState({ isOpen: true });
};

export const closeExport = (): void => {
  exportDialogStore.setState({ isOpen: false });
};
