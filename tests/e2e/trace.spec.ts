import type { Page } from '@playwright/test';
import { axe, countsOf, expect, mapList, openMap, screenshot, test } from './harness.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Traced line of account' });
const picks = (page: Page) => page.getByRole('region', { name: 'Paths between two organisations' });

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await expect(page.getByRole('option').first()).toContainText(words, { ignoreCase: true });
  await page.keyboard.press('Enter');
}

test('by keys alone, Shekinah is followed to elected members through the Alliance; the link opens it again', async ({
  page,
}) => {
  await openMap(page);
  await find(page, 'Shekinah');
  await page.keyboard.press('a');
  await expect(bar(page)).toContainText(
    /Shekinah answers to elected members in two steps: to The Plymouth Alliance as internal peers, and through it to Plymouth City Council Cabinet as an elected council\./,
  );
  await expect(bar(page)).toContainText('One independent route.');
  await expect(bar(page)).toContainText('Three ways are equally short.');
  await expect(page).toHaveURL(/trace=shekinah/);
  expect(await axe(page)).toEqual([]);

  const toolbar = page.getByRole('toolbar', { name: 'This trace' });
  await toolbar.getByRole('button', { name: 'Next way' }).press('Enter');
  await expect(toolbar).toContainText('2 of 3');
  await expect(page).toHaveURL(/route=1/);
  await expect(bar(page)).toContainText('scrutiny committee');

  await page.reload();
  await expect(countsOf(page)).toBeVisible();
  await expect(bar(page)).toContainText('scrutiny committee');
  await expect(page.getByRole('toolbar', { name: 'This trace' })).toContainText('2 of 3');
});

test('Escape leaves the trace before anything else, and undo brings it back', async ({ page }) => {
  await openMap(page, 'select=o:shekinah&trace=shekinah');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(bar(page)).toBeVisible();
});

test('the button in the panel traces, and the same button stops', async ({ page }) => {
  await openMap(page, 'select=o:path-plymouth');
  const button = page.getByRole('button', { name: 'Trace lines' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(bar(page)).toContainText('Two independent routes');
  await button.click();
  await expect(bar(page)).toBeHidden();
});

test('an organisation without a recorded way is told as a gap in the record', async ({ page }) => {
  await openMap(page, 'select=o:second-step&trace=second-step');
  await expect(bar(page)).toContainText('No recorded way leads from Second Step to anyone elected or to the public.');
  await expect(bar(page)).toContainText('This is a gap in the record, and says nothing about them.');
  expect(await axe(page)).toEqual([]);
});

test('B and two picks show all paths between two organisations, by keyboard on the map and from the search box', async ({
  page,
}) => {
  await openMap(page, 'select=o:shekinah');
  await mapList(page).locator('[data-organisation="shekinah"]').focus();
  await page.keyboard.press('b');
  await expect(picks(page)).toContainText('Pick the second organisation');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(picks(page)).toBeHidden();
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();

  await page.keyboard.press('b');
  await find(page, 'Plymouth City Council Cabinet');
  await expect(bar(page)).toContainText('Shekinah answers to Plymouth City Council Cabinet');
  await expect(bar(page)).toContainText(/paths? of up to six steps/);
  await expect(page).toHaveURL(/trace=shekinah&trace-to=plymouth-cabinet/);
});

test('the table lights the same way, before all other rows', async ({ page }) => {
  await openMap(page, 'select=o:shekinah&trace=shekinah');
  await page.getByRole('tab', { name: 'Table' }).click();
  const rows = page.getByRole('table', { name: 'Organisations' }).getByRole('rowheader');
  await expect(rows.filter({ hasText: 'Plymouth City Council Cabinet' })).toBeInViewport();
  await expect(rows.first()).toBeVisible();
  await expect(page.getByRole('table', { name: 'Organisations' }).getByRole('button', { name: /, lit$/ })).toHaveCount(
    3,
  );
  await expect(page.getByRole('table', { name: 'Relationships' }).getByRole('button', { name: /, lit$/ })).toHaveCount(
    2,
  );
  expect((await rows.allInnerTexts()).slice(0, 3).sort()).toEqual([
    'Plymouth City Council Cabinet',
    'Shekinah',
    'The Plymouth Alliance',
  ]);
});

test('on a phone the bar is compact, its buttons are 44 pixels, and the rest unfolds', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openMap(page, 'select=o:shekinah&trace=shekinah');
  await expect(bar(page)).toBeVisible();
  for (const button of await bar(page).getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  const more = bar(page).getByRole('button', { name: 'More about this line' });
  await expect(bar(page)).not.toContainText('Weakest step');
  await more.tap();
  await expect(bar(page)).toContainText('Weakest step');
  expect(await axe(page)).toEqual([]);
  await screenshot(page, 'trace-phone');
  await context.close();
});
