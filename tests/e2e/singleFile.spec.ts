import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { fillTemplate } from '../../src/export/singleFile/fillTemplate.ts';
import { revealsOf } from '../../src/view/reveals.ts';
import { stepsOf } from '../../src/view/story.ts';
import { hostileMap } from '../fixtures/hostileMap.ts';
import { payloads } from '../fixtures/payloads.ts';
import { exampleDocument } from '../fixtures/theExample.ts';
import { savedCopy } from './download.ts';
import { exportPage } from './exportPage.ts';
import type { Guard } from './guard.ts';
import { guardContext } from './guard.ts';
import { axe, countsOf, expect, mapList, openMap, test } from './harness.ts';
import { openFile } from './openFile.ts';

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

interface Place {
  readonly address: string;
  readonly leave: () => Promise<unknown>;
}

/** On a disk, under a name that an address has to escape. */
async function onDisk(html: string): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'polycentric-page-'));
  const file = join(folder, 'Our map, 50% done #2.html');
  await writeFile(file, html);
  return { address: pathToFileURL(file).href, leave: () => rm(folder, { recursive: true }) };
}

/** On a site that sends no policy of its own. */
async function onSite(html: string): Promise<Place> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}/map.html`,
    leave: () =>
      new Promise((done) => {
        server.close(done);
      }),
  };
}

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Everything that must not have happened; empty when nothing did. */
  readonly incidents: () => Promise<readonly unknown[]>;
}

/** A browser that has never seen the app, and no network but the place itself. */
async function open(browser: Browser, { address }: Place, hash = ''): Promise<Opened> {
  const context = await browser.newContext();
  const guard: Guard = await guardContext(context, new URL(address).origin);
  const asked: string[] = [];
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url().replace(/#.*$/, ''));
  });
  const page = await context.newPage();
  if (address.startsWith('file:')) await context.setOffline(true);
  await page.goto(address + hash);
  return {
    context,
    page,
    incidents: async () => [...(await guard.look()), ...asked.filter((url) => url !== address)],
  };
}

/** What the page left on the computer. */
const leftBehind = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);

async function paintedMap(page: Page): Promise<void> {
  await expect(countsOf(page)).toBeVisible({ timeout: 30_000 });
  await expect(mapList(page).getByRole('button').first()).toBeAttached();
}

test('a map leaves as one file that opens from disk without a network, filters, plays its story and can be opened again', async ({
  page: app,
  browser,
}) => {
  test.setTimeout(120_000);
  await openMap(app, 'v=1&off.audience=regulator');
  const html = await exportPage(app);
  expect(Buffer.byteLength(html)).toBeLessThan(2_500_000);

  const place = await onDisk(html);
  const { page, context, incidents } = await open(browser, place);
  await paintedMap(page);
  await expect(page).toHaveTitle('Rallying together · Polycentric');
  await expect(countsOf(page)).toContainText('499 of 506 relationships');
  expect(await axe(page)).toEqual([]);

  // The worker for reading, and that for arranging.
  await page.getByRole('checkbox', { name: 'Regulator, 7 lines' }).click();
  await expect(countsOf(page)).toContainText('506 of 506 relationships');
  await openFile(page, 'riverside.json', JSON.stringify(small));
  await expect(page).toHaveTitle('Riverside · Polycentric');
  await expect(mapList(page).getByRole('button')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveTitle('Rallying together · Polycentric');

  // The worker for analysing.
  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { name: /share a model/ })).toBeVisible();

  await page.keyboard.press('Shift+P');
  await page.getByRole('button', { name: 'Start presenting' }).press('Enter');
  const step = (number: number) => page.getByRole('region', { name: `Step ${String(number)} of 9` });
  await expect(step(1)).toBeVisible();
  for (const [place, shown] of stepsOf(exampleDocument()).slice(0, -1).entries()) {
    for (let press = 0; press <= revealsOf(shown).length; press += 1) await page.keyboard.press('PageDown');
    await expect(step(place + 2)).toBeVisible();
  }
  expect(await leftBehind(page)).toEqual([]);
  expect(await incidents()).toEqual([]);
  await context.close();
  await place.leave();

  await openFile(app, 'again.html', html);
  await expect(app.getByRole('dialog')).toBeHidden();
  await expect(countsOf(app)).toContainText('506 of 506 relationships');
  const exported: unknown = JSON.parse(/data-view="[^"]*">([^]*?)<\/script>/.exec(html)?.[1] ?? '');
  expect(JSON.parse(await savedCopy(app))).toEqual(exported);
});

for (const where of ['from disk', 'from a site'] as const) {
  test(`hostile texts stay texts in a page in one file, ${where}`, async ({ browser }) => {
    const template = await readFile('dist/single-file/template.html', 'utf8');
    const map = hostileMap(payloads);
    const html = fillTemplate(template, { json: map.text, hash: '' }, payloads.join(' '));
    const place = await (where === 'from disk' ? onDisk : onSite)(html);
    const { page, context, incidents } = await open(browser, place);
    await paintedMap(page);
    const count = String(payloads.length);
    await expect(countsOf(page)).toContainText(`${count} of ${count} organisations`);
    await expect(page).toHaveTitle(`${payloads[0] ?? ''} · Polycentric`);
    await page.getByRole('tab', { name: 'Table' }).click();
    await expect(page.getByRole('table').first()).toContainText('__xss');

    // Out of the page again, and in once more: the copy of a copy is the same page.
    const again = await exportPage(page);
    expect(again.slice(again.indexOf('<style>'))).toBe(html.slice(html.indexOf('<style>')));
    expect(await leftBehind(page)).toEqual([]);
    expect(await incidents()).toEqual([]);
    await context.close();
    await place.leave();
  });
}

test('what is changed in a page in one file stays there, and the page says how to keep it', async ({ browser }) => {
  const template = await readFile('dist/single-file/template.html', 'utf8');
  const place = await onDisk(
    fillTemplate(template, { json: JSON.stringify(small), hash: '#v=1&tab=table' }, 'Riverside'),
  );
  const { page, context, incidents } = await open(browser, place);
  await expect(page.getByRole('table').first()).toContainText('Alder Council');
  const notice = page.getByRole('note').filter({ hasText: 'keeps nothing on this computer' });
  await page.getByRole('tab', { name: 'Graph' }).click();
  await paintedMap(page);
  // To go to the first view and load the page anew does not lead back to the opening view.
  await page.reload();
  await paintedMap(page);
  await expect(notice).toBeHidden();
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Arrange for a wide screen' }).click();
  await expect(notice).toBeVisible();
  await savedCopy(page);
  await expect(notice).toBeHidden();
  expect(await incidents()).toEqual([]);
  await context.close();
  await place.leave();
});
