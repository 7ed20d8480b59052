import type { Locator, Page } from '@playwright/test';

/** For `addInitScript`: no press of a pointer does anything on the page. */
export function forbidPointers() {
  const forbid = (event: Event) => {
    if (event instanceof MouseEvent && event.type === 'click' && event.detail === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'touchstart',
    'touchend',
    'click',
    'dblclick',
  ])
    addEventListener(type, forbid, { capture: true, passive: false });
}

/** Runs a command by its words, without waiting for the list of answers, as somebody does who knows them. */
export async function doIt(page: Page, words: string) {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** Tab, as often as it takes, but no oftener than a page may have stops. */
export async function tabTo(page: Page, target: Locator) {
  for (let stop = 0; stop <= 40; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}

export const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
