// The speed of Compare in the built app, as a reader meets it. Wall clock unless it says main thread.
import type { CDPSession, Page } from 'playwright';
import { chromium } from 'playwright';
import { ensureBrowser, howToGetBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/server.mjs';
import { figure } from './figures.ts';

const port = 4374;
const origin = `http://localhost:${String(port)}`;
const coldStarts = 7;
const frames = 60;
const switches = 12;
/** So long after its last turn a wheel is known to rest, and the address to be written. */
const wheelRestMs = 1500;
const cycles = Number(process.env['CYCLES'] ?? 200);
/** Two steps a cycle: after fifty, undo keeps as many as it ever will, and from then on it lets one go for each that comes. */
const settledAfter = 60;
/**
 * A browser that optimises what runs often keeps more compiled code for hundreds of cycles, which is nothing that the app holds. Weighed
 * in one that does not, what grows is the app's.
 */
const withoutOptimising = ['--js-flags=--no-opt --no-maglev --no-sparkplug'];
/** So long after the map is opened its findings have been worked out, once for all cycles. */
const findingsMs = 8000;

const found = await ensureBrowser();
if (found === null) throw new Error(howToGetBrowser);
const executablePath: string = found;
const server = await serve('dist', port);
const browser = await chromium.launch({ executablePath });

/** Every canvas of every pane shows something: the first moment at which all four are painted. */
const whenPainted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const isInked = (canvas: HTMLCanvasElement): boolean => {
          if (canvas.width === 0 || canvas.height === 0) return false;
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          return pixels.some((value, place) => place % 4 === 3 && value > 0);
        };
        const look = () => {
          const panes = [...document.querySelectorAll('[aria-label^="Pane: "]')];
          const isDone =
            panes.length === 4 &&
            panes.every((pane) => [...pane.querySelectorAll('canvas')].slice(0, 1).every(isInked));
          if (isDone && panes.every((pane) => pane.querySelector('canvas') !== null)) done(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            done();
          }),
        ),
      ),
  );

const metric = async (devtools: CDPSession, name: string): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? NaN;
};

async function open(from = browser): Promise<Page> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/#v=1&mode=compare`);
  return page;
}

async function timeColdStart(): Promise<void> {
  const pictures: number[] = [];
  for (let start = 0; start < coldStarts; start += 1) {
    const page = await open();
    pictures.push(await whenPainted(page));
    await page.context().close();
  }
  console.log(figure('four panes first painted after navigation, cold', pictures, 'ms', 'under 2,500'));
}

async function timeWork(): Promise<void> {
  const page = await open();
  await whenPainted(page);
  await page.getByRole('table', { name: 'Measures' }).getByText('highest').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async (act: () => Promise<void>): Promise<number> => {
    const before = await metric(devtools, 'TaskDuration');
    await act();
    await settled(page);
    return ((await metric(devtools, 'TaskDuration')) - before) * 1000;
  };

  // Not the canvas: it reaches beyond its pane on every side.
  const box = await page.locator('[data-map]').first().boundingBox();
  if (box === null) throw new Error('The page shows no drawing.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  // The wheel alone scrolls the page. What fits its pane cannot be panned, so it is made larger first.
  const turn = async (by: number) => {
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, by);
    await page.keyboard.up('Control');
  };
  for (let step = 0; step < 8; step += 1) await turn(-6);
  await page.waitForTimeout(wheelRestMs);
  const camera = () => page.evaluate(() => location.hash);
  const before = await camera();
  const [x, y] = [box.x + 12, box.y + box.height - 14];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const pan: number[] = [];
  for (let frame = 0; frame < frames; frame += 1) pan.push(await work(() => page.mouse.move(x + frame * 3, y - frame)));
  await page.mouse.up();
  await page.waitForTimeout(wheelRestMs);
  if ((await camera()) === before) throw new Error('The drawing did not move.');
  console.log(figure('main thread for one step of a linked pan, all four panes', pan, 'ms', 'under 16'));

  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const zoom: number[] = [];
  for (let frame = 0; frame < frames; frame += 1) zoom.push(await work(() => turn(frame % 20 < 10 ? -4 : 4)));
  console.log(figure('main thread for one step of a linked zoom, all four panes', zoom, 'ms', 'under 16'));

  const taken: number[] = [];
  for (let turn = 0; turn < switches; turn += 1) {
    const time = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const start = performance.now();
          dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true, cancelable: true }));
          const before = document.querySelector(
            '[role=radiogroup][aria-label="Comparison view"] [aria-checked=true], [role=radiogroup] input:checked',
          );
          const look = () => {
            const now = document.querySelector(
              '[role=radiogroup][aria-label="Comparison view"] [aria-checked=true], [role=radiogroup] input:checked',
            );
            if (now === before) requestAnimationFrame(look);
            else
              requestAnimationFrame(() =>
                requestAnimationFrame(() => {
                  done(performance.now() - start);
                }),
              );
          };
          look();
        }),
    );
    taken.push(time);
    await settled(page);
  }
  const [first, second, third, fourth, ...again] = taken;
  console.log(
    figure(
      'another way of comparing, the first time each',
      [first, second, third, fourth].map((time) => time ?? NaN),
      'ms',
      'under 100',
    ),
  );
  console.log(figure('another way of comparing, again', again, 'ms', 'under 100'));
  await page.context().close();
}

async function weighCycles(name: string, args: readonly string[]): Promise<void> {
  const own = await chromium.launch({ executablePath, args: [...args] });
  const page = await open(own);
  await whenPainted(page);
  await page.keyboard.press('Shift+E');
  await page.getByRole('group', { name: 'Map', exact: true }).waitFor();
  await page.waitForTimeout(findingsMs);
  await page.keyboard.press('Shift+C');
  await whenPainted(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const weigh = async () => {
    // What is under way when the page shows would be weighed with it.
    await page.waitForTimeout(wheelRestMs);
    for (let time = 0; time < 2; time += 1) await devtools.send('HeapProfiler.collectGarbage');
    return {
      heap: await metric(devtools, 'JSHeapUsedSize'),
      nodes: await metric(devtools, 'Nodes'),
      listeners: await metric(devtools, 'JSEventListeners'),
    };
  };
  let early = await weigh();
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    await page.keyboard.press('Shift+E');
    await page.getByRole('group', { name: 'Map', exact: true }).waitFor();
    await page.keyboard.press('Shift+C');
    await page
      .getByRole('region', { name: /^Pane: / })
      .first()
      .waitFor();
    await settled(page);
    if (cycle === settledAfter) early = await weigh();
  }
  const late = await weigh();
  const growth = ((late.heap / early.heap - 1) * 100).toFixed(1);
  console.log(
    `memory ${name} over ${String(cycles)} openings and leavings, since the ${String(settledAfter)}th: heap ${growth} %, ` +
      `nodes ${String(late.nodes - early.nodes)}, listeners ${String(late.listeners - early.listeners)}; goal no growth`,
  );
  await own.close();
}

try {
  await timeColdStart();
  await timeWork();
  await weighCycles('without optimised code', withoutOptimising);
  await weighCycles('with it', []);
} finally {
  await browser.close();
  server.close();
}
