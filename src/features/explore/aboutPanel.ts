import { createStore } from 'zustand/vanilla';

interface AboutPanelState {
  /** On screens too narrow to show it beside the map. */
  readonly isOpen: boolean;
  /** How often it or a view of the map beside it was asked for: each time a phone's sheet stands at half. */
  readonly asked: number;
}

/** Whether the panel about the map, shown while nothing is selected, slides over it; one a page. */
export const aboutPanel = createStore<AboutPanelState>()(() => ({ isOpen: false, asked: 0 }));

export const setAboutOpen = (isOpen: boolean): void => {
  aboutPanel.setState({ isOpen });
};

/** Brings a phone's sheet to half of the page, so that what was just lit above it can be seen. */
export const leaveRoomForMap = (): void => {
  aboutPanel.setState(({ asked }) => ({ asked: asked + 1 }));
};

/** Brings the panel up at any width. */
export const askForAbout = (): void => {
  aboutPanel.setState(({ asked }) => ({ isOpen: true, asked: asked + 1 }));
};
