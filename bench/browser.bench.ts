// The speed of the built app in Chromium, as a reader meets it. Wall clock unless it says main thread.
import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { chromium } from 'playwright';
import { ensureBrowser, howToGetBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/server.mjs';
import { figure } from './figures.ts';
import { generateMap } from './generate.ts';
import type { Span } from './watch.ts';
import { nextSpan, spansOf, watch } from './watch.ts';

const port = 4373;
const origin = `http://localhost:${String(port)}`;
const coldStarts = 7;
const filterChanges = 20;
const frames = 60;
const hovers = 40;
const openings = 6;

const executablePath = await ensureBrowser();
if (executablePath === null) throw new Error(howToGetBrowser);
const server = await serve('dist', port);
const browser = await chromium.launch({ executablePath });

async function inFreshContext(work: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await watch(page);
  await work(page, context);
  await context.close();
}

async function timeColdStart(): Promise<void> {
  const pictures: number[] = [];
  let scripts = '';
  for (let start = 0; start < coldStarts; start += 1) {
    await inFreshContext(async (page) => {
      await page.goto(origin);
      const paint = await nextSpan(page, 'polycentric:paint');
      pictures.push(paint.end);
      if (start === 0) scripts = await scriptsUntil(page, paint.end);
    });
  }
  console.log(figure('first settled picture after navigation, cold', pictures, 'ms', 'under 2,000'));
  console.log(scripts);
}

/** Scripts asked for by then, late parts included; what must come first has its own budget. */
async function scriptsUntil(page: Page, time: number): Promise<string> {
  const addresses = await page.evaluate(
    (until) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => startTime < until && new URL(name).pathname.endsWith('.js'))
        .map(({ name }) => name),
    time,
  );
  const zipped = async (isWorker: boolean): Promise<string> => {
    const chosen = addresses.filter((address) => address.includes('.worker-') === isWorker);
    const bodies = await Promise.all(chosen.map(async (address) => (await fetch(address)).arrayBuffer()));
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).length, 0);
    return `${String(chosen.length)} files, ${(bytes / 1000).toFixed(0)} kB gzipped`;
  };
  return `scripts fetched by then: ${await zipped(false)}; and of workers: ${await zipped(true)}`;
}

async function timeWork(): Promise<void> {
  await inFreshContext(async (page, context) => {
    await page.goto(origin);
    await nextSpan(page, 'polycentric:paint');
    await page.getByRole('list', { name: 'Organisations on the map' }).waitFor({ state: 'attached' });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

    await timeFilter(page);
    await timeCamera(page, devtools);
    await timeHover(page, devtools);
    await timeTabs(page);
    await timeSearch(page);
    await timeListening(page);
    await timeArrangingAgain(page);
  });
}

/** From the click to the frame in which the first of the view's own content stands. */
async function timeTabs(page: Page): Promise<void> {
  const contents = { Table: 'table', Sentences: '[role=tabpanel][aria-label=Sentences] h3' } as const;
  for (const [tab, content] of Object.entries(contents)) {
    const opened: number[] = [];
    for (let opening = 0; opening < openings; opening += 1) {
      const time = await page.getByRole('tab', { name: tab }).evaluate(
        (button: HTMLElement, selector) =>
          new Promise<number>((done) => {
            const start = performance.now();
            const look = () => {
              if (document.querySelector(selector) === null) requestAnimationFrame(look);
              else requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
            };
            button.click();
            look();
          }),
        content,
      );
      opened.push(time);
      await page.getByRole('tab', { name: 'Graph' }).click();
      await settled(page);
    }
    const [first, ...again] = opened;
    console.log(figure(`opening ${tab}, the first time, its script included`, [first ?? NaN], 'ms', 'under 200'));
    console.log(figure(`opening ${tab}, again`, again, 'ms', 'under 200'));
  }
}

async function timeSearch(page: Page): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Find or do anything' });
  await box.focus();
  const answers: number[] = [];
  for (const letter of 'plymouth alliance') {
    const pressed = await page.evaluate(() => performance.now());
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await settled(page);
    answers.push((await page.evaluate(() => performance.now())) - pressed);
  }
  console.log(figure('search, from a key to two frames after it', answers, 'ms', 'under 50'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** What somebody who listens waits for: the name with the focus, and the words about a line. */
async function timeListening(page: Page): Promise<void> {
  await page
    .getByRole('list', { name: 'Organisations on the map' })
    .locator('button[tabindex="0"]')
    .evaluate((button: HTMLElement) => button.focus());
  const [moves, lines] = await page.evaluate(async () => {
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const moved: number[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'End', 'Home', 'ArrowDown', 'ArrowLeft']) {
      const at = document.activeElement;
      const start = performance.now();
      press(key);
      if (document.activeElement !== at) moved.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 60));
    }
    const region = document.querySelector('[data-announcements]') ?? document.body;
    const said: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const start = performance.now();
      const heard = new Promise<number>((done) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          done(performance.now() - start);
        }).observe(region, { childList: true, subtree: true, characterData: true });
      });
      press(']');
      said.push(await heard);
      // Messages that follow each other closely are joined.
      await new Promise((done) => setTimeout(done, 700));
    }
    return [moved, said] as const;
  });
  console.log(figure('from an arrow key to the name of the next organisation', moves, 'ms', 'under 100'));
  console.log(figure('from a bracket to the announcement of the line', lines, 'ms', 'under 100'));
}

