import type { Browser, FrameLocator, Page } from '@playwright/test';
import { savedCopy } from './download.ts';
import { countsOf, expect, mapList, openMap, screenshot, test } from './harness.ts';
import { openFile } from './openFile.ts';

/** Invented bodies, at places of their own. */
const towns = JSON.stringify({
  format: 'polycentric/1',
  id: 'invented-towns',
  title: 'Invented towns',
  organisations: [
    { id: 'upper', name: 'Upper Town Council', kind: 'local-authority' },
    { id: 'lower', name: 'Lower Town "Friends" <b>&amp;</b> 漢字', kind: 'charity' },
  ],
  relationships: [{ id: 'r', from: 'lower', to: 'upper', type: 'accountable-to', audience: 'elected-council' }],
  positions: { upper: [10.5, -20], lower: [120, 80] },
  story: { title: 'Towns', steps: [{ id: 'one', title: 'Who is there?', text: 'Two bodies.', view: 'v=1' }] },
});

/** A browser that has never been here. */
async function freshPage(browser: Browser | null): Promise<Page> {
  if (browser === null) throw new Error('The page has no browser.');
  return (await browser.newContext({ serviceWorkers: 'block' })).newPage();
}

test('a link with data opens the same map where nothing of it is known, and a broken one says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  await openFile(page, 'towns.json', towns);
  await expect(countsOf(page)).toHaveText('2 of 2 organisations · 1 of 1 relationships');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Make a link with data' }).click();
  await page.getByRole('button', { name: 'Copy link with data' }).click();
  await expect(page.getByText(/^Link with data copied/)).toBeVisible();
  await screenshot(page, 'share');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');

  const theirs = await freshPage(context.browser());
  await theirs.goto(link);
  await expect(countsOf(theirs)).toHaveText('2 of 2 organisations · 1 of 1 relationships');
  await expect(theirs.getByText(/This map came with the link/).first()).toBeAttached();
  expect(await savedCopy(theirs)).toBe(await savedCopy(page));

  // The same in a frame, which leads on to the whole app with the same map.
  await theirs.goto('about:blank');
  await theirs.goto(link.replace('#', '?embed#'));
  const leadsOn = theirs.getByRole('link', { name: /^Open in Polycentric/ });
  await expect(leadsOn).toHaveAttribute('href', /\/#data=1\.[0-9a-f]{8}\./);
  await expect(mapList(theirs).getByRole('button')).toHaveCount(2);

  await theirs.goto('about:blank');
  await theirs.goto(link.slice(0, -20));
  await expect(theirs.getByRole('heading', { name: 'This link could not be read' }).first()).toBeVisible();
  await theirs.context().close();
});

/** A page of somebody else with a frame of ours in it, taller than the window. */
async function openHost(page: Page, ending: string): Promise<FrameLocator> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Host</title><body style="margin:0"><h1>Host</h1>
        <iframe title="Map" src="./?embed${ending}" width="800" height="600"></iframe><p style="height:3000px">End</p>`,
    }),
  );
  await page.goto('./host.html');
  return page.frameLocator('iframe');
}
const scrolled = (page: Page) => page.evaluate(() => scrollY);

test('a frame of a view leaves the wheel, the history and the storage of its page alone', async ({ page }) => {
  const frame = await openHost(page, '#v=1&scope=wigan-deal');
  const organisations = frame.getByRole('list', { name: 'Organisations on the map' }).getByRole('button');
  await expect(organisations.first()).toBeAttached({ timeout: 30_000 });
  await expect(frame.getByRole('banner')).toHaveCount(0);
  await expect(frame.getByRole('link', { name: /^Open in Polycentric/ })).toHaveAttribute(
    'href',
    /#v=1&scope=wigan-deal$/,
  );
  await screenshot(page, 'embedded');

  const first = organisations.first();
  const before = await first.boundingBox();
  const entries = await page.evaluate(() => history.length);
  await page.mouse.move(400, 350);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await first.boundingBox())?.x).not.toBe(before?.x);
  expect(await scrolled(page)).toBe(0);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);

  // What the visitor does is no step of the page's history, and nothing of it is kept.
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  // It says what it is, also by the keyboard alone, and lets the page scroll on.
  const details = frame.getByRole('region', { name: 'Details' });
  await expect(details).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(first).toBeFocused();
  const kept = await page.evaluate(async () => [
    history.length,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(kept).toEqual([entries, 0, 0, 0, 0]);
});

test('a frame of a story plays by button and by key', async ({ page }) => {
  const frame = await openHost(page, '#v=1&mode=present');
  const step = (n: number) => frame.getByRole('region', { name: new RegExp(`^Step ${String(n)} of \\d+`) });
  await expect(step(1)).toBeVisible({ timeout: 30_000 });
  await frame.getByRole('button', { name: 'Next' }).click();
  await expect(step(2)).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(step(1)).toBeVisible();
  await screenshot(page, 'embedded-story');
});
