import { createContext, use } from 'react';

/** How a reader wants the keyboard to work. Kept by the app; parts of the page only ask. */
export interface KeyPreferences {
  /** Letters, digits and signs are shortcuts. */
  readonly areCharactersOn: boolean;
  /** The map takes the arrow keys from a screen reader. */
  readonly isMapApplication: boolean;
  setMapApplication(isOn: boolean): void;
}

const usual: KeyPreferences = { areCharactersOn: true, isMapApplication: false, setMapApplication: () => {} };

const KeyPreferencesContext = createContext(usual);

export const KeyPreferencesProvider = KeyPreferencesContext;
export const useKeyPreferences = (): KeyPreferences => use(KeyPreferencesContext);
