import process from 'node:process';
import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import type { Expected, Guard } from './guard.ts';
import { guardContext } from './guard.ts';

export { expect } from '@playwright/test';
export { axe } from './axe.ts';

interface Options {
  /** Incidents the test brings about on purpose: `test.use({ expected: { 'console error': /404/ } })`. */
  readonly expected: Expected;
}
interface Fixtures {
  readonly guard: Guard;
}

/**
 * Playwright's `test`, which fails when anything happens that must never happen: an error on the page or in the console,
 * something the security policy refused, a request to another origin, a dialog, a script run from data, a changed prototype.
 */
export const test = base.extend<Options & Fixtures>({
  expected: [{}, { option: true }],
  guard: [
    async ({ context, baseURL, expected }, provide) => {
      const guard = await guardContext(context, new URL(baseURL ?? '').origin);
      await provide(guard);
      const incidents = await guard.look();
      const surprises = incidents.filter(({ kind, text }) => expected[kind]?.test(text) !== true);
      expect(surprises, 'nothing may happen that the test did not ask for').toEqual([]);
    },
    { auto: true },
  ],
});

/** The line of counts: "N of M organisations · N of M relationships". */
export const countsOf = (page: Page) =>
  page.getByRole('status').filter({ hasText: /\d+ of \d+ organisations · \d+ of \d+ relationships/ });

export const mapList = (page: Page) => page.getByRole('list', { name: 'Organisations on the map' });

/**
 * Opens the app and waits until a map is shown: its counts are there and its list of organisations stands over the drawing.
 *
 * @param hash - What follows the `#`, such as `map=./data/other.json`.
 */
export async function openMap(page: Page, hash = ''): Promise<void> {
  await page.goto(hash === '' ? './' : `./#${hash}`);
  await expect(countsOf(page)).toBeVisible({ timeout: 30_000 });
  await expect(mapList(page)).toBeAttached();
}

/** Keeps a picture of the page for people to look at, where there are any: `test-results/screens/<name>.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env['CI'] !== undefined) return;
  await page.screenshot({ path: `test-results/screens/${name}.png`, animations: 'disabled' });
}
