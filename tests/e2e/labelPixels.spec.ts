import process from 'node:process';
import { expect, openMap, screenshot, test } from './harness.ts';
import { labelsSeen, watchWriting, writingRests } from './labelPixels.ts';
import type { Theme } from './lookThemes.ts';
import { chooseTheme, themes } from './lookThemes.ts';

/** 200 names over lines in every theme in the long form, 20 here. */
const wanted = process.env['LONG_ACCESSIBILITY'] === '1' ? 200 : 20;

/** Contrast that text needs, and its least size in CSS pixels. */
const needs: Readonly<Record<Theme, { readonly contrast: number; readonly size: number }>> = {
  light: { contrast: 4.5, size: 12 },
  dark: { contrast: 4.5, size: 12 },
  contrast: { contrast: 7, size: 12 },
  projector: { contrast: 7, size: 18 },
};

/** All of the map first, then nearer and nearer, where it is crowded and where it is not. */
const places = [
  '0:0',
  '-250:-150',
  '250:-150',
  '-250:200',
  '250:200',
  '0:-250',
  '0:250',
  '-120:60',
  '120:-60',
  '-300:50',
];
const cameras = ['', ...[400, 220, 300].flatMap((span) => places.map((at) => `${at}:${String(span)}`))];

for (const theme of themes)
  test(`${String(wanted)} names that lie over something stand out from all that is beside their letters in the ${theme} theme`, async ({
    page,
  }) => {
    test.setTimeout(60_000 + wanted * 1_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await chooseTheme(page, theme);
    await watchWriting(page);
    await openMap(page);
    await page.evaluate(() => document.fonts.ready);
    const { contrast, size } = needs[theme];
    let seen = 0;
    for (const camera of cameras) {
      await page.evaluate((at) => {
        location.hash = at === '' ? 'v=1' : `v=1&camera=${at}`;
      }, camera);
      await writingRests(page);
      const labels = await labelsSeen(page, contrast);
      for (const label of labels) {
        expect.soft(label.size, `${label.text} is large enough`).toBeGreaterThanOrEqual(size - 0.01);
        expect.soft(label.whole, `nothing lies over ${label.text}`).toBeGreaterThanOrEqual(0.97);
        expect
          .soft(label.clear, `what is beside ${label.text}`)
          .toBeGreaterThanOrEqual(label.text.length < 3 ? 0.9 : 0.95);
      }
      seen += labels.filter(({ isOverSomething }) => isOverSomething).length;
      if (seen >= wanted) break;
    }
    await screenshot(page, `names-${theme}`);
    expect(seen).toBeGreaterThanOrEqual(wanted);
  });
