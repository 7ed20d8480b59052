import { createContext, use } from 'react';

/** In what a story is presented: large and in strong contrast, or as the reader sees the map now. */
export type PresentingTheme = 'projector' | 'as-now';

/** What a reader wants of presenting. Kept by the app; the pages only ask. */
export interface PresentingPreferences {
  readonly theme: PresentingTheme;
  /** That Esc leaves full screen first has been said. */
  readonly areEscapesKnown: boolean;
  setTheme(theme: PresentingTheme): void;
  setEscapesKnown(): void;
}

const usual: PresentingPreferences = {
  theme: 'projector',
  areEscapesKnown: false,
  setTheme: () => {},
  setEscapesKnown: () => {},
};

const PreferencesContext = createContext(usual);

export const PresentingPreferencesProvider = PreferencesContext;
export const usePresentingPreferences = (): PresentingPreferences => use(PreferencesContext);
