import type { Locator, Page } from '@playwright/test';
import { countsOf, expect, mapList, openMap, screenshot, test } from './harness.ts';
import { clippedTexts, sidewaysScrollers, smallTargets, spaceText } from './smallScreens.ts';

const sheetOf = (page: Page): Locator => page.locator('#details');
const handleOf = (page: Page): Locator => page.getByRole('button', { name: /^Panel is/ });
const heightOf = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.height ?? 0;

async function tapOrganisation(page: Page, name: RegExp): Promise<void> {
  const button = mapList(page).getByRole('button', { name });
  // The camera may still be on its way, and who reaches for what moves misses it.
  let before = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify(await button.boundingBox());
      const isAtRest = now === before;
      before = now;
      return isAtRest;
    })
    .toBe(true);
  const box = await button.boundingBox();
  if (box === null) throw new Error(`${String(name)} is not on the map`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one finds by touch to whom an alliance answers, shows one kind of line alone, and goes on in the list', async ({
    page,
  }) => {
    await openMap(page);
    await tapOrganisation(page, /^The Plymouth Alliance/);
    const details = page.getByRole('region', { name: 'Details' });
    await expect(details.getByRole('heading', { name: 'The Plymouth Alliance', exact: true })).toBeVisible();
    await expect(sheetOf(page)).toHaveAttribute('data-height', 'half');

    // What is selected stands above the sheet, and a second tap opens its details.
    await expect
      .poll(async () => {
        const at = await mapList(page)
          .getByRole('button', { name: /^The Plymouth Alliance/ })
          .boundingBox();
        const sheet = await sheetOf(page).boundingBox();
        return at !== null && sheet !== null && at.y > 160 && at.y + at.height < sheet.y;
      })
      .toBe(true);
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await tapOrganisation(page, /^The Plymouth Alliance/);
    await expect(details.getByRole('heading', { name: 'The Plymouth Alliance', exact: true })).toBeFocused();
    await details
      .getByRole('button', { name: /^Plymouth City Council/ })
      .first()
      .tap();
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(/^Plymouth City Council/);
    await screenshot(page, 'phone-selected');

    await page.getByRole('button', { name: 'Accountable to', exact: true }).tap();
    const filters = page.getByRole('region', { name: 'Filters' });
    const audience = filters.getByRole('group', { name: 'Accountable to' });
    await expect(audience).toBeInViewport();
    await audience.getByRole('button', { name: 'Only Elected council' }).tap();
    await screenshot(page, 'phone-filters');
    await page.getByRole('button', { name: /^Show \d+ organisations?$/ }).tap();
    await expect(page.getByRole('button', { name: 'Accountable to: only Elected council', exact: true })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Filters 1 on' })).toBeVisible();
    await expect(countsOf(page)).not.toContainText('506 of 506');

    await page.getByRole('button', { name: 'List', exact: true }).tap();
    await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('table', { name: /Organisations/ })).toBeVisible();
    await screenshot(page, 'phone-list');
    await page.getByRole('link', { name: 'Explore' }).tap();
    await expect(page.getByRole('tab', { name: 'Graph' })).toHaveAttribute('aria-selected', 'true');
  });

  test('the sheet goes up and down by dragging, by tapping and by keys', async ({ page }) => {
    await openMap(page);
    const sheet = sheetOf(page);
    const handle = handleOf(page);
    await expect(sheet).toHaveAttribute('data-height', 'peek');
    const peek = await heightOf(sheet);
    for (const [height, share] of [
      ['half', 0.5],
      ['full', 1],
    ] as const) {
      await handle.tap();
      await expect(sheet).toHaveAttribute('data-height', height);
      const whole = (await page.getByRole('main').boundingBox())?.height ?? 0;
      await expect.poll(() => heightOf(sheet)).toBeCloseTo(whole * share, -1);
    }
    await handle.tap();
    await expect.poll(() => heightOf(sheet)).toBe(peek);

    await handle.focus();
    for (const [key, height] of [
      ['ArrowUp', 'half'],
      ['End', 'full'],
      ['ArrowDown', 'half'],
      ['Home', 'peek'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(sheet).toHaveAttribute('data-height', height);
    }

    const grip = await handle.boundingBox();
    if (grip === null) throw new Error('the handle is not there');
    await page.mouse.move(grip.x + grip.width / 2, grip.y + 20);
    await page.mouse.down();
    await page.mouse.move(grip.x + grip.width / 2, 500, { steps: 4 });
    await page.mouse.up();
    await expect(sheet).toHaveAttribute('data-height', 'half');
  });

  test('what covers the rest of the page holds the focus, and gives it back', async ({ page }) => {
    await openMap(page);
    const open = page.getByRole('button', { name: 'Filters', exact: true });
    await open.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Close the filters' })).toBeFocused();
    await expect(page.locator('[inert]').getByRole('tablist', { name: 'View' })).toBeAttached();
    await expect(page.locator('[inert]#details')).toBeAttached();
    await page.keyboard.press('Escape');
    await expect(open).toBeFocused();
  });

  test('every target is as large as a finger', async ({ page }) => {
    await openMap(page);
    expect(await smallTargets(page, 44)).toEqual([]);
    await tapOrganisation(page, /^The Plymouth Alliance/);
    await expect(sheetOf(page)).toHaveAttribute('data-height', 'half');
    await handleOf(page).tap();
    await expect(sheetOf(page)).toHaveAttribute('data-height', 'full');
    expect(await smallTargets(page, 44)).toEqual([]);
    await handleOf(page).tap();
    await page.getByRole('button', { name: 'Model', exact: true }).tap();
    await expect(page.getByRole('button', { name: 'Close the filters' })).toBeVisible();
    expect(await smallTargets(page, 44)).toEqual([]);
    await page.getByRole('button', { name: 'Close the filters' }).tap();
    await page.getByRole('button', { name: 'List', exact: true }).tap();
    await expect(page.getByRole('table', { name: /Organisations/ })).toBeVisible();
    expect(await smallTargets(page, 44)).toEqual([]);
  });
});

