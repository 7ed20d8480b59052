import type { Browser } from '@playwright/test';
import { generateMap } from '../../bench/generate.ts';
import { savedCopy } from './download.ts';
import { expect, openMap, test } from './harness.ts';
import { openFile } from './openFile.ts';

type Places = Readonly<Record<string, readonly [x: number, y: number]>>;

const map = JSON.stringify(generateMap({ organisations: 40, relationships: 80, seed: 16 }));

/** Where a fresh profile puts everybody, on a screen of some size and a computer of some speed. */
async function arrangedIn(browser: Browser, baseURL: string, width: number, height: number, slowness: number) {
  const context = await browser.newContext({ baseURL, viewport: { width, height } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await openMap(page);
  await openFile(page, 'invented.json', map);
  await expect(page).not.toHaveTitle(/^Rallying together/);
  await expect(page.getByText('layout settled')).toBeVisible({ timeout: 60_000 });
  const { positions } = JSON.parse(await savedCopy(page)) as { positions: Places };
  await context.close();
  return positions;
}

test('the same file is arranged alike in fresh profiles, on other screens and on a slow computer', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const first = await arrangedIn(browser, baseURL ?? '', 1440, 900, 1);
  const second = await arrangedIn(browser, baseURL ?? '', 1024, 768, 4);
  expect(Object.keys(first)).toHaveLength(40);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  for (const [id, [x, y]] of Object.entries(first)) {
    expect(Math.abs((second[id]?.[0] ?? NaN) - x), id).toBeLessThanOrEqual(1e-6);
    expect(Math.abs((second[id]?.[1] ?? NaN) - y), id).toBeLessThanOrEqual(1e-6);
  }
});
