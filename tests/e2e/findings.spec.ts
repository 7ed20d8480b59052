import type { Page } from '@playwright/test';
import { axe, expect, mapList, openMap, screenshot, test } from './harness.ts';

const region = (page: Page) => page.getByRole('region', { name: 'What stands out' });
const payers = (page: Page) => region(page).getByRole('button', { name: /^Many payers .* West London Zone/ });

/** Through the box of all commands, which is at hand everywhere. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

test('what stands out is a list in plain sentences; choosing one lights it, links to it and can be undone', async ({
  page,
}) => {
  await openMap(page);
  await expect(payers(page)).toBeAttached();
  const items = region(page).getByRole('list').first().locator(':scope > li');
  const count = await items.count();
  expect(count).toBeGreaterThan(5);
  for (let row = 0; row < count; row += 1) await expect(items.nth(row).getByText(/^Evidence: /)).toBeAttached();
  await payers(page).click();
  await expect(payers(page)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => page.url()).toContain('finding=many-payers');
  await expect(page.locator('[data-announcements]')).toContainText('Lit: Many payers.');
  await screenshot(page, 'finding-lit');
  const address = page.url();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(payers(page)).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => page.url()).not.toContain('finding=');

  await page.goto('about:blank');
  await page.goto(address);
  await expect(payers(page)).toHaveAttribute('aria-pressed', 'true');
});

test('the table marks exactly the rows that a finding rests on, and puts them first', async ({ page }) => {
  await openMap(page);
  await page
    .getByRole('tab', { name: 'Table' })
    .or(page.getByRole('radio', { name: 'Table' }))
    .first()
    .click();
  await payers(page).click();
  const organisations = page.getByRole('table', { name: 'Organisations' });
  await expect(organisations.getByRole('button', { name: /, lit$/ })).toHaveCount(9);
  await expect(organisations.getByRole('rowheader').first().getByRole('button')).toHaveAccessibleName(/, lit$/);
  const relationships = page.getByRole('table', { name: 'Relationships' });
  await page
    .getByRole('navigation', { name: 'Tables' })
    .getByRole('button', { name: /^Relationships/ })
    .click();
  await expect(relationships.getByRole('button', { name: /, lit$/ })).toHaveCount(8);
  await screenshot(page, 'finding-table');
  await page.keyboard.press('Escape');
  await expect(organisations.getByRole('button', { name: /, lit$/ })).toHaveCount(0);
});

test('keys alone: to the list by command, along it with arrows, lit with Enter, out with Escape', async ({ page }) => {
  await openMap(page);
  await expect(payers(page)).toBeAttached();
  await command(page, 'what stands out');
  await expect(region(page).getByRole('heading', { name: 'What stands out' })).toBeFocused();
  const first = region(page).getByRole('list').first().getByRole('button').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(
    region(page)
      .getByRole('button', { name: /^How this is found/ })
      .first(),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  const methods = page.getByRole('dialog', { name: 'How these are found' });
  await expect(methods.getByRole('heading', { level: 3 }).and(page.locator(':focus'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(methods).toBeHidden();
  await expect(
    region(page)
      .getByRole('button', { name: /^How this is found/ })
      .first(),
  ).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toHaveAttribute('aria-pressed', 'false');
});

test('nothing that axe objects to: a finding lit, and the methods', async ({ page }) => {
  await openMap(page);
  await payers(page).click();
  expect(await axe(page)).toEqual([]);
  await command(page, 'how these are found');
  await expect(page.getByRole('dialog', { name: 'How these are found' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await screenshot(page, 'methods');
});

test('a threshold set among the methods is read at once by what stands out', async ({ page }) => {
  await openMap(page);
  await expect(payers(page)).toBeAttached();
  await command(page, 'how these are found');
  const field = page.getByRole('spinbutton', { name: /^Reporting is called out/ }).first();
  await field.fill('9');
  await field.press('Enter');
  await page.getByRole('button', { name: 'Close this page' }).click();
  await expect(payers(page)).toHaveCount(0);
});

test('the evidence lens redraws the lines, stays in the link, and is taken off by undo', async ({ page }) => {
  await openMap(page);
  const lens = page.getByRole('group', { name: 'Evidence' }).getByRole('switch', { name: 'Evidence lens' });
  await lens.check();
  await expect.poll(() => page.url()).toContain('lens=evidence');
  await expect(page.getByText(/^While the lens is on/)).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await screenshot(page, 'evidence-lens');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lens).not.toBeChecked();
});

test('beside the lines of accountability, a finding opens the bands that it rests on', async ({ page }) => {
  await openMap(page);
  await page.getByRole('radio', { name: 'Lines of accountability' }).check({ force: true });
  await expect(region(page).getByRole('heading', { level: 2, name: 'What stands out' })).toBeVisible();
  await payers(page).click();
  await expect(page.getByRole('button', { name: /West London Zone/, expanded: true }).first()).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await screenshot(page, 'finding-lines');
});

test('the dataset report says what to collect next, and is taken away as Markdown and CSV', async ({ page }) => {
  await openMap(page);
  await command(page, 'dataset report');
  const report = page.getByRole('dialog', { name: 'Dataset report' });
  await expect(report.getByText(/^Of .* analyses/)).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await screenshot(page, 'dataset-report');
  const [markdown] = await Promise.all([
    page.waitForEvent('download'),
    report.getByRole('button', { name: 'Download Markdown' }).click(),
  ]);
  expect(markdown.suggestedFilename()).toBe('Rallying together dataset report.md');
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    report.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(csv.suggestedFilename()).toBe('Rallying together dataset report.csv');
});

test('on a phone the list comes up with the sheet, and a finding that is lit leaves room for the map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  await command(page, 'what stands out');
  await expect(region(page).getByRole('heading', { name: 'What stands out' })).toBeInViewport();
  await payers(page).click();
  await expect(payers(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'Map' }).or(mapList(page)).first()).toBeInViewport();
  await screenshot(page, 'finding-phone');
});