/** Tasks that kept the page from answering while a layout ran. */
function longTasksIn(spans: readonly Span[], layout: Span): string {
  const long = spans.filter(({ name, start, end }) => name === 'long task' && end > layout.start && start < layout.end);
  const longest = Math.max(0, ...long.map(({ start, end }) => end - start));
  return `  tasks over 50 ms on the main thread meanwhile: ${String(long.length)}, longest ${longest.toFixed(0)} ms; goal none`;
}

async function timeArrangingAgain(page: Page): Promise<void> {
  const before = await page.evaluate(() => performance.now());
  await page.keyboard.press('Control+K');
  await page.keyboard.type('Arrange again');
  await page
    .getByRole('option', { name: /^Arrange again/ })
    .first()
    .click();
  const layout = await nextSpan(page, 'polycentric:layout', before);
  console.log(figure('the default map, arranged again', [layout.end - layout.start], 'ms'));
  console.log(longTasksIn(await spansOf(page), layout));
}

async function timeFilter(page: Page): Promise<void> {
  const option = page.getByRole('group', { name: 'Collaboration model' }).getByRole('checkbox').first();
  const toPaint: number[] = [];
  for (let change = 0; change < filterChanges; change += 1) {
    const clicked = await option.evaluate((box: HTMLElement) => {
      const time = performance.now();
      box.click();
      return time;
    });
    const paint = await nextSpan(page, 'polycentric:paint', clicked);
    toPaint.push(paint.end - clicked);
    await settled(page);
  }
  console.log(figure('filter change to paint', toPaint, 'ms', 'under 50'));
  const filters = (await spansOf(page)).filter(({ name }) => name === 'polycentric:filter');
  console.log(
    figure(
      '  of it, polycentric:filter',
      filters.map(({ start, end }) => end - start),
      'ms',
    ),
  );
}

/** Two frames without anything: what was asked for has been drawn. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            done();
          }),
        );
      }),
  );

/** Main-thread time so far, in milliseconds of processor time. */
async function mainThread(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

async function mapCentre(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('canvas').first().boundingBox();
  if (box === null) throw new Error('The page shows no canvas.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function timeCamera(page: Page, devtools: CDPSession): Promise<void> {
  const { x, y } = await mapCentre(page);
  const perFrame = async (step: (frame: number) => Promise<void>): Promise<number[]> => {
    const times: number[] = [];
    for (let frame = 0; frame < frames; frame += 1) {
      const before = await mainThread(devtools);
      await step(frame);
      await settled(page);
      times.push((await mainThread(devtools)) - before);
    }
    return times;
  };

  await page.mouse.move(x, y);
  const zoom = await perFrame((frame) => page.mouse.wheel(0, frame % 20 < 10 ? -40 : 40));
  console.log(figure('main thread for one zoom step', zoom, 'ms', 'under 16'));

  // Beside the centre there may be an organisation; a drag of it would not be a pan.
  const [from, to] = [x - 7, y + 11];
  await page.mouse.move(from, to);
  await page.mouse.down();
  const pan = await perFrame((frame) => page.mouse.move(from + ((frame * 3) % 90), to + ((frame * 2) % 60)));
  await page.mouse.up();
  console.log(figure('main thread for one pan step', pan, 'ms', 'under 16'));
}

async function timeHover(page: Page, devtools: CDPSession): Promise<void> {
  const buttons = page.getByRole('list', { name: 'Organisations on the map' }).getByRole('button');
  const count = await buttons.count();
  const work: number[] = [];
  for (let hover = 0; hover < hovers; hover += 1) {
    const box = await buttons.nth(Math.floor((hover * count) / hovers)).boundingBox();
    if (box === null) continue;
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 60);
    await settled(page);
    const before = await mainThread(devtools);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await settled(page);
    work.push((await mainThread(devtools)) - before);
  }
  console.log(figure('main thread for a hover, until drawn', work, 'ms', 'under 30'));
}

async function timeLargeMap(): Promise<void> {
  for (const size of [
    { organisations: 300, relationships: 600 },
    { organisations: 2000, relationships: 8000 },
  ]) {
    const body = JSON.stringify(generateMap(size));
    await inFreshContext(async (page, context) => {
      await page.route('**/invented.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
      await page.goto(`${origin}/#map=./invented.json`);
      const layout = await nextSpan(page, 'polycentric:layout');
      const paint = await nextSpan(page, 'polycentric:paint', layout.end);
      const name = `${String(size.organisations)} organisations, ${String(size.relationships)} relationships`;
      console.log(figure(`${name}, arranged in`, [layout.end - layout.start], 'ms'));
      console.log(longTasksIn(await spansOf(page), layout));
      console.log(figure('  from navigation to its first picture', [paint.end], 'ms', 'under 4,000'));
      await settled(page);
      const devtools = await context.newCDPSession(page);
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      await timeCamera(page, devtools);
    });
  }
}

try {
  await timeColdStart();
  await timeWork();
  await timeLargeMap();
} finally {
  await browser.close();
  server.close();
}
