import type { Locator, Page } from '@playwright/test';
import { countsOf, expect, mapList, openMap, screenshot, test } from './harness.ts';

// One question from a new reader: only the collaborative markets, what changed in them between 2015 and 2019, and the very
// same view for a colleague.

const began = (page: Page) => page.getByRole('group', { name: 'Began from 2015 to 2019' });
const ended = (page: Page) => page.getByRole('group', { name: 'Ended from 2015 to 2019' });

/** Moves a year's handle by keys, which is how a slider is set exactly. */
async function setYear(slider: Locator, year: number): Promise<void> {
  await slider.focus();
  const by = year - Number(await slider.inputValue());
  for (let step = 0; step < Math.abs(by); step += 1) await slider.press(by > 0 ? 'ArrowRight' : 'ArrowLeft');
  await expect(slider).toHaveValue(String(year));
}

async function setYears(page: Page): Promise<void> {
  await setYear(page.getByRole('slider', { name: 'From year' }), 2015);
  await setYear(page.getByRole('slider', { name: 'To year' }), 2019);
}

/** What a colleague sees who opens the link on another computer. */
async function expectSameView(page: Page, link: string): Promise<void> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser.');
  const another = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const theirs = await another.newPage();
  await theirs.goto(link);
  await expect(countsOf(theirs)).not.toContainText('294 of 294', { timeout: 30_000 });
  await expect
    .poll(async () => (await countsOf(theirs).innerText()) === (await countsOf(page).innerText()), {
      message: 'both count the same',
    })
    .toBe(true);
  await expect(began(theirs)).toBeVisible();
  await expect(
    theirs
      .getByRole('group', { name: 'Collaboration model', exact: true })
      .getByRole('checkbox', { name: /^Collaborative council/ }),
  ).not.toBeChecked();
  await another.close();
}

async function copiedLink(page: Page): Promise<string> {
  await expect(page.getByText(/^Link copied\./).first()).toBeAttached();
  return page.evaluate(() => navigator.clipboard.readText());
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('one model, its changes from 2015 to 2019, and the same view for a colleague, with the mouse', async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Only Collaborative market' }).click();
  await setYears(page);
  await expect(began(page).getByRole('listitem').first()).toBeVisible();
  await expect(ended(page)).toBeVisible();
  await screenshot(page, 'handover-mouse');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expectSameView(page, await copiedLink(page));
});

test('the same with keys alone', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('Control+k');
  // Enter comes right after the words, as from somebody who knows them.
  await page.keyboard.type('only collaborative market');
  await page.keyboard.press('Enter');
  await setYears(page);
  await expect(began(page).getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('copy link');
  await page.keyboard.press('Enter');
  await expectSameView(page, await copiedLink(page));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the same with a thumb', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: /^Filters/ }).tap();
    await page.getByRole('button', { name: 'Only Collaborative market' }).tap();
    await setYears(page);
    await screenshot(page, 'handover-phone-filters');
    await page.getByRole('button', { name: /^Show \d+ organisations/ }).tap();
    await expect(mapList(page).getByRole('button').first()).toBeAttached();
    await page.getByRole('button', { name: /make it taller/ }).tap();
    await expect(began(page).getByRole('listitem').first()).toBeVisible();
    await screenshot(page, 'handover-phone');
    await page.getByRole('button', { name: 'Share', exact: true }).tap();
    await page.getByRole('button', { name: 'Copy link' }).tap();
    await expectSameView(page, await copiedLink(page));
  });
});
