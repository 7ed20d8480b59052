import type { Page } from '@playwright/test';
import { measured } from './comparedStates.ts';
import { expect, test } from './harness.ts';

test.use({ reducedMotion: 'reduce' });

/**
 * Does something, and looks at every frame for a while after it.
 *
 * @returns How many different pictures each pane showed, by the name of what it shows.
 */
async function picturesAfter(page: Page, act: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  await page.evaluate(() => {
    const seen: Record<string, Set<string>> = {};
    const look = () => {
      for (const pane of document.querySelectorAll('[data-pane]')) {
        const list = pane.querySelector<HTMLElement>('[aria-label="Organisations on the map"]');
        const canvas = pane.querySelector('canvas');
        if (list === null || canvas === null) continue;
        (seen[pane.getAttribute('aria-label') ?? ''] ??= new Set()).add(list.style.cssText + canvas.toDataURL());
      }
    };
    const frame = () => {
      look();
      Object.assign(globalThis, { framesLeft: (globalThis as unknown as { framesLeft: number }).framesLeft - 1 });
      if ((globalThis as unknown as { framesLeft: number }).framesLeft > 0) requestAnimationFrame(frame);
    };
    Object.assign(globalThis, { seen, framesLeft: 40 });
    requestAnimationFrame(frame);
  });
  await act();
  return page.evaluate(async () => {
    const all = globalThis as unknown as { seen: Record<string, Set<string>>; framesLeft: number };
    while (all.framesLeft > 0) await new Promise(requestAnimationFrame);
    return Object.fromEntries(Object.entries(all.seen).map(([name, pictures]) => [name, pictures.size]));
  });
}

test('nothing moves frame by frame when panes change places, and when cameras follow one another', async ({ page }) => {
  await page.goto('./#v=1&mode=compare&panes=a,b,c&2.model=agent-of-change&3.model=system-connector');
  await measured(page).waitFor();
  const swapped = await picturesAfter(page, () => page.keyboard.press('s'));
  expect(Object.keys(swapped)).toHaveLength(2);
  // What it was, what it is, and the same without the names while they are set anew.
  for (const [name, pictures] of Object.entries(swapped)) expect(pictures, name).toBeLessThanOrEqual(3);

  const stop = page
    .getByRole('region', { name: /^Pane: / })
    .first()
    .locator('[data-organisation][tabindex="0"]');
  await stop.focus();
  for (const key of ['+', '+', '0']) {
    const followed = await picturesAfter(page, () => page.keyboard.press(key));
    for (const [name, pictures] of Object.entries(followed)) expect(pictures, `${name}, ${key}`).toBeLessThanOrEqual(3);
  }
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
