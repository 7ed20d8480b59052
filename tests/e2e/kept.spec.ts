import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { countsOf, expect, mapList, openMap, screenshot, test } from './harness.ts';
import { expectSaved, hold, keepingOf, keptIn, move, onMap, samePlaces } from './keptMaps.ts';
import { openFile } from './openFile.ts';

const alliance = 'The Plymouth Alliance';
const small = {
  format: 'polycentric/1',
  id: 'riverside',
  title: 'Riverside',
  organisations: [
    { id: 'a', name: 'Alder Council', kind: 'local-authority' },
    { id: 'b', name: 'Birch Trust', kind: 'charity' },
  ],
  relationships: [{ id: 'r', from: 'b', to: 'a', type: 'accountable-to', audience: 'commissioner-or-funder' }],
};

const openList = async (page: Page) => {
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Maps on this computer' }).click();
  const list = page.getByRole('dialog', { name: 'Maps on this computer' });
  await expect(list.getByText('Looking…')).toBeHidden();
  return list;
};
const standing = (page: Page) => page.getByRole('list', { name: 'Notices' }).getByRole('alert');

test('what a reader makes of the example is a map of their own, and is there after a reload', async ({ page }) => {
  await openMap(page);
  await expect(keepingOf(page)).toHaveCount(0);
  await page
    .getByRole('group', { name: 'Collaboration model' })
    .getByRole('button', { name: 'Only Collaborative market' })
    .click();
  await expect.poll(() => page.url()).toContain('off.model');
  expect(await keptIn(page)).toEqual([]);
  await move(page, alliance, 40);
  await expectSaved(page);
  await expect.poll(() => page.url()).toContain('map=kept');
  const [counts, place] = [await countsOf(page).innerText(), await onMap(page, alliance).boundingBox()];
  await page.reload();
  await expect(countsOf(page)).toHaveText(counts);
  await expectSaved(page);
  await expect.poll(async () => JSON.stringify(await onMap(page, alliance).boundingBox())).toBe(JSON.stringify(place));
  expect(await keptIn(page)).toMatchObject([{ title: 'Rallying together', pins: ['plymouth-alliance'] }]);
  await page.keyboard.press('Control+z');
  await page.goto('./#');
  await expect(page).not.toHaveURL(/kept/);
  await expect.poll(async () => (await onMap(page, alliance).boundingBox())?.x).not.toBe(place?.x);
  expect(await keptIn(page)).toHaveLength(1);
});

test('a file is kept as it opens; its link says elsewhere which file to open, and then shows its view', async ({
  page,
  browser,
  baseURL,
}) => {
  await openMap(page);
  await openFile(page, 'riverside.json', JSON.stringify(small));
  await expectSaved(page);
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect.poll(() => page.url()).toMatch(/map=kept.*tab=table/);
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('main')).toContainText('Riverside.json');
  const chooser = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Open a file' }).click();
  const file = { name: 'Riverside.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(small)) };
  await (await chooser).setFiles(file);
  await expect(other.getByRole('table').first()).toBeVisible();
  await elsewhere.close();
});

test('two windows on one map show the same, and when both change it at once, neither change is lost', async ({
  page,
  context,
}) => {
  await openMap(page);
  await openFile(page, 'riverside.json', JSON.stringify(small));
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expectSaved(other);

  await page.bringToFront();
  await move(page, 'Alder Council');
  await expectSaved(page);
  await expect.poll(() => samePlaces(page, other)).toBe(true);

  const all = async () => (await keptIn(page)).flatMap(({ pins }) => pins);
  await hold(page, 'Birch Trust', 30);
  await other.bringToFront();
  await hold(other, 'Alder Council', -30);
  await Promise.all([page.mouse.up(), other.mouse.up()]);
  await expectSaved(page);
  await expectSaved(other);
  await expect.poll(all).toEqual(expect.arrayContaining(['a', 'b']));
});

test('a window that did not hear of a change keeps its own as a copy, and says so', async ({ page, context }) => {
  await openMap(page);
  await openFile(page, 'riverside.json', JSON.stringify(small));
  await expectSaved(page);
  const deaf = await context.newPage();
  await deaf.addInitScript(() => {
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
  });
  await deaf.goto(page.url());
  await expectSaved(deaf);
  await page.bringToFront();
  await move(page, 'Alder Council');
  await expectSaved(page);
  await deaf.bringToFront();
  await move(deaf, 'Birch Trust');
  await expect(deaf.getByRole('list', { name: 'Notices' })).toContainText('kept as “Riverside (copy)”');
  await expect(deaf).toHaveTitle(/Riverside \(copy\)/);
  const kept = await keptIn(page);
  expect(kept.find(({ title }) => title === 'Riverside')?.pins).toEqual(['a']);
  expect(kept.find(({ title }) => title === 'Riverside (copy)')?.pins).toEqual(['b']);
});

