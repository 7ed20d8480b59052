import type { Page } from '@playwright/test';
import { axe, countsOf, expect, mapList, openMap, screenshot, test } from './harness.ts';

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const allCollaborations = [
  'golden-key-bristol',
  'ignite-coventry',
  'oldham-cooperative-council',
  'plymouth-alliance-contract',
  'west-london-zone',
  'wigan-deal',
  'wirral-together',
  'young-peoples-foundations',
].join(',');

test('sizes stand for what is chosen, with a legend, in the link and in undo', async ({ page }) => {
  await openMap(page);
  const group = page.getByRole('group', { name: 'Size of shapes' });
  await group.getByLabel('Size by').selectOption('Money received');
  await expect(page).toHaveURL(/size=money-received/);
  await expect(group.getByRole('list', { name: 'Money received, small to large' }).getByRole('listitem')).toHaveCount(
    3,
  );
  await expect(group).toContainText('Amount not recorded');
  await expect(group).toContainText('None recorded');
  await expect(mapList(page).getByRole('button', { name: /^NHS England/ })).toHaveAccessibleName(
    /Money received: none recorded\.$/,
  );
  await expect(countsOf(page)).toContainText('294 of 294');
  await screenshot(page, 'size-by-money');
  await page.keyboard.press('Control+z');
  await expect(group.getByLabel('Size by')).toHaveValue('ties');
});

test('a collaboration collapses to one mark and expands in its place, by panel, by key and by undo', async ({
  page,
}) => {
  await openMap(page, 'v=1&select=c:wigan-deal');
  const before = await mapList(page).getByRole('button').count();
  await details(page).getByRole('button', { name: 'Collapse' }).click();
  const mark = mapList(page).getByRole('button', {
    name: /^The Wigan Deal, collaboration of \d+ organisations, collapsed|^Wigan Deal, collaboration of \d+ organisations, collapsed/,
  });
  await expect(mark).toBeAttached();
  await expect(countsOf(page)).toContainText('294 of 294 organisations · 506 of 506 relationships');
  await expect.poll(() => mapList(page).getByRole('button').count()).toBeLessThan(before - 10);
  await screenshot(page, 'collapsed');

  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(mapList(page).getByRole('button')).toHaveCount(before);
  await expect(page).not.toHaveURL(/collapsed/);
  await page.keyboard.press('Control+z');
  await expect(mark).toBeAttached();
  await expect(details(page).getByRole('button', { name: 'Expand' })).toBeVisible();

  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('table').first()).toHaveAttribute('aria-rowcount', /29[45]/);
});

test('a link opens the map with its collaborations collapsed', async ({ page }) => {
  await openMap(page, `v=1&collapsed=${allCollaborations}`);
  await expect(mapList(page).getByRole('button', { name: /, collapsed\. Enter expands it\.$/ })).toHaveCount(8);
  await screenshot(page, 'all-collapsed');
});

test('an area selects several organisations, and the panel says what they have in common', async ({ page }) => {
  await openMap(page);
  const map = await page.getByRole('tabpanel').boundingBox();
  if (map === null) throw new Error('There is no map.');
  const [x, y] = [map.x + map.width * 0.1, map.y + map.height * 0.28];
  await page.getByRole('button', { name: 'Select an area' }).click();
  await expect(page.getByText('Drag over the map to select organisations.')).toBeVisible();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y + 60, { steps: 4 });
  await page.mouse.move(x + 210, y + 160, { steps: 4 });
  await screenshot(page, 'area-being-drawn');
  await page.mouse.up();
  const heading = details(page).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(/^\d+ selected$/);
  const count = Number.parseInt(await heading.innerText(), 10);
  expect(count).toBeGreaterThan(3);
  await expect(mapList(page).getByRole('button', { pressed: true })).toHaveCount(count);
  for (const part of [
    'Among them',
    'All answer to',
    'Some answer to',
    'Collaborations they share',
    'Money among them',
    'With others',
  ])
    await expect(details(page).getByRole('group', { name: part, exact: true })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await screenshot(page, 'group');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Select an area' })).toHaveAttribute('aria-pressed', 'false');
  await expect(heading).toHaveText(`${String(count)} selected`);
  await details(page)
    .getByRole('button', { name: /^Take out/ })
    .first()
    .click();
  await expect(heading).toHaveText(`${String(count - 1)} selected`);

  // With Shift, an area of its own adds to them; Escape calls one off half way.
  await page.keyboard.down('Shift');
  await page.mouse.move(x - 20, y + 180);
  await page.mouse.down();
  await page.mouse.move(x + 210, y + 330, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(heading).toHaveText(`${String(count - 1)} selected`);
});

test('without a mouse, organisations are added one by one with Shift and Space', async ({ page }) => {
  await openMap(page);
  await mapList(page).locator('button[tabindex="0"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Space');
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('2 selected');
});

test('a finger draws an area too', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await openMap(page);
  await page.getByRole('button', { name: 'Select an area' }).tap();
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  await touch('touchStart', 420, 240);
  for (let step = 1; step <= 6; step += 1) await touch('touchMove', 420 + step * 30, 240 + step * 25);
  await touch('touchEnd', 600, 390);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(/^\d+ selected$/);
  await context.close();
});

test('the overview appears while only a part is in view, and leads elsewhere with one press', async ({ page }) => {
  await openMap(page);
  const overview = page.locator('[data-minimap]');
  await expect(overview).toHaveCount(0);
  for (let times = 0; times < 4; times += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(overview).toBeVisible();
  await expect(page).toHaveURL(/camera=/);
  const before = page.url();
  await overview.click({ position: { x: 20, y: 20 } });
  await expect(page).not.toHaveURL(before);
  await screenshot(page, 'overview-map');
  await page.getByRole('button', { name: 'Show the whole map' }).click();
  await expect(overview).toHaveCount(0);
});

test('under the crosshair the map is looked over with Tab and Enter alone', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('crosshair');
  await page.keyboard.press('Enter');
  const pad = page.getByRole('group', { name: 'Crosshair' });
  const centre = pad.locator('[data-middle]');
  await expect(centre).toBeFocused();
  const press = async (name: string) => {
    const button = pad.getByRole('button', { name, exact: true });
    for (let stop = 0; stop < 12 && !(await button.evaluate((one) => one === document.activeElement)); stop += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  await press('Move right');
  await expect(page).toHaveURL(/camera=/);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowUp');
  await expect(centre).toHaveAccessibleName(/^Select /);
  const name = ((await centre.getAttribute('aria-label')) ?? '').replace('Select ', '');
  await expect(mapList(page).getByRole('button', { name, exact: true })).toHaveCount(1);
  await expect(page.locator('[data-announcements]')).toHaveText(name.slice(0, 100), { useInnerText: true });
  await screenshot(page, 'crosshair');
  await centre.focus();
  await page.keyboard.press('Enter');
  await expect(mapList(page).getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
  await centre.focus();
  await press('End the crosshair');
  await expect(pad).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Crosshair' })).toBeFocused();
});

test('the wheel and a drag on the background move the map from its first moment', async ({ page }) => {
  await openMap(page);
  const map = await page.getByRole('tabpanel').boundingBox();
  if (map === null) throw new Error('There is no map.');
  const [x, y] = [map.x + map.width * 0.5, map.y + map.height * 0.5];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -300);
  await expect(page).toHaveURL(/camera=/);
  const zoomed = page.url();
  await page.mouse.down();
  await page.mouse.move(x - 90, y + 60, { steps: 4 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(zoomed);
  await expect(page).not.toHaveURL(/pins=/);
});
