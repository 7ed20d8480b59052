import { createStore } from 'zustand/vanilla';

interface GlossaryState {
  readonly isOpen: boolean;
}

/** Whether the list of all words is open; one a page. */
export const glossaryStore = createStore<GlossaryState>()(() => ({ isOpen: false }));

export const openGlossary = () => {
  glossaryStore.setState({ isOpen: true });
};
export const closeGlossary = () => {
  glossaryStore.setState({ isOpen: false });
};
