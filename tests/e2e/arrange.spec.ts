import { expect, mapList, openMap, test } from './harness.ts';

test('"Arrange again" finds other places, and undo brings the former ones back', async ({ page }) => {
  test.setTimeout(180_000);
  await openMap(page);
  const button = mapList(page).getByRole('button', { name: /^Wirral Council,/ });
  const before = await button.boundingBox();
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Arrange for a wide screen' }).click();
  await expect(page.getByText('arranging the layout')).toBeVisible();
  await expect(page.getByText('layout settled')).toBeVisible({ timeout: 120_000 });
  await expect.poll(() => button.boundingBox()).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => button.boundingBox()).toEqual(before);
});

test('the same map stands in the same places in every window', async ({ page, browser, baseURL }) => {
  await openMap(page);
  const places = async (on: typeof page) => {
    const list = mapList(on);
    return list.getByRole('button').evaluateAll((buttons) => buttons.map((item) => item.getAttribute('style') ?? ''));
  };
  const first = await places(page);
  const other = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 1024, height: 768 } });
  await openMap(other);
  expect(await places(other)).toEqual(first);
  await other.close();
});
