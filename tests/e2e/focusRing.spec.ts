import process from 'node:process';
import type { Page } from '@playwright/test';
import { expect, mapList, openMap, screenshot, test } from './harness.ts';
import { chooseTheme, themes } from './lookThemes.ts';
import type { RingSeen } from './ringPixels.ts';
import { canTakeRingOff, ringSeen } from './ringPixels.ts';

/** 50 places of the focus in every theme in the long form, 8 here: half of them stops of the page, half on the map. */
const places = process.env['LONG_ACCESSIBILITY'] === '1' ? 50 : 8;
const stopsInAll = 25;
/** An organisation that was gone to stands at least so far inside the map. */
const leastInside = 48;

const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'PageDown', 'ArrowLeft'] as const;

const focusedName = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? '';
  });

/** Ways in which a ring falls short, in words. */
function faultsOf(ring: RingSeen | null): readonly string[] {
  if (ring === null) return ['nothing shows where the focus is'];
  return Object.entries(ring.sides).flatMap(([name, { thickness, outside, inside }]) => [
    ...(thickness >= 2 ? [] : [`the ${name} is ${String(thickness)} pixels thick, or covered`]),
    ...(outside >= 3 ? [] : [`the ${name} stands out from what is outside by ${outside.toFixed(2)}`]),
    ...(inside >= 3 ? [] : [`the ${name} stands out from what is inside by ${inside.toFixed(2)}`]),
  ]);
}

for (const theme of themes)
  test(`the focus is ringed, by 2 pixels and 3:1 on both sides, at ${String(places)} places in the ${theme} theme`, async ({
    page,
  }) => {
    test.setTimeout(60_000 + places * 5_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await chooseTheme(page, theme);
    await openMap(page);
    await canTakeRingOff(page);
    const look = async (): Promise<RingSeen | null> => {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const ring = await ringSeen(page);
      expect.soft(faultsOf(ring), await focusedName(page)).toEqual([]);
      return ring;
    };

    const every = Math.max(1, Math.floor(stopsInAll / (places / 2)));
    for (let stop = 0; stop < stopsInAll; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      if (stop % every === 0) await look();
    }

    await mapList(page).locator('[tabindex="0"]').focus();
    const pane = await page.getByRole('tabpanel').boundingBox();
    if (pane === null) throw new Error('There is no map.');
    for (let step = 0; step < places / 2; step += 1) {
      await page.keyboard.press(arrows[step % arrows.length] ?? 'ArrowRight');
      const ring = await look();
      const button = await mapList(page).locator(':focus').boundingBox();
      if (ring === null || button === null) continue;
      const [x, y] = [button.x + button.width / 2 - pane.x, button.y + button.height / 2 - pane.y];
      const inside = Math.min(x, y, pane.width - x, pane.height - y);
      expect.soft(inside, await focusedName(page)).toBeGreaterThanOrEqual(leastInside);
    }
    await screenshot(page, `focus-ring-${theme}`);
  });
