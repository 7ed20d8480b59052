import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, mapList, openMap, test } from './harness.ts';
import { openFile } from './openFile.ts';

// The app keeps its scripts on the computer; here they have to come from the server, where they can be exchanged.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  }),
);

/** The long form: RESILIENCE=all. */
const isLong = process.env['RESILIENCE'] === 'all';

const riverside = {
  format: 'polycentric/1',
  id: 'riverside',
  title: 'Riverside',
  organisations: ['Alder Council', 'Birch Trust', 'Cedar Fund'].map((name, n) => ({ id: `o${String(n)}`, name })),
  relationships: [{ id: 'r', from: 'o1', to: 'o0', type: 'accountable-to' }],
};
const openRiverside = (page: Page, name = 'riverside.json') => openFile(page, name, JSON.stringify(riverside));

/** Gives the page another script in the place of one of its own. */
const replaceScript = (page: Page, name: RegExp, change: (script: string) => string) =>
  page.route(name, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: change(await answer.text()) });
  });

const layoutScript = /\/arrange\.worker-[^/]*\.js$/;
const readerScript = /\/reader\.worker-[^/]*\.js$/;

/** Says that it is there, and is caught in a loop by the first thing it has to do. */
const hangs = "postMessage({ type: 'pong' }); onmessage = ({ data }) => { while (data.type === 'start'); };";

/** Whether anything is drawn on the map, and whether it looks as before. */
const pictureOf = (page: Page): Promise<string> =>
  page
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

