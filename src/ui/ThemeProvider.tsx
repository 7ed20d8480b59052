import type { ReactNode } from 'react';
import { createContext, use } from 'react';
import type { Theme } from '../scene/theme.ts';

const ThemeContext = createContext<Theme | null>(null);

interface ThemeProviderProps {
  readonly theme: Theme;
  readonly children: ReactNode;
}

/** Hands down the theme that the map is painted with, so that a legend shows the very same inks. */
export function ThemeProvider({ theme, children }: ThemeProviderProps) {
  return <ThemeContext value={theme}>{children}</ThemeContext>;
}

/** How much larger words are than on a desk; 1 where no theme is handed down. */
export const useTextScale = (): number => use(ThemeContext)?.textScale ?? 1;

export function useTheme(): Theme {
  const theme = use(ThemeContext);
  if (theme === null) throw new Error('No theme here: put the component inside a ThemeProvider.');
  return theme;
}
