import type { Command } from '../ui/command.ts';
import type { ThemeChoice } from './settings.ts';
import { settingsStore, themeChoices } from './settings.ts';

/** Names as the menu shows them. */
export const themeLabels: Readonly<Record<ThemeChoice, string>> = {
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  projector: 'Projector',
};

/** One command for each theme, for the search box; the menu in the toolbar offers the same. */
export const themeCommands: readonly Command[] = themeChoices.map((choice) => ({
  id: `theme-${choice}`,
  label: choice === 'system' ? 'Use the theme of the system' : `Use the ${themeLabels[choice].toLowerCase()} theme`,
  keys: null,
  group: 'settings',
  whyNot: 'It is used now',
  isEnabled: () => settingsStore.getState().theme !== choice,
  run: () => {
    settingsStore.getState().setTheme(choice);
  },
}));
