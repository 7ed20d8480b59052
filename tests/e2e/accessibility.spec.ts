import process from 'node:process';
import { heard, nameless } from './accessibilityTree.ts';
import { axe, expect, screenshot, test } from './harness.ts';
import type { Theme, Width } from './lookThemes.ts';
import { chooseTheme, themes, widthNames, widths } from './lookThemes.ts';
import { namedStates, reach } from './namedStates.ts';
import { sidewaysScrollers } from './smallScreens.ts';

/** The long form looks at every state in every theme and width; the short one at each state once, and at each theme in each width. */
const isLong = process.env['LONG_ACCESSIBILITY'] === '1';

const looks = themes.flatMap((theme) => widthNames.map((width) => ({ theme, width })));

/** Each look takes every twelfth state from a beginning of its own, so that together they meet all. */
function statesFor(look: number): readonly number[] {
  const all = [...namedStates.keys()];
  return isLong ? all : all.filter((state) => state % looks.length === look);
}

test('every state, theme and width is looked at', () => {
  const met = new Set(looks.flatMap((_, look) => statesFor(look)));
  expect(namedStates.length).toBeGreaterThanOrEqual(30);
  expect([...namedStates.keys()].filter((state) => !met.has(state))).toEqual([]);
  expect(new Set(namedStates.map(({ name }) => name)).size).toBe(namedStates.length);
});

looks.forEach(({ theme, width }, look) => {
  test.describe(`${theme}, ${width}`, () => {
    const [pixelsWide, pixelsHigh] = widths[width];
    test.use({ viewport: { width: pixelsWide, height: pixelsHigh }, reducedMotion: 'reduce' });
    test.setTimeout(isLong ? 600_000 : 120_000);

    test('axe finds nothing in any state, and nothing is nameless', async ({ page }) => {
      await chooseTheme(page, theme);
      for (const index of statesFor(look)) {
        const state = namedStates[index];
        if (state === undefined) continue;
        await test.step(state.name, async () => {
          await reach(page, state);
          await screenshot(page, nameOf(state.name, theme, width));
          expect.soft(await axe(page), state.name).toEqual([]);
          expect.soft(nameless(await heard(page)), state.name).toEqual([]);
          // On a phone, chips, rows and lanes go sideways.
          if (width !== 'phone' && state.goesSideways !== true)
            expect.soft(await sidewaysScrollers(page), state.name).toEqual([]);
        });
      }
    });
  });
});

const nameOf = (state: string, theme: Theme, width: Width): string => `${state.replaceAll(' ', '-')}-${theme}-${width}`;
