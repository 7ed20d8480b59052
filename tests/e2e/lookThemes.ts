import type { Page } from '@playwright/test';

export const themes = ['light', 'dark', 'contrast', 'projector'] as const;
export type Theme = (typeof themes)[number];

export const widths = { desktop: [1440, 900], projector: [1024, 768], phone: [390, 844] } as const;
export type Width = keyof typeof widths;
export const widthNames = Object.keys(widths) as readonly Width[];

/** Has every page of this tab open in a theme, as a reader has who chose it before. */
export const chooseTheme = (page: Page, theme: Theme): Promise<unknown> =>
  page.addInitScript((chosen) => {
    // A blank page keeps nothing.
    if (location.protocol.startsWith('http'))
      localStorage.setItem('polycentric-settings', JSON.stringify({ state: { theme: chosen }, version: 1 }));
  }, theme);
