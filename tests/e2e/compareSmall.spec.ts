import type { Page } from '@playwright/test';
import { comparedStates, measured } from './comparedStates.ts';
import { expect, test } from './harness.ts';
import { reach } from './namedStates.ts';
import { clippedTexts, sidewaysScrollers, smallTargets, spaceText } from './smallScreens.ts';

/** Those in which most stands on a small screen. */
const crowded = comparedStates.filter(({ name }) =>
  /^compare$|overlay|matrix|wall|what-if|networks|is linked/.test(name),
);

/** One of each way of comparing; a phone, with least room, is held to all. */
const onTablet = crowded.filter(({ name }) => /^compare$|overlay|matrix|wall|is linked/.test(name));

/** The choices of how to compare are a row on a phone, and a table of two dimensions scrolls by itself. */
const mayScroll = /choices|scroller/;
const scrollers = async (page: Page) => (await sidewaysScrollers(page)).filter((one) => !mayScroll.test(one));

for (const [name, viewport, isMobile, states] of [
  ['a phone', { width: 390, height: 844 }, true, crowded],
  ['a tablet', { width: 1024, height: 768 }, false, onTablet],
] as const)
  test.describe(`on ${name}`, () => {
    test.use({ viewport, hasTouch: true, isMobile });
    test('every target of a comparison is as large as a finger, and nothing is lost', async ({ page }) => {
      for (const state of states) {
        await reach(page, state);
        const own = (await smallTargets(page, 44)).filter((one) => !ofFrame.test(one));
        expect.soft(own, state.name).toEqual([]);
        expect.soft(await scrollers(page), state.name).toEqual([]);
        await expect.soft.poll(() => clippedTexts(page), state.name).toEqual([]);
      }
    });
  });

/** What stands above every page, and belongs to none. */
const ofFrame = /^(Explore|Compare|Present|Find or do anything) /;

test.describe('as a desk that is enlarged four times', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test('nothing of a comparison is lost or scrolled two ways, with its text set wide too', async ({ page }) => {
    for (const state of crowded) {
      await reach(page, state);
      for (const isSpaced of [false, true]) {
        await spaceText(page, isSpaced);
        const across = (await sidewaysScrollers(page)).filter((one) => !/scroller/.test(one));
        expect.soft(across, state.name).toEqual([]);
        await expect.soft.poll(() => clippedTexts(page), state.name).toEqual([]);
      }
      await spaceText(page, false);
    }
  });
});

test.describe('by touch alone', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });
  test('two are picked on the wall, swapped, overlaid, and a measure is lit', async ({ page }) => {
    await page.goto('./#v=1&mode=compare&wall=model');
    for (const name of [/^The Wigan Deal,/, /^Golden Key,/]) await page.getByRole('button', { name }).tap();
    await page.getByRole('button', { name: 'Compare these two' }).tap();
    const panes = page.getByRole('region', { name: /^Pane: / });
    await expect(panes).toHaveCount(2);
    await page.getByRole('button', { name: 'Swap', exact: true }).tap();
    await expect(panes.first()).toHaveAccessibleName('Pane: Golden Key');
    await measured(page).getByRole('button', { name: 'Organisations taking part', exact: true }).tap();
    await expect(page).toHaveURL(/measure=/);
    await page.getByRole('button', { name: 'Link views', exact: true }).tap();
    await expect(page).toHaveURL(/cameras=apart/);
    await page.getByRole('radio', { name: 'Overlay' }).tap();
    await expect(page.locator('[data-way="overlay"] [data-organisation]').first()).toBeAttached();
  });
});