test.describe('a layout worker', () => {
  test('that hangs is replaced, and the map is arranged after all', async ({ page }) => {
    let made = 0;
    await replaceScript(page, layoutScript, (script) => ((made += 1) === 1 ? hangs : script));
    await openMap(page);
    await openRiverside(page);
    await expect(page).toHaveTitle('Riverside · Polycentric');
    // The page goes on answering while its worker does not.
    await page.getByRole('tab', { name: 'Table' }).click();
    await expect(page.getByRole('table').first()).toContainText('Alder Council');
    await page.getByRole('tab', { name: 'Graph' }).click();
    await expect(page.getByText('layout settled')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Notices' })).not.toContainText('could not be arranged');
    expect(made).toBe(2);
  });

  test('that hangs three times leaves a still picture and a message', async ({ page }) => {
    let made = 0;
    await replaceScript(page, layoutScript, () => {
      made += 1;
      return hangs;
    });
    await openMap(page);
    await openRiverside(page);
    await expect(page.getByRole('alert')).toContainText('could not be arranged');
    await expect(page.getByRole('alert')).toContainText('3 times in a row');
    expect(made).toBe(3);
    await expect(mapList(page).getByRole('button')).toHaveCount(3);
    const places = await mapList(page)
      .getByRole('button')
      .evaluateAll((buttons) => new Set(buttons.map((button) => JSON.stringify(button.getBoundingClientRect()))).size);
    expect(places, 'each stands in a place of its own').toBe(3);
    await page.keyboard.press('Control+z');
    await expect(page).toHaveTitle('Rallying together · Polycentric');
  });
});

test.describe('a worker that throws', () => {
  test.use({ expected: { 'page error': /on purpose/, 'console error': /on purpose/ } });

  test('while it arranges is told in words', async ({ page }) => {
    await replaceScript(page, layoutScript, () => "onmessage = () => { throw new Error('on purpose'); };");
    await openMap(page);
    await openRiverside(page);
    await expect(page.getByRole('alert')).toContainText('could not be arranged');
    await expect(mapList(page).getByRole('button')).toHaveCount(3);
  });

  test('while it reads a file leaves the open map as it was, and the next file opens', async ({ page }) => {
    await replaceScript(
      page,
      readerScript,
      (script) =>
        `addEventListener('message', (event) => {
          if (event.data.request?.file !== 'throws.json') return;
          event.stopImmediatePropagation();
          throw new Error('on purpose');
        });\n${script}`,
    );
    await openMap(page);
    await openRiverside(page, 'throws.json');
    await expect(page.getByRole('dialog')).toContainText('broke down');
    await expect(page).toHaveTitle('Rallying together · Polycentric');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await openRiverside(page);
    await expect(page).toHaveTitle('Riverside · Polycentric');
  });
});

// Takes twenty seconds: `npm run soak`.
const inLongForm = isLong ? test : () => undefined;
inLongForm(
  'a reader that hangs is ended after twenty seconds, and the open map stays',
  async ({ page }: { page: Page }) => {
    await replaceScript(
      page,
      readerScript,
      (script) =>
        `addEventListener('message', ({ data }) => { while (data.request?.file === 'hangs.json'); });\n${script}`,
    );
    await openMap(page);
    await openRiverside(page, 'hangs.json');
    await page.getByRole('tab', { name: 'Table' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText('took longer than allowed', { timeout: 30_000 });
    await expect(page).toHaveTitle('Rallying together · Polycentric');
  },
);

test('the picture is back within a second whenever the graphics are lost', async ({ page }) => {
  await openMap(page);
  await page.evaluate(() => document.fonts.ready);
  const before = await pictureOf(page);
  const lost = await page
    .locator('canvas')
    .first()
    .evaluate(
      async (canvas: HTMLCanvasElement, times) => {
        const isBlank = () => {
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
          return data.every((value) => value === 0);
        };
        let blank = 0;
        for (let loss = 0; loss < times; loss += 1) {
          // What a lost context leaves behind: nothing, until it is restored and drawn on again.
          canvas.dispatchEvent(new Event('contextlost', { cancelable: true }));
          canvas.getContext('2d')?.reset();
          canvas.dispatchEvent(new Event('contextrestored'));
          const started = performance.now();
          while (isBlank() && performance.now() - started < 1000) await new Promise(requestAnimationFrame);
          if (isBlank()) blank += 1;
        }
        return blank;
      },
      isLong ? 50 : 5,
    );
  expect(lost).toBe(0);
  await expect.poll(() => pictureOf(page)).toBe(before);
});

/** Parts of the page, each by a value that its script needs in order to draw it. */
const parts: Readonly<Record<string, RegExp>> = {
  'the tools': /"aria-label":(`Tools`)/g,
  'the filters': /"aria-label":(`Filters`)/g,
  'the view tabs': /role:(`tablist`)/g,
  'the map': /"data-organisation":(\w+)/g,
  'the details': /"aria-label":(`Details`)/g,
  'the notices': /"aria-label":(`Notices`)/g,
};

test.describe('an error in', () => {
  test.use({ expected: { 'page error': /on purpose/, 'console error': /on purpose|error boundary/ } });

  for (const [name, value] of Object.entries(parts))
    test(`${name} leaves a page from which the map can be saved`, async ({ page }) => {
      let places = 0;
      await replaceScript(page, /\/assets\/index-[^/]*\.js$/, (script) =>
        script.replaceAll(value, (found: string, needed: string) => {
          places += 1;
          return found.replace(needed, `(()=>{throw new Error('on purpose: '+${needed})})()`);
        }),
      );
      await page.goto('./');
      await expect(page.getByRole('heading', { name: 'This page stopped working' })).toBeVisible();
      expect(places).toBeGreaterThan(0);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save a copy' }).click(),
      ]);
      const saved = JSON.parse(await readFile(await download.path(), 'utf8')) as { title: string };
      expect(saved.title).toBe('Rallying together');
    });

  for (const [part, tab] of [
    ['TableView', 'Table'],
    ['SentencesView', 'Sentences'],
  ] as const)
    test(`the late part for ${tab} leaves a page from which the map can be saved`, async ({ page }) => {
      await page.route(new RegExp(`/${part}-[^/]*\\.js$`), (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: "throw new Error('on purpose')",
        }),
      );
      await openMap(page);
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('heading', { name: 'This page stopped working' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Save a copy' })).toBeVisible();
    });
});
