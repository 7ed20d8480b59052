import { countsOf, expect, mapList, openMap, test } from './harness.ts';

test('a colleague who opens the address sees the same filters and selection', async ({ page, context }) => {
  await openMap(page);
  await page
    .getByRole('group', { name: 'Collaboration model' })
    .getByRole('button', { name: 'Only Collaborative market' })
    .click();
  await mapList(page)
    .getByRole('button', { name: /^The Plymouth Alliance/ })
    .click();
  await expect(page).toHaveURL(/off\.model=.*select=o:plymouth-alliance|select=o:plymouth-alliance.*off\.model=/);
  await expect(countsOf(page)).not.toContainText('294 of 294');
  const counts = await countsOf(page).innerText();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(countsOf(other)).toHaveText(counts);
  await expect(other.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toHaveText(
    'The Plymouth Alliance',
  );
});

test('the browser goes back and forward through the views', async ({ page }) => {
  await openMap(page);
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.goBack();
  await expect(mapList(page)).toBeAttached();
  await page.goForward();
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('a link with unknown ids opens with a notice', async ({ page }) => {
  await openMap(page, 'v=1&select=o:ghost-council,o:plymouth-alliance');
  await expect(page.getByRole('list', { name: 'Notices' })).toContainText('ghost-council');
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toHaveText(
    'The Plymouth Alliance',
  );
});

test('a map of another site is refused with the reason, and the example can be opened instead', async ({ page }) => {
  await page.goto('./#map=https://attacker.invalid/map.json');
  await expect(page.getByRole('main')).toContainText('another site');
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(countsOf(page)).toContainText('294 of 294');
});

test.describe('an address without a map', () => {
  test.use({ expected: { 'console error': /404/ } });
  test('says so, and offers what can be opened', async ({ page }) => {
    await page.goto('./#map=no-such-map.json');
    await expect(page.getByRole('main')).toContainText('There is no map at');
    await page.getByRole('button', { name: 'Open the example' }).click();
    await expect(countsOf(page)).toContainText('294 of 294');
  });
});

test('the address carries no map data', async ({ page }) => {
  await openMap(page);
  await mapList(page)
    .getByRole('button', { name: /^The Plymouth Alliance/ })
    .click();
  await expect(page).toHaveURL(/select=o:plymouth-alliance/);
  expect(decodeURIComponent(page.url())).not.toContain('Plymouth Alliance');
});
