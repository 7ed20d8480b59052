import type { Locator, Page } from '@playwright/test';

/** One state of the app with a name, as people meet it. */
export interface NamedState {
  readonly name: string;
  /** What follows the `#` of the address; empty for the map as it opens. */
  readonly hash: string;
  /** What is done from there, at any width. */
  readonly act?: (page: Page) => Promise<void>;
  /** What is there when the state is reached. */
  readonly shows: (page: Page) => Locator;
  /** A part of it is scrolled sideways: lanes, where details cover some of them. */
  readonly goesSideways?: true;
}

/** Through the box of all commands, which is at hand everywhere. */
export const command = (words: string) => async (page: Page) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
};

export const press =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };
