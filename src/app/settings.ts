import { createStore } from 'zustand/vanilla';
import { persist } from 'zustand/middleware';
import { settingsStorage } from './settingsStorage.ts';
import type { ThemeName } from '../scene/theme.ts';
import { themeNames } from '../scene/theme.ts';
import type { PresentingTheme } from '../features/present/presenting/presentingPreferences.ts';

export type ThemeChoice = 'system' | ThemeName;

export const themeChoices: readonly ThemeChoice[] = ['system', ...themeNames];

const isThemeChoice = (value: unknown): value is ThemeChoice => themeChoices.some((choice) => choice === value);

/** What a reader prefers on this computer. Never map data: that is kept elsewhere. */
export interface Settings {
  readonly theme: ThemeChoice;
  /** Letters, digits and signs are shortcuts. */
  readonly areCharactersOn: boolean;
  /** The map takes the arrow keys from a screen reader. */
  readonly isMapApplication: boolean;
  /** What a story is presented in. */
  readonly presentingTheme: PresentingTheme;
  /** It has been said that the first Esc leaves full screen and the second the presentation. */
  readonly areEscapesKnown: boolean;
  setTheme(theme: ThemeChoice): void;
}

export const settingsStore = createStore<Settings>()(
  persist(
    (set) => ({
      theme: 'system',
      areCharactersOn: true,
      isMapApplication: false,
      presentingTheme: 'projector',
      areEscapesKnown: false,
      setTheme: (theme) => {
        set({ theme });
      },
    }),
    {
      name: 'polycentric-settings',
      version: 1,
      storage: settingsStorage,
      // A value that some other build wrote is dropped, not trusted.
      merge: (kept, current) => {
        const { theme, areCharactersOn, isMapApplication, presentingTheme, areEscapesKnown } = (kept ?? {}) as Partial<
          Record<keyof Settings, unknown>
        >;
        return {
          ...current,
          ...(isThemeChoice(theme) && { theme }),
          ...(typeof areCharactersOn === 'boolean' && { areCharactersOn }),
          ...(typeof isMapApplication === 'boolean' && { isMapApplication }),
          ...((presentingTheme === 'projector' || presentingTheme === 'as-now') && { presentingTheme }),
          ...(typeof areEscapesKnown === 'boolean' && { areEscapesKnown }),
        };
      },
    },
  ),
);

/** Takes the settings off this computer; they stay as they are until the page is closed. */
export const forgetSettings = (): void => {
  settingsStore.persist.clearStorage();
};
