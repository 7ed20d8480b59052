import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { serve } from '../../scripts/server.mjs';
import { exportPage } from './exportPage.ts';
import type { Guard } from './guard.ts';
import { guardContext } from './guard.ts';
import { countsOf, expect, mapList, test } from './harness.ts';

/** A copy of the built app in a folder of a site of its own, as somebody would host it. */
async function host(port: number) {
  const site = await mkdtemp(join(tmpdir(), 'polycentric-site-'));
  const folder = join(site, 'tools', 'map');
  await mkdir(join(site, 'tools'));
  await cp('dist', folder, { recursive: true });
  const server = await serve(site, port);
  return {
    origin: `http://localhost:${String(port)}`,
    address: `http://localhost:${String(port)}/tools/map/`,
    /** Another build in its place: another page, and so another version. */
    async renew(mark: string) {
      const page = join(folder, 'index.html');
      await writeFile(page, (await readFile(page, 'utf8')).replace('<body>', `<body data-build="${mark}">`));
      const worker = join(folder, 'service-worker.js');
      const code = await readFile(worker, 'utf8');
      await writeFile(worker, code.replace(/(\\"version\\":\\")[^"\\]*/, `$1${mark}`));
    },
    stop: () => {
      server.close();
    },
    async remove() {
      server.close();
      await rm(site, { recursive: true });
    },
  };
}
/** A few in the whole suite; `OFFLINE_STARTS=100 npx playwright test offline` does them all. */
const starts = Number(process.env['OFFLINE_STARTS'] ?? 3);

type Host = Awaited<ReturnType<typeof host>>;

/** Visits once and waits until the app is kept. */
async function firstVisit(
  browser: Browser,
  site: Host,
): Promise<{ context: BrowserContext; page: Page; guard: Guard }> {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const guard = await guardContext(context, site.origin);
  const page = await context.newPage();
  await page.goto(site.address);
  await expectMap(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { context, page, guard };
}

async function expectMap(page: Page): Promise<void> {
  await expect(countsOf(page)).toBeVisible({ timeout: 30_000 });
  await expect(mapList(page).getByRole('button').first()).toBeAttached();
}

test.describe('the app kept on this computer', () => {
  let site: Host;
  test.beforeEach(async () => {
    site = await host(4431 + test.info().parallelIndex);
  });
  test.afterEach(async () => {
    await site.remove();
  });

  test('starts without a network after the first visit, from any folder of a site, late parts included', async ({
    browser,
  }) => {
    const { context, page, guard } = await firstVisit(browser, site);
    // What a map in one file is made from is kept from the first time on.
    await exportPage(page);
    site.stop();
    await context.setOffline(true);
    for (let start = 0; start < starts; start += 1) {
      await page.reload();
      await expectMap(page);
    }
    await exportPage(page);
    await page.getByRole('tab', { name: 'Table' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    const another = await context.newPage();
    await another.goto(`${site.address}#tab=table`);
    await expect(another.getByRole('table').first()).toBeVisible();
    expect(await guard.look()).toEqual([]);
    await context.close();
  });

  test('offers a newer build and puts it in place only when asked', async ({ browser }) => {
    const { context, page, guard } = await firstVisit(browser, site);
    const body = page.locator('body');
    await site.renew('second');
    await page.reload();
    await expectMap(page);
    await expect(body).not.toHaveAttribute('data-build');
    const offer = page.getByText('A newer version of Polycentric is ready.');
    await expect(offer).toBeVisible();
    await page.reload();
    await expect(offer).toBeVisible();
    await expect(body).not.toHaveAttribute('data-build');

    await page.getByRole('button', { name: 'Reload now' }).click();
    await expect(body).toHaveAttribute('data-build', 'second');
    await expectMap(page);
    await context.setOffline(true);
    await page.reload();
    await expectMap(page);
    await expect(body).toHaveAttribute('data-build', 'second');
    expect(await guard.look()).toEqual([]);
    await context.close();
  });
});
