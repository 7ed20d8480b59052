import type { Page } from '@playwright/test';
import { countsText, example } from './example.ts';
import { countsOf, expect, mapList, openMap, test } from './harness.ts';

const modelOf = new Map(example.collaborations.map(({ id, model }) => [id, model]));
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

test('showing one model alone leaves its relationships and memberships, and nothing else', async ({ page }) => {
  await openMap(page);
  await group(page, 'Collaboration model').getByRole('button', { name: 'Only Collaborative market' }).click();
  await expect(countsOf(page)).toHaveText(
    countsText(
      ({ collaborations }) => (collaborations ?? []).some((id) => modelOf.get(id) === 'collaborative-market'),
      ({ model }) => model === 'collaborative-market',
    ),
  );
  await expect(
    group(page, 'Collaboration model').getByRole('checkbox', { name: /^Collaborative council/ }),
  ).not.toBeChecked();
});

test('switching an audience off takes its lines away and keeps all others', async ({ page }) => {
  await openMap(page);
  await group(page, 'Accountable to')
    .getByRole('checkbox', { name: /^Elected council/ })
    .click();
  await expect(countsOf(page)).toHaveText(
    countsText(
      ({ audience }) => audience !== 'elected-council',
      () => true,
    ),
  );
});

test('a filter shows as a chip, and Clear brings everything back', async ({ page }) => {
  await openMap(page);
  await group(page, 'Accountable to')
    .getByRole('checkbox', { name: /^Regulator/ })
    .click();
  await expect(countsOf(page)).not.toHaveText(/^294 of 294 organisations · 506 of 506/);
  await page
    .getByRole('button', { name: /^Clear/ })
    .first()
    .click();
  await expect(countsOf(page)).toHaveText('294 of 294 organisations · 506 of 506 relationships');
});

test('filters are undone and redone', async ({ page }) => {
  await openMap(page);
  await group(page, 'Sector')
    .getByRole('checkbox', { name: /^Charity/ })
    .click();
  await expect(countsOf(page)).not.toContainText('294 of 294');
  const filtered = await countsOf(page).innerText();
  await page.keyboard.press('Control+z');
  await expect(countsOf(page)).toContainText('294 of 294');
  await page.keyboard.press('Control+Shift+Z');
  await expect(countsOf(page)).toHaveText(filtered);
});

test('filtering never moves what stays', async ({ page }) => {
  await openMap(page);
  const button = mapList(page).getByRole('button', { name: /^The Plymouth Alliance/ });
  const before = await button.boundingBox();
  await group(page, 'Collaboration model').getByRole('button', { name: 'Only Collaborative market' }).click();
  // The list follows the drawing, so that both have changed when somebody has left it.
  await expect(mapList(page).getByRole('button', { name: /^Wigan Council,/ })).toHaveCount(0);
  expect(await button.boundingBox()).toEqual(before);
});

test('the years keep what was active in them, and say what carries no date', async ({ page }) => {
  await openMap(page);
  const from = page.getByRole('slider', { name: 'From year' });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Filters' })).toContainText(/undated/i);
  await expect(countsOf(page)).toContainText('of 506 relationships');
});

test('filters that leave nothing name the one to take back', async ({ page }) => {
  await openMap(page);
  for (const box of await group(page, 'Sector').getByRole('checkbox').all()) {
    if (await box.isChecked()) await box.click();
  }
  await expect(countsOf(page)).toHaveText('0 of 294 organisations · 0 of 506 relationships');
  await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
});