test.describe('a computer without room', () => {
  test.use({ expected: { dialog: /.*/ } });
  test('is told within 2 seconds; the map stays, can be saved as a file, and is kept when there is room', async ({
    page,
    context,
    baseURL,
  }) => {
    await openMap(page);
    const cdp = await context.newCDPSession(page);
    const origin = new URL(baseURL ?? '').origin;
    // Before anything is kept: the browser asks for its quota only when what it knew of is used up.
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await move(page, alliance);
    await expect(standing(page)).toContainText('no room left', { timeout: 2_000 });
    await expect(keepingOf(page)).toHaveText(' · Not saved');
    await screenshot(page, 'kept-full');
    expect(await axe(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await standing(page).getByRole('button', { name: 'Save a copy' }).click();
    expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toMatchObject({
      pinned: ['plymouth-alliance'],
    });
    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    await standing(page).getByRole('button', { name: 'Try again' }).click();
    await expectSaved(page);
    await expect(standing(page)).toHaveCount(0);
    expect(await keptIn(page)).toMatchObject([{ pins: ['plymouth-alliance'] }]);
  });
});

test('a browser that keeps nothing leaves the map in memory with a standing notice', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('Not here.', 'SecurityError');
      },
    });
  });
  await openMap(page);
  await expect(standing(page)).toHaveCount(0);
  await move(page, alliance);
  await expect(standing(page)).toContainText('keeps nothing on this computer');
  await expect(page).toHaveURL(/pins=plymouth-alliance/);
});

test.describe('a newer version', () => {
  test.use({ expected: { 'console error': /favicon.ico/ } });
  test('leaves behind maps that this one leaves alone', async ({ page }) => {
    await page.goto('./favicon.svg');
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const open = indexedDB.open('polycentric', 99);
          open.onupgradeneeded = () => {
            open.result.createObjectStore('tomorrow').put('safe', 'here');
          };
          open.onsuccess = () => {
            open.result.close();
            done();
          };
        }),
    );
    await openMap(page);
    await move(page, alliance);
    await expect(standing(page)).toContainText('newer version');
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([{ name: 'polycentric', version: 99 }]);
  });
});

test('the list of maps opens, renames, duplicates, deletes and takes that back, and removes everything', async ({
  page,
}) => {
  await openMap(page);
  await openFile(page, 'riverside.json', JSON.stringify(small));
  await expectSaved(page);
  const list = await openList(page);
  const rows = list.getByRole('list', { name: 'Maps' }).getByRole('listitem');
  await expect(rows).toHaveText([/^Riverside.*open now.*from “riverside.json”/]);

  await list.getByRole('button', { name: 'Rename Riverside' }).click();
  await page.keyboard.type('Riversides');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Riversides · Polycentric');
  await expect(list.getByRole('button', { name: 'Rename Riversides' })).toBeFocused();

  await list.getByRole('button', { name: 'Duplicate Riversides' }).click();
  await expect(rows).toHaveCount(2);
  await list.getByRole('button', { name: 'Delete Riversides (copy)' }).click();
  await expect(rows.filter({ hasText: 'was deleted' })).toHaveCount(1);
  await list.getByRole('button', { name: /^Undo/ }).click();
  await expect(list.getByRole('button', { name: 'Riversides (copy)', exact: true })).toBeVisible();
  await screenshot(page, 'kept-list');
  expect(await axe(page)).toEqual([]);

  await list.getByRole('button', { name: 'Riversides (copy)', exact: true }).click();
  await expect(page).toHaveTitle('Riversides (copy) · Polycentric');
  await expect(mapList(page).getByRole('button')).toHaveCount(2);

  const again = await openList(page);
  await again.getByRole('button', { name: /^Remove everything from this computer/ }).click();
  await again.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect(again).toContainText('Everything was removed');
  await again.getByRole('button', { name: 'Close' }).click();
  await expect(countsOf(page)).toHaveText('2 of 2 organisations · 1 of 1 relationships');
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
  });
  const left = await page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    settings: localStorage.length,
    session: sessionStorage.length,
  }));
  expect(left).toEqual({ databases: [], caches: [], settings: 0, session: 0 });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('everything in the list of maps is 44 px high or more', async ({ page }) => {
    await page.goto('./');
    await expect(countsOf(page)).toBeAttached({ timeout: 30_000 });
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      const text =
        '{"format":"polycentric/1","id":"m","title":"A map with a long name that needs two lines","organisations":[],"relationships":[]}';
      transfer.items.add(new File([text], 'm.json', { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    });
    await expect(page).toHaveTitle(/^A map with a long name/);
    const list = await openList(page);
    await expect(list.getByRole('button', { name: /^Rename/ })).toBeVisible();
    await screenshot(page, 'kept-list-phone');
    for (const button of await list.getByRole('button').all()) {
      expect((await button.boundingBox())?.height, await button.innerText()).toBeGreaterThanOrEqual(44);
    }
  });
});
