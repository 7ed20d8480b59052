import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe, expect, mapList, openMap, screenshot, test } from './harness.ts';

interface Step {
  readonly title: string;
  readonly note?: string;
  readonly reveals?: readonly unknown[];
}
interface WithStory {
  readonly story: { readonly steps: readonly Step[] };
}
const { steps } = (JSON.parse(readFileSync('data/rallying-together.json', 'utf8')) as WithStory).story;
/** How often one goes on from the first step to the end. */
const ways = steps.reduce((sum, { reveals = [] }) => sum + 1 + reveals.length, -1);

const region = (page: Page, place: number) =>
  page.getByRole('region', { name: `Step ${String(place)} of ${String(steps.length)}`, exact: true });
async function expectStep(page: Page, place: number) {
  await expect(region(page, place)).toBeVisible();
  const title = steps[place - 1]?.title ?? '';
  await expect(region(page, place).getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
}
/** Nothing of the step is left for eyes, keys or ears. */
async function expectBlack(page: Page) {
  await expect(page.locator('[inert] h1')).toHaveCount(1);
  expect(
    await page.evaluate(() => getComputedStyle(document.elementFromPoint(100, 100) ?? document.body).backgroundColor),
  ).toBe('rgb(0, 0, 0)');
}
const isFullScreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);
const topBar = (page: Page) => page.getByRole('navigation', { name: 'Modes' });
const startButton = (page: Page) => page.getByRole('button', { name: 'Start presenting' });
const away = (page: Page) => page.getByText(/^Away from step \d+ ·/);

test('the story is played with keys only: to its end, by number, in black, on a detour and back', async ({ page }) => {
  await openMap(page);
  const address = new URL(page.url()).hash;
  await page.keyboard.press('Shift+P');
  await expect(startButton(page)).toBeVisible();
  await page.keyboard.press('Shift+P');
  // It stands for some seconds only.
  await expect(region(page, 1).getByText('Esc once more leaves the presentation.')).toBeVisible();
  await expectStep(page, 1);
  await expect(region(page, 1)).toBeFocused();
  await expect(topBar(page)).toBeHidden();
  expect(await isFullScreen(page)).toBe(true);
  await expect(page.locator('[data-announcements]')).toContainText(
    `Step 1 of ${String(steps.length)}. ${steps[0]?.title ?? ''}`,
  );
  expect(await axe(page)).toEqual([]);

  for (let way = 0; way < ways; way += 1) await page.keyboard.press('ArrowRight');
  await expectStep(page, steps.length);
  await page.keyboard.press('Space');
  await expectStep(page, steps.length);
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expectStep(page, 4);
  await screenshot(page, 'presenting');

  await page.keyboard.press('b');
  await expectBlack(page);
  await page.keyboard.press('b');
  await expectStep(page, 4);

  await page.keyboard.press('e');
  await expect(away(page)).toBeVisible();
  await expect(mapList(page)).toBeAttached();
  await page.keyboard.press('v');
  await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('e');
  await expectStep(page, 4);
  await expect(region(page, 4)).toBeFocused();
  await page.keyboard.press('e');
  await expect(page.getByRole('tab', { name: 'Graph' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expectStep(page, 4);

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByText('Black screen', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => isFullScreen(page)).toBe(false);
  await expectStep(page, 4);
  await page.keyboard.press('Escape');
  await expect(startButton(page)).toBeFocused();
  await expect(topBar(page)).toBeVisible();
  await expect(page).toHaveURL(/story-step=/);

  // A page that is loaded again shows the editor, at the step that was presented.
  await page.keyboard.press('Shift+P');
  await expectStep(page, 4);
  await page.reload();
  await expect(startButton(page)).toBeVisible();
  await startButton(page).press('Enter');
  await expectStep(page, 4);
  await expect(region(page, 4).getByText('Esc once more leaves the presentation.')).toBeHidden();
  await page.goBack();
  await expect(topBar(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe(address);
});

test('a remote control plays the story, makes it black and takes the screen again', async ({ page }) => {
  await page.goto('./#v=1&mode=present');
  await startButton(page).click();
  await expectStep(page, 1);
  for (let way = 0; way < ways; way += 1) await page.keyboard.press('PageDown');
  await expectStep(page, steps.length);
  for (let way = 0; way < ways; way += 1) await page.keyboard.press('PageUp');
  await expectStep(page, 1);
  await page.keyboard.press('.');
  await expectBlack(page);
  await page.keyboard.press('PageDown');
  await expectStep(page, 1);
  await page.keyboard.press('Escape');
  await expect.poll(() => isFullScreen(page)).toBe(false);
  await page.keyboard.press('F5');
  await expect.poll(() => isFullScreen(page)).toBe(true);
  await page.keyboard.press('Escape');
  // The second one leaves the presentation, once the screen has been given back.
  await expect.poll(() => isFullScreen(page)).toBe(false);
  await page.keyboard.press('Escape');
  await expect(startButton(page)).toBeFocused();
});

test.describe('with touch only', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } });

  test('the story is played by swipes, taps and buttons', async ({ page }) => {
    await page.goto('./#v=1&mode=present');
    await startButton(page).tap();
    await expectStep(page, 1);
    // The buttons fade; any touch brings them back, and one in the middle does nothing else.
    const press = async (name: string) => {
      await page.touchscreen.tap(512, 20);
      await page.getByRole('button', { name, exact: true }).tap();
    };
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      // A swipe takes as long as it says, however busy the computer is.
      let timestamp = Date.now() / 1000;
      const touch = (type: string, x: number) =>
        session.send('Input.dispatchTouchEvent', {
          type: type as 'touchStart',
          timestamp: (timestamp += 0.03),
          touchPoints: type === 'touchEnd' ? [] : [{ x, y: 700 }],
        });
      await touch('touchStart', from);
      for (const share of [0.3, 0.7, 1]) await touch('touchMove', from + (to - from) * share);
      await touch('touchEnd', to);
    };
    // In the right third, and in the left one, clear of the map's own shapes.
    await page.touchscreen.tap(1010, 30);
    await expectStep(page, 2);
    await page.touchscreen.tap(20, 30);
    await expectStep(page, 1);
    await swipe(380, 120);
    await expectStep(page, 2);
    await swipe(120, 380);
    await expectStep(page, 1);

    const own = await page.locator('button:visible:not([data-organisation])').all();
    expect(own.length).toBeGreaterThan(4);
    for (const button of own) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await button.innerText()).toBeGreaterThanOrEqual(44);
    }
    await press('Black');
    await expectBlack(page);
    await page.touchscreen.tap(1010, 30);
    await expectStep(page, 1);
    await press('Detour');
    await expect(away(page)).toBeVisible();
    await page.getByRole('button', { name: 'Return to step 1' }).tap();
    await expectStep(page, 1);
    await press('More');
    await page.getByRole('combobox', { name: 'Go to step' }).selectOption({ index: 2 });
    await expectStep(page, 3);
    await press('Leave');
    await expect(startButton(page)).toBeVisible();
  });
});

