import type { Page } from '@playwright/test';
import { axe, countsOf, expect, mapList, openMap, screenshot, test } from './harness.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'What if it leaves' });
const row = (page: Page, name: string) => panel(page).getByRole('row', { name: new RegExp(`^${name}`) });

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await expect(page.getByRole('option').first()).toContainText(words, { ignoreCase: true });
  await page.keyboard.press('Enter');
}

test('by keys alone: leave the Alliance out, hear what breaks, discard, undo, keep', async ({ page }) => {
  await openMap(page);
  await find(page, 'The Plymouth Alliance');
  await page.keyboard.press('x');
  const heading = panel(page).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('The Plymouth Alliance leaves');
  await expect(heading).toBeFocused();
  await expect(countsOf(page)).toContainText('293 of 294 organisations');
  await expect(row(page, 'Reach the public').getByRole('cell')).toHaveText(['64', '57']);
  await expect(panel(page).getByRole('list', { name: 'What breaks' })).toContainText(
    /Six organisations have no recorded route of account to the public any more: BCHA/,
  );
  await expect(page).toHaveURL(/withdrawn=o:plymouth-alliance/);
  await expect(mapList(page).locator('[data-organisation="plymouth-alliance"]')).toHaveCount(0);
  expect(await axe(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(countsOf(page)).toContainText('294 of 294 organisations');
  await page.keyboard.press('Control+z');
  await expect(countsOf(page)).toContainText('293 of 294 organisations');
  await expect(heading).toHaveText('The Plymouth Alliance leaves');

  await heading.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Kept as a scenario' })).toBeVisible();
  await screenshot(page, 'what-if');
});

test('a second what-if stands beside the one that was kept', async ({ page }) => {
  await openMap(page, 'withdrawn=o:plymouth-alliance');
  await panel(page).getByRole('button', { name: 'Keep as a scenario' }).click();
  await find(page, 'Wigan Council');
  await page.keyboard.press('x');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Wigan Council leaves');
  await expect(panel(page).getByRole('columnheader')).toHaveText([
    'Recorded',
    'Without it',
    'What if The Plymouth Alliance leaves',
  ]);
  expect(await axe(page)).toEqual([]);
});

test('the address opens the same what-if; its chip says so and brings back what left', async ({ page }) => {
  await openMap(page, 'withdrawn=o:plymouth-alliance');
  await expect(panel(page)).toBeVisible();
  const chips = page.getByRole('group', { name: 'Filters that are on' });
  await expect(chips).toContainText('What if: The Plymouth Alliance leaves');
  await chips.getByRole('button', { name: 'Remove What if: The Plymouth Alliance leaves' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(countsOf(page)).toContainText('294 of 294 organisations');
});

test('an entry of what breaks is lit on the map and in the table', async ({ page }) => {
  await openMap(page, 'withdrawn=o:plymouth-alliance');
  const list = panel(page).getByRole('list', { name: 'What breaks' });
  const entry = list.getByRole('button', { name: /no recorded route of account/ });
  await entry.click();
  await expect(entry).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(
    page.getByRole('table', { name: 'Organisations' }).getByRole('button', { name: /^Shekinah.*, lit$/ }),
  ).toBeVisible();
});

test('a relationship can be left out alone from its own page', async ({ page }) => {
  await openMap(page, 'select=r:shekinah--accountable-to--plymouth-alliance--internal-peer');
  await page.getByRole('button', { name: 'What if it leaves' }).click();
  await expect(countsOf(page)).toContainText('294 of 294 organisations · 505 of 506 relationships');
  await expect(row(page, 'Reach the public').getByRole('cell')).toHaveText(['64', '63']);
});

test('on a phone what breaks comes in the sheet, with targets of 44 pixels', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openMap(page, 'withdrawn=o:plymouth-alliance');
  await expect(panel(page)).toBeVisible();
  for (const button of await panel(page).getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  expect(await axe(page)).toEqual([]);
  await screenshot(page, 'what-if-phone');
  await context.close();
});
