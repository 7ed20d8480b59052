import { createStore } from 'zustand/vanilla';

interface AboutPanelState {
  /** On screens too narrow to show it beside the map. */
  readonly isOpen: boolean;
  /** How often it was asked for: each time a phone's sheet comes up with it. */
  readonly asked: number;
}

/** Whether the panel about the map, shown while nothing is selected, slides over it; one a page. */
export const aboutPanel = createStore<AboutPanelState>()(() => ({ isOpen: false, asked: 0 }));

export const setAboutOpen = (isOpen: boolean): void => {
  aboutPanel.setState({ isOpen });
};

/** Brings the panel up at any width. */
export const askForAbout = (): void => {
  aboutPanel.setState(({ asked }) => ({ isOpen: true, asked: asked + 1 }));
};
