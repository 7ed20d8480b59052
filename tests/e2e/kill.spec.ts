import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { countsOf } from './harness.ts';
import { keepingOf, keptIn, onMap } from './keptMaps.ts';
import { startBrowser } from './killableBrowser.ts';
import { openFile } from './openFile.ts';

/** The short form; `npm run kill-test` is the long one. */
const kills = Number(process.env['KILLS'] ?? 2);
const seed = Number(process.env['SEED'] ?? 20_261_123);

const small = {
  format: 'polycentric/1',
  id: 'riverside',
  title: 'Riverside',
  organisations: [
    { id: 'a', name: 'Alder Council', kind: 'local-authority' },
    { id: 'b', name: 'Birch Trust', kind: 'charity' },
  ],
  relationships: [{ id: 'r', from: 'b', to: 'a', type: 'funds' }],
};

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
function createRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Life {
  /** Edits for which the page said "Saved" after they were made. */
  readonly acknowledged: number;
  /** When each edit was made. */
  readonly madeAt: readonly number[];
  readonly killedAt: number;
}

/** Edits until the browser is killed, after a while of the caller's choice. */
async function editUntilKilled(page: Page, kill: () => Promise<void>, afterMs: number): Promise<Life> {
  const madeAt: number[] = [];
  let acknowledged = 0;
  let killedAt = Infinity;
  await onMap(page, 'Alder Council').focus();
  const killing = new Promise((done) => setTimeout(done, afterMs)).then(() => {
    killedAt = Date.now();
    return kill();
  });
  try {
    for (let turn = 0; killedAt === Infinity; turn += 1) {
      // By keys: a change for certain, wherever the map is drawn.
      await page.keyboard.press('m');
      await page.keyboard.press(turn % 2 === 0 ? 'ArrowUp' : 'ArrowDown');
      await page.keyboard.press('Enter');
      madeAt.push(Date.now());
      const said = await page.evaluate(() => document.querySelector('[data-keeping]')?.textContent ?? '');
      if (said.includes('Saved')) acknowledged = madeAt.length;
    }
  } catch {
    // The browser is gone in the middle of something, as intended.
  }
  await killing;
  return { acknowledged, madeAt, killedAt };
}

const editsIn = async (page: Page): Promise<number> => {
  const kept = await keptIn(page);
  expect(kept).toHaveLength(1);
  return kept[0]?.edits ?? 0;
};

test('a browser that is killed loses no change that is a second old, and none that was said to be saved', async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + kills * 20_000);
  const profile = await mkdtemp(join(tmpdir(), 'polycentric-kill-'));
  const random = createRandom(seed);
  const address = `${baseURL ?? ''}/`;
  let browser = await startBrowser(profile);
  await browser.page.goto(address);
  await expect(countsOf(browser.page)).toBeVisible({ timeout: 30_000 });
  await openFile(browser.page, 'riverside.json', JSON.stringify(small));
  await expect(keepingOf(browser.page)).toHaveText(' · Saved on this computer');
  await expect.poll(() => browser.page.url()).toContain('kept');
  const map = browser.page.url();
  let total = 0;
  for (let round = 0; round < kills; round += 1) {
    const before = await editsIn(browser.page);
    const life = await editUntilKilled(browser.page, browser.kill, 300 + random() * 2_000);
    const old = life.madeAt.filter((at) => at < life.killedAt - 1_000).length;
    total += life.madeAt.length;
    browser = await startBrowser(profile);
    await browser.page.goto(map);
    // What was kept is whole: the map opens by itself.
    await expect(countsOf(browser.page)).toHaveText('2 of 2 organisations · 1 of 1 relationships', { timeout: 30_000 });
    const found = (await editsIn(browser.page)) - before;
    const story = `seed ${String(seed)}, round ${String(round)}, ${JSON.stringify(life)}`;
    expect(found, story).toBeGreaterThanOrEqual(Math.max(life.acknowledged, old));
    expect(found, story).toBeLessThanOrEqual(life.madeAt.length + 1);
  }
  await browser.kill();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  console.log(`${String(kills)} kills, ${String(total)} changes.`);
});
