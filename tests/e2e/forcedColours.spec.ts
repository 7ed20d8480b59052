import type { Locator, Page } from '@playwright/test';
import { expect, mapList, openMap, screenshot, test } from './harness.ts';
import type { Box } from './pixels.ts';
import { inkIn } from './pixels.ts';

/** Boxes of what can be seen of these elements on the screen. */
const seen = (all: Locator): Promise<readonly Box[]> =>
  all.evaluateAll((elements) => {
    const hidesItself = (element: Element | null): boolean => {
      const { clipPath, opacity } = getComputedStyle(element ?? document.body);
      return clipPath !== 'none' || (opacity === '0' && element?.tagName !== 'INPUT');
    };
    return elements.flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const [mx, my] = [x + width / 2, y + height / 2];
      const isInView = mx > 0 && my > 0 && mx < innerWidth && my < innerHeight;
      const top = isInView ? document.elementFromPoint(mx, my) : null;
      const isOnTop =
        top !== null && (element.contains(top) || top.contains(element) || top.closest('li') === element.closest('li'));
      // Some controls show only when the keyboard reaches them.
      const isClipped =
        element.closest('[hidden]') !== null || hidesItself(element) || hidesItself(element.parentElement);
      return isOnTop && !isClipped && width > 4 && height > 4 ? [{ x, y, width, height }] : [];
    });
  });

/** The shape below each button of the map, and a little round it. */
async function shapes(page: Page): Promise<readonly Box[]> {
  const buttons = await seen(mapList(page).getByRole('button'));
  return buttons.map(({ x, y, width, height }) => ({
    x: x + width / 2 - 8,
    y: y + height / 2 - 8,
    width: 16,
    height: 16,
  }));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with the colours of a ${colorScheme} system`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });

    test('every organisation, line, control and selection can be seen', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
      await openMap(page);
      await screenshot(page, `forced-${colorScheme}`);

      const organisations = await shapes(page);
      expect(organisations.length).toBeGreaterThan(250);
      const drawn = await inkIn(page, organisations, 'Canvas');
      expect(drawn.filter(({ ink }) => ink < 12)).toEqual([]);

      // “Only” shows on the way to it.
      const controls = await seen(
        page.locator(
          'header :is(button, a, input), [role=tab], [role=group] button:not([aria-label^="Only "]), input[type=checkbox]',
        ),
      );
      expect(controls.length).toBeGreaterThan(30);
      const shown = await inkIn(page, controls, 'Canvas');
      expect(controls.filter((_, index) => (shown[index]?.ink ?? 0) < 12)).toEqual([]);

      await mapList(page)
        .getByRole('button', { name: /^The Plymouth Alliance/ })
        .click();
      await expect(page.getByRole('heading', { name: 'The Plymouth Alliance', exact: true })).toBeVisible();
      const chosen = mapList(page).getByRole('button', { pressed: true });
      const ring = await around(chosen, 12);
      await expect
        .poll(async () => (await inkIn(page, [await around(chosen, 12)], 'Canvas', 'Highlight'))[0]?.coloured)
        .toBeGreaterThan(60);
      expect(ring.width).toBeGreaterThan(0);

      await page.getByRole('tab', { name: 'Graph' }).focus();
      await page.keyboard.press('ArrowRight');
      const tab = page.getByRole('tab', { name: 'Table' });
      await expect(tab).toBeFocused();
      const [focus] = await inkIn(page, [await around(tab, 8)], 'Canvas', 'Highlight');
      expect(focus?.coloured ?? 0).toBeGreaterThan(100);
      await screenshot(page, `forced-${colorScheme}-table`);
    });
  });
}

async function around(element: Locator, margin: number): Promise<Box> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not on the screen.');
  return {
    x: Math.max(0, box.x - margin),
    y: Math.max(0, box.y - margin),
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}
