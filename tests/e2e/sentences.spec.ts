import type { Page } from '@playwright/test';
import { headings, heard } from './accessibilityTree.ts';
import { axe, countsOf, expect, openMap, screenshot, test } from './harness.ts';

const openSentences = async (page: Page) => {
  await page.getByRole('tab', { name: 'Sentences' }).click();
  await expect(page.getByRole('heading', { name: 'In sentences' })).toBeVisible();
};
/** Sentences on the page, wherever they are scrolled to. */
const told = (page: Page) => page.getByRole('group', { name: 'Sentences', exact: true }).locator('li button');
const onlyMarkets = (page: Page) =>
  page
    .getByRole('group', { name: 'Collaboration model' })
    .getByRole('button', { name: 'Only Collaborative market' })
    .click();

test('sentences show what map and table show: same filters, same selection, same link', async ({ page }) => {
  await openMap(page);
  await openSentences(page);
  await expect(told(page)).toHaveCount(506);
  await onlyMarkets(page);
  await expect(countsOf(page)).not.toContainText('506 of 506');
  const shown = Number(/· (\d+) of/.exec(await countsOf(page).innerText())?.[1]);
  await page.getByRole('radio', { name: 'Audience' }).check({ force: true });
  await expect(told(page)).toHaveCount(shown);
  const path = told(page).filter({ hasText: /^Path .* answers to The Plymouth Alliance/ });
  await path.click();
  await expect(path).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toHaveText(
    /^Path .* answers to The Plymouth Alliance$/,
  );
  await expect(page).toHaveURL(/tab=sentences&sentences-by=audience/);
  await page.reload();
  await expect(told(page)).toHaveCount(shown);
  await expect(path).toHaveAttribute('aria-pressed', 'true');
  await expect(path).toBeInViewport();
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('table', { name: /Relationships/ })).toHaveAttribute('aria-rowcount', String(shown + 1));
  await expect(
    page.getByRole('button', { name: /^Path .* answers to The Plymouth Alliance/, pressed: true }),
  ).toHaveCount(1);
});

test('V goes from graph to table to sentences and round, and the focus comes along', async ({ page }) => {
  await openMap(page);
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  for (const name of ['Table', 'Sentences', 'Graph']) {
    await page.keyboard.press('v');
    await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tabpanel', { name })).toBeFocused();
  }
});

test('everything shown is copied as text, with what is filtered', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  await openSentences(page);
  await onlyMarkets(page);
  await expect(countsOf(page)).not.toContainText('506 of 506');
  const counts = await countsOf(page).innerText();
  await page.getByRole('button', { name: 'Fold all' }).click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`Shown: ${counts.trim()}`);
  expect(text).toContain('Filters: Model: only Collaborative market');
  expect(text).toMatch(/- Path .* answers to The Plymouth Alliance as internal peers, since 2019\./);
  expect(text).toMatch(/\nSOURCES\n\[1\] /);
  await expect(page.locator('[data-announcements]')).toHaveText(/^Copied \d+ sentences as text\.$/);
});

test('headings lead through the sentences, and every relationship is told', async ({ page }) => {
  await openMap(page);
  await openSentences(page);
  await expect(told(page)).toHaveCount(506);
  const all = headings(await heard(page));
  expect(all).toContain('2 In sentences');
  expect(all).toContain('3 The Wigan Deal 64 relationships');
  expect(all).toContain('4 Answers to a regulator');
});

for (const [size, viewport] of Object.entries({
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
})) {
  test(`axe finds nothing in the sentences on a ${size}, and nothing lies beside the screen`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('./#v=1&scope=wigan-deal&tab=sentences');
    await expect(told(page).first()).toBeVisible();
    // What comes late has come: axe must not look at a page that still changes.
    await page.waitForLoadState('networkidle');
    await screenshot(page, `sentences-${size}-light`);
    expect(await axe(page)).toEqual([]);
    const overflow = await page.evaluate(() => {
      const area = document.querySelector('[role="tabpanel"] > div');
      return area === null ? 0 : area.scrollWidth - area.clientWidth;
    });
    expect(overflow).toBe(0);
  });
}
