import { createStore } from 'zustand/vanilla';

/** Whether the list of saved views is open, and whether it was opened to give the present view a name. */
export const viewsPanelStore = createStore<{ readonly isOpen: boolean; readonly isNaming: boolean }>()(() => ({
  isOpen: false,
  isNaming: false,
}));

export const openViewsPanel = (isNaming: boolean): void => {
  viewsPanelStore.setState({ isOpen: true, isNaming });
};
export const closeViewsPanel = (): void => {
  viewsPanelStore.setState({ isOpen: false });
};
