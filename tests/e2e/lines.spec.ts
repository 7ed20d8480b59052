import type { Page } from '@playwright/test';
import { example } from './example.ts';
import { axe, countsOf, expect, mapList, openMap, screenshot, test } from './harness.ts';
import { chooseTheme } from './lookThemes.ts';

const lines = 'v=1&arrangement=lines';
const band = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name: 'Collaborations' }).getByRole('button', { name });
const details = (page: Page) => page.getByRole('region', { name: 'Details' });

test('one finds whether the people who use a service have a recorded line of account', async ({ page }) => {
  await openMap(page);
  await page
    .getByRole('radiogroup', { name: 'Arrangement' })
    .getByRole('radio', { name: 'Lines of accountability' })
    .click();
  await expect(page.getByRole('list', { name: 'Lanes' })).toContainText('Service users & citizens');
  await expect(page.getByText('8 of 9 collaborations have recorded lines · 98 lines of accountability')).toBeAttached();
  expect(await axe(page)).toEqual([]);
  await screenshot(page, 'lines');
  await band(page, /^Plymouth/).click();
  await expect(band(page, /^Plymouth/)).toHaveAttribute('aria-expanded', 'true');
  await screenshot(page, 'lines-plymouth');
  await mapList(page)
    .getByRole('button', { name: /^People with complex needs/ })
    .click();
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(/^People with complex needs/);
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('radio', { name: 'Lines of accountability' }).click();
  await expect(mapList(page).getByRole('button', { name: /^People with complex needs/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the link carries arrangement, bands and selection, and undo takes the arrangement back', async ({ page }) => {
  await openMap(page);
  await page.getByRole('radio', { name: 'Lines of accountability' }).click();
  await band(page, /^West London Zone/).click();
  await expect(page).toHaveURL(/arrangement=lines.*bands=west-london-zone/);
  await page.keyboard.press('Control+z');
  await expect(band(page, /^West London Zone/)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: 'Network' })).toBeChecked();
  await page.keyboard.press('Control+Shift+Z');
  await page.keyboard.press('Control+Shift+Z');
  await expect(page).toHaveURL(/arrangement=lines.*bands=west-london-zone/);
  await page.reload();
  await expect(band(page, /^West London Zone/)).toHaveAttribute('aria-expanded', 'true');
});

test('a link to a way of account opens with that way in view', async ({ page }) => {
  await openMap(page, `${lines}&trace=shekinah&select=o:shekinah`);
  await expect(page.getByRole('button', { name: 'Stop tracing' })).toBeVisible();
  for (const name of [/^Shekinah/, /^The Plymouth Alliance/, /^Plymouth City Council Cabinet/])
    await expect(mapList(page).getByRole('button', { name })).toBeInViewport();
});

for (const [theme, size] of [
  ['projector', { width: 1440, height: 900 }],
  ['light', { width: 390, height: 844 }],
] as const)
  test(`in the ${theme} theme at ${String(size.width)} by ${String(size.height)} the sentence of a way leaves its first steps in view`, async ({
    page,
  }) => {
    await chooseTheme(page, theme);
    await page.setViewportSize(size);
    await openMap(page, `${lines}&trace=shekinah&select=o:shekinah`);
    await expect(page.getByRole('region', { name: 'Traced line of account' })).toBeVisible();
    for (const name of [/^Shekinah/, /^The Plymouth Alliance/])
      await expect(mapList(page).getByRole('button', { name })).toBeInViewport({ ratio: 0.4 });
  });

test('the same organisations are listed in both arrangements, under the same names', async ({ page }) => {
  const names = () =>
    mapList(page)
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
  await openMap(page);
  const network = await names();
  await page.getByRole('radio', { name: 'Lines of accountability' }).click();
  await expect(page.getByRole('list', { name: 'Lanes' })).toBeVisible();
  expect(await names()).toEqual(network);
});

test('keyboard alone opens a band, walks to an organisation and reads its details', async ({ page }) => {
  await openMap(page, lines);
  await page.getByRole('tab', { name: 'Graph' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Lines of accountability' })).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Lines of accountability' })).toBeChecked();
  await band(page, /^Oldham/).focus();
  await page.keyboard.press('ArrowDown');
  await expect(band(page, /^The Wigan Deal/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(band(page, /^The Wigan Deal/)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(mapList(page).locator('button:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('no more than 25 stops lead through the lines of accountability', async ({ page }) => {
  await openMap(page, lines);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const seen = new Set<number>();
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() =>
      [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body),
    );
    if (seen.has(at) || (await page.evaluate(() => document.activeElement === document.body))) break;
    seen.add(at);
  }
  expect(seen.size).toBeGreaterThan(5);
  expect(seen.size).toBeLessThanOrEqual(25);
});

test('hovering a row of the panel lights the line, and a line that is hovered lights its row', async ({ page }) => {
  await openMap(page, `${lines}&select=o:shekinah`);
  const row = details(page)
    .getByRole('button', { name: /The Plymouth Alliance/ })
    .first();
  const raised = page.locator('svg[class*="hover"] > g');
  await expect(page.locator('svg [data-relationship]').first()).toBeAttached();
  await expect(raised).toHaveCount(0);
  await row.hover();
  await expect(raised).toHaveCount(1);
  await page.getByRole('heading', { level: 2, name: 'Shekinah' }).hover();
  await expect(raised).toHaveCount(0);

  const { id = '' } =
    example.relationships.find(({ from, type }) => from === 'shekinah' && type === 'accountable-to') ?? {};
  await page.locator(`svg [data-relationship="${id}"]`).dispatchEvent('pointermove', { pointerType: 'mouse' });
  await expect(details(page).locator('[data-lit]')).not.toHaveCount(0);
});

test('filters leave lines out here as on the network', async ({ page }) => {
  await openMap(page, `${lines}&off.audience=regulator`);
  await expect(countsOf(page)).toContainText('499 of 506 relationships');
  await expect(page.locator('svg [data-relationship]')).toHaveCount(91);
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`at ${String(width)} by ${String(height)}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme, hasTouch: width < 500, isMobile: width < 500 });

      test('every band stays inside the page, and axe finds nothing', async ({ page }) => {
        await openMap(page, `${lines}&bands=wigan-deal,plymouth-alliance-contract`);
        await expect(page.getByRole('list', { name: 'Lanes' })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await axe(page)).toEqual([]);
        await screenshot(page, `lines-${String(width)}-${colorScheme}`);
      });
    });
