import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axe, countsOf, expect, openMap, screenshot, test } from './harness.ts';
import { openFile } from './openFile.ts';

const hostile = '<img src=x onerror=__xss(1)>"\u202E';

const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });
const open = async (page: Page) => {
  await page.getByRole('button', { name: 'Saved views' }).click();
  return panelOf(page);
};
async function save(page: Page, name: string) {
  const panel = await open(page);
  await panel.getByRole('textbox').fill(name);
  await panel.getByRole('button', { name: /^(Save|Replace)$/ }).click();
  return panel;
}

test('a view is named, shown again, replaced, renamed and deleted, and the deletion taken back', async ({ page }) => {
  await openMap(page, 'v=1&off.model=collaborative-market&select=o:wigan-council');
  const counts = await countsOf(page).innerText();
  const panel = await save(page, hostile);
  const row = panel.getByRole('button', { name: hostile, exact: true });
  await expect(row).toHaveAttribute('aria-current', 'true');
  await panel.getByRole('textbox').fill(hostile.toUpperCase());
  await expect(panel.getByText('Saving replaces it.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Replace' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await screenshot(page, 'saved-views');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Saved views' })).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('clear the filters');
  await page.keyboard.press('Enter');
  await expect(countsOf(page)).not.toHaveText(counts);
  await open(page);
  await row.click();
  await expect(countsOf(page)).toHaveText(counts);
  await expect(page).toHaveURL(/select=o:wigan-council/);

  await open(page);
  await panel.getByRole('button', { name: `Rename “${hostile}”` }).click();
  await page.keyboard.type('Without markets');
  await page.keyboard.press('Enter');
  const renamed = panel.getByRole('button', { name: 'Without markets', exact: true });
  await expect(renamed).toBeFocused();
  await panel.getByRole('button', { name: 'Delete “Without markets”' }).click();
  await expect(renamed).toBeHidden();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(renamed).toBeVisible();
});

test('saved views go along in a copy, and one whose organisations are gone says so and shows the rest', async ({
  page,
}) => {
  await openMap(page, 'v=1&select=o:wigan-council,o:oldham-council');
  await save(page, 'Two councils');
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Save a copy' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const copy = JSON.parse(text) as { views: unknown; organisations: { id: string }[] };
  expect(copy.views).toEqual([
    { id: 'view-1', name: 'Two councils', view: expect.stringMatching(/^v=1&select=o:wigan-council,o:oldham-council/) },
  ]);

  await openFile(
    page,
    'smaller.json',
    JSON.stringify({
      format: 'polycentric/1',
      id: 'smaller',
      title: 'Smaller',
      organisations: copy.organisations.filter(({ id }) => id === 'wigan-council'),
      relationships: [],
      views: copy.views,
    }),
  );
  await expect(page).toHaveTitle(/^Smaller/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('two councils');
  await page.getByRole('option', { name: 'Open view: Two councils' }).click();
  const notices = page.getByRole('list', { name: 'Notices' });
  await expect(notices).toContainText('“Two councils” names something that is not in this map: “oldham-council”');
  await expect(page).toHaveURL(/select=o:wigan-council(&|$)/);
});

test('on a phone the menu of the map opens the saved views', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Saved views…' }).click();
  const panel = panelOf(page);
  await panel.getByRole('textbox').fill('On the way');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('button', { name: 'On the way', exact: true })).toBeVisible();
  const box = await panel.boundingBox();
  expect(box?.x).toBeLessThan(2);
  expect(box?.width).toBeGreaterThan(380);
  await screenshot(page, 'saved-views-phone');
});