test.describe('with reduced motion, where no second window opens', () => {
  test.use({ reducedMotion: 'reduce' });

  test('the notes stand under the stage with the reason, and each step is painted once and nothing moves', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await page.goto('./#v=1&mode=present');
    await page.getByRole('button', { name: 'Presenter view' }).click();
    await expectStep(page, 1);
    const notes = page.getByRole('region', { name: 'Speaker notes' });
    await expect(notes).toContainText('The browser did not open a second window: allow pop-ups for this page');
    await expect(notes).toContainText(steps[0]?.note ?? 'no note');
    await expect(notes).toContainText(steps[1]?.title ?? 'no step');

    // Notes of another length would leave the map another room.
    await page.keyboard.press('s');
    await expect(notes).toBeHidden();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End']) {
      await framesAfter(page);
      const seen = await framesAfter(page, key);
      expect(seen, key).toEqual({ paints: 1, animations: 0, isGliding: false });
    }
    await expectStep(page, steps.length);
    // Another kind of picture is there at once, too.
    await page.keyboard.press('7');
    expect(await framesAfter(page, 'Enter')).toMatchObject({ animations: 0, isGliding: false });
    await expectStep(page, 7);
  });
});

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference' });

  test('shapes glide from the map to their seats in a comparison, and on when the next key comes in the middle', async ({
    page,
  }) => {
    await page.goto('./#v=1&mode=present');
    await startButton(page).click();
    await expectStep(page, 1);
    await page.keyboard.press('6');
    await page.keyboard.press('Enter');
    await expectStep(page, 6);
    const glides = await page.evaluateHandle(() => {
      const seen: boolean[] = [];
      new MutationObserver(() => seen.push(document.querySelector('[data-gliding]') !== null)).observe(document.body, {
        subtree: true,
        attributeFilter: ['data-gliding'],
      });
      return seen;
    });
    const seen = () => glides.jsonValue();
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 7);
    await expect.poll(seen).toEqual([true, false]);
    // Each pane shows its own marks again.
    for (const pane of await page.locator('[data-beside] section').all())
      await expect(pane.locator('canvas').first()).toBeVisible();
    await expect(page.locator('[data-beside] section')).toHaveCount(4);

    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await expectStep(page, 8);
    await expect.poll(async () => (await seen()).at(-1)).toBe(false);
    expect((await seen()).length).toBeGreaterThan(2);
    await expect(page.locator('[data-gliding]')).toHaveCount(0);
    // Nothing of the way is left over the map.
    await expect(region(page, 8).locator('canvas:visible')).toHaveCount(2);
  });
});

/** How often the map is painted in the frames after a key, or without one, and how many animations run in them at most. */
const framesAfter = (page: Page, key: string | null = null) =>
  page.evaluate(async (pressed) => {
    const paints = () => performance.getEntriesByName('polycentric:paint').length;
    const before = paints();
    if (pressed !== null)
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
    let animations = 0;
    let isGliding = false;
    for (let frame = 0; frame < 40; frame += 1) {
      await new Promise(requestAnimationFrame);
      animations = Math.max(animations, document.getAnimations().length);
      isGliding ||= document.querySelector('[data-gliding]') !== null;
    }
    return { paints: paints() - before, animations, isGliding };
  }, key);
