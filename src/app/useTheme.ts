import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { Theme } from '../scene/theme.ts';
import { darkTheme, lightTheme } from '../scene/theme.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { settingsStore } from './settings.ts';

/** The theme in force: the reader's choice, or what the system prefers. Style sheets and the map follow the same value. */
export function useChosenTheme(): { readonly theme: Theme; readonly isDark: boolean } {
  const choice = useStore(settingsStore, (settings) => settings.theme);
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isDark = choice === 'system' ? isSystemDark : choice === 'dark';
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return { theme: isDark ? darkTheme : lightTheme, isDark };
}
