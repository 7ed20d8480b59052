import { createStore } from 'zustand/vanilla';
import { persist } from 'zustand/middleware';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** What a reader prefers on this computer. Never map data: that is kept elsewhere. */
export interface Settings {
  readonly theme: ThemeChoice;
  setTheme(theme: ThemeChoice): void;
}

export const settingsStore = createStore<Settings>()(
  persist(
    (set) => ({
      theme: 'system',
      setTheme: (theme) => {
        set({ theme });
      },
    }),
    {
      name: 'polycentric-settings',
      version: 1,
      // A value that some other build wrote is dropped, not trusted.
      merge: (kept, current) => {
        const theme = (kept as { theme?: unknown } | null | undefined)?.theme;
        return theme === 'light' || theme === 'dark' ? { ...current, theme } : current;
      },
    },
  ),
);