for (const viewport of [
  { width: 320, height: 256 },
  { width: 640, height: 512 },
])
  test(`at ${String(viewport.width)} by ${String(viewport.height)}, as a desk's screen zoomed in, nothing is lost or scrolled two ways`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('./');
    await expect(countsOf(page)).toBeAttached({ timeout: 30_000 });
    const look = async (): Promise<void> => {
      expect(await sidewaysScrollers(page)).toEqual([]);
      expect(await clippedTexts(page)).toEqual([]);
    };
    if (viewport.width === 320)
      await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
    for (const isSpaced of [false, true]) {
      if (isSpaced) await spaceText(page);
      await page.getByRole('tab', { name: 'Table' }).click();
      await expect(page.getByRole('table', { name: /Organisations/ })).toBeVisible();
      await look();
      await page.getByRole('tab', { name: 'Sentences' }).click();
      await expect(page.getByRole('heading', { name: 'In sentences' })).toBeAttached();
      await look();
      await page.getByRole('tab', { name: 'Graph' }).click();
      await expect(mapList(page)).toBeAttached();
      await look();
      await mapList(page)
        .getByRole('button', { name: /^The Plymouth Alliance/ })
        .press('Enter');
      await expect(page.getByRole('heading', { name: 'The Plymouth Alliance', exact: true })).toBeAttached();
      await look();
      await page.getByRole('button', { name: 'Close details' }).click();
      await page.getByRole('button', { name: /^Filters/ }).click();
      await expect(page.getByRole('group', { name: 'Collaboration model' })).toBeVisible();
      await look();
      await page.getByRole('button', { name: 'Close the filters' }).click();
    }
    await screenshot(page, `zoomed-${String(viewport.width)}`);
  });

for (const viewport of [
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
])
  for (const arrangement of ['network', 'lines'])
    test(`at ${String(viewport.width)} by ${String(viewport.height)}, details that slide over the ${arrangement} cover no control`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await openMap(page, `v=1&arrangement=${arrangement}&trace=shekinah&select=o:shekinah`);
      await expect(page.getByRole('region', { name: 'Traced line of account' })).toBeVisible();
      const controls = page.getByRole('radiogroup', { name: 'Arrangement' }).getByRole('radio');
      for (const control of [...(await controls.all()), ...(await page.getByRole('tab').all())])
        await control.click({ trial: true });
    });

test('a phone keeps half of its screen for the bands of the lines of accountability', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, 'v=1&arrangement=lines');
  const bands = await page.locator('[data-bands]').boundingBox();
  const sheet = await sheetOf(page).boundingBox();
  if (bands === null || sheet === null) throw new Error('the bands or the sheet are not there');
  expect(sheet.y - bands.y).toBeGreaterThanOrEqual(844 / 2);
});

test('on a low phone the controls are one row, which scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap(page, 'v=1&arrangement=lines');
  const boxes = [page.getByRole('radiogroup', { name: 'Arrangement' }), page.getByRole('tablist', { name: 'View' })];
  for (const box of boxes) expect(await heightOf(box)).toBeLessThan(48);
  await page.getByRole('radio', { name: 'Network' }).click();
  await expect(page.getByRole('radio', { name: 'Network' })).toHaveAttribute('aria-checked', 'true');
});
