import process from 'node:process';
import type { Page } from '@playwright/test';
import { generateMap } from '../../bench/generate.ts';
import { expect, mapList, openMap, test } from './harness.ts';
import { openFile } from './openFile.ts';

/** 2 invented maps here, 20 in the long form; 200 are walked without a browser. */
const maps = process.env['LONG_ACCESSIBILITY'] === '1' ? 20 : 2;
const organisations = 24;

interface Way {
  readonly from: string;
  readonly to: string;
  /** Where Backspace led from there. */
  readonly back: string;
}

/** Presses every arrow on every organisation of the map that is open, and goes back each time. */
const everyWay = (page: Page): Promise<readonly Way[]> =>
  page.evaluate(async () => {
    const at = () => document.activeElement?.getAttribute('data-organisation') ?? '';
    const press = async (key: string) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await new Promise(requestAnimationFrame);
    };
    const ways: Way[] = [];
    for (const button of document.querySelectorAll<HTMLElement>('[data-organisation]'))
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        button.focus();
        const from = at();
        await press(key);
        const to = at();
        if (to === from) continue;
        await press('Backspace');
        ways.push({ from, to, back: at() });
      }
    return ways;
  });

function reachedFrom(start: string, ways: readonly Way[]): number {
  const reached = new Set([start]);
  for (const place of reached) for (const { from, to } of ways) if (from === place) reached.add(to);
  return reached.size;
}

test(`the arrow keys lead from anyone to everyone on ${String(maps)} maps, and Backspace always leads back`, async ({
  page,
}) => {
  test.setTimeout(60_000 + maps * 30_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page);
  for (let seed = 1; seed <= maps; seed += 1) {
    const map = { ...generateMap({ organisations, relationships: 50, seed }), title: `Invented map ${String(seed)}` };
    await openFile(page, 'invented.json', JSON.stringify(map));
    await expect(page).toHaveTitle(`Invented map ${String(seed)} · Polycentric`);
    await expect(page.getByText('layout settled')).toBeVisible({ timeout: 30_000 });
    await expect(mapList(page).getByRole('button')).toHaveCount(organisations);
    const ways = await everyWay(page);
    expect(
      ways.filter(({ from, back }) => from !== back),
      `seed ${String(seed)}`,
    ).toEqual([]);
    const lost = [...new Set(ways.map(({ from }) => from))].filter((from) => reachedFrom(from, ways) < organisations);
    expect(lost, `seed ${String(seed)}`).toEqual([]);
    expect(new Set(ways.map(({ from }) => from)).size).toBe(organisations);
  }
});
