import type { Page } from '@playwright/test';
import { axe, expect, mapList, openMap, screenshot, test } from './harness.ts';

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  overview: () => Promise.resolve(),
  selected: async (page) => {
    await mapList(page)
      .getByRole('button', { name: /^The Plymouth Alliance/ })
      .click();
    await expect(page.getByRole('heading', { name: 'The Plymouth Alliance', exact: true })).toBeVisible();
  },
  table: async (page) => {
    await page.getByRole('tab', { name: 'Table' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
  },
  searching: async (page) => {
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: 'Find or do anything' })).toBeFocused();
    await page.keyboard.type('plymouth');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  focused: async (page) => {
    await mapList(page)
      .getByRole('button', { name: /^West London Zone \(renamed/ })
      .click();
    await page.keyboard.press('f');
    await expect.poll(() => mapList(page).getByRole('button').count()).toBeLessThan(100);
  },
};
const sizes = { desktop: [1440, 900], projector: [1024, 768], phone: [390, 844] } as const;

for (const [size, [width, height]] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
      for (const [state, reach] of Object.entries(states)) {
        test(`axe finds nothing in the state “${state}”`, async ({ page }) => {
          await openMap(page);
          await reach(page);
          await screenshot(page, `${state}-${size}-${colorScheme}`);
          expect(await axe(page)).toEqual([]);
        });
      }
    });
  }
}
