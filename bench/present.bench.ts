// The speed of presenting a story in the built app: 60 steps on 1,000 organisations. Wall clock unless it says main thread.
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { ensureBrowser, howToGetBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/server.mjs';
import type { MapDocument, StoryStep } from '../src/domain/document.ts';
import type { EntityRef } from '../src/domain/ids.ts';
import { viewText } from '../src/view/savedViews.ts';
import type { PaneView } from '../src/view/viewState.ts';
import { firstPane, firstView, rests } from '../src/view/viewState.ts';
import { figure } from './figures.ts';
import { generateMap } from './generate.ts';
import { nextSpan, spansOf, watch } from './watch.ts';

const port = 4375;
const origin = `http://localhost:${String(port)}`;
const steps = Number(process.env['STEPS'] ?? 60);
const size = { organisations: 1000, relationships: 2500 };
/** Longer than the camera takes from step to step. */
const restMs = 1100;
/** While it glides. */
const glideMs = 900;

const executablePath = await ensureBrowser();
if (executablePath === null) throw new Error(howToGetBrowser);
const server = await serve('dist', port);
const browser = await chromium.launch({ executablePath });

const ref = (kind: 'organisation' | 'collaboration', id: string): EntityRef => ({ kind, id }) as EntityRef;

/** Steps of every sort: all of the map, a collaboration or two, a handful of organisations, and a neighbourhood. */
function storyOn(map: MapDocument): MapDocument {
  const homes = (map.collaborations ?? []).map(({ id }) => id);
  const home = (place: number): string => homes[place % homes.length] ?? '';
  const body = (place: number): string => map.organisations[(place * 37) % map.organisations.length]?.id ?? '';
  const lights: readonly ((place: number) => Partial<PaneView>)[] = [
    () => ({}),
    (place) => ({ spotlight: [ref('collaboration', home(place))] }),
    (place) => ({ spotlight: [ref('collaboration', home(place)), ref('collaboration', home(place + 5))] }),
    (place) => ({ spotlight: Array.from({ length: 8 }, (_, index) => ref('organisation', body(place + index))) }),
    (place) => ({ selection: [ref('organisation', body(place))] }),
  ];
  const story = Array.from({ length: steps }, (_, place): StoryStep => {
    const rest = rests[place % rests.length] ?? 'dim';
    const pane = { ...firstPane, ...lights[place % lights.length]?.(place), rest };
    return {
      id: `s${String(place)}`,
      title: `Step ${String(place + 1)}`,
      view: viewText({ ...firstView, panes: [pane] }),
    };
  });
  return { ...map, story: { title: 'An invented story', steps: story } };
}

interface Frame {
  readonly at: number;
  readonly ms: number;
  /** Shapes are on their way from picture to picture. */
  readonly isGliding: boolean;
}
interface Watched {
  __frames?: Frame[];
  __pressed?: number;
}

/** Runs in the page before its first script: keeps how long the work of each frame takes. */
function watchFrames(): void {
  const frames: Frame[] = [];
  (globalThis as Watched).__frames = frames;
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (work) =>
    ask((time) => {
      const start = performance.now();
      work(time);
      const ms = performance.now() - start;
      frames.push({ at: start, ms, isGliding: document.querySelector('[data-gliding]') !== null });
    });
}

/** Pictures of other kinds after each other: the map, its lines of accountability, and the four models side by side. */
function storyOfKinds(map: MapDocument): MapDocument {
  const models = ['collaborative-council', 'collaborative-market', 'agent-of-change', 'system-connector'];
  const panes = models.map((model, place) => `${String(place + 2)}.model=${model}`).join('&');
  const compared = `v=1&mode=compare&panes=a,b,c,d,e&${panes}`;
  const lines = 'v=1&arrangement=lines';
  const views = ['v=1', compared, 'v=1', lines, compared, lines, 'v=1'];
  const kinds = views.map((view, place): StoryStep => ({
    id: `k${String(place)}`,
    title: `Step ${String(place + 1)}`,
    view,
  }));
  return { ...map, story: { title: 'An invented story', steps: kinds } };
}

interface Presented {
  readonly isMotionReduced: boolean;
  readonly map: MapDocument;
}

async function present({ isMotionReduced, map }: Presented, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    reducedMotion: isMotionReduced ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  await watch(page);
  await page.addInitScript(watchFrames);
  const body = JSON.stringify(map);
  await page.route('**/invented.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto(`${origin}/#map=./invented.json`);
  const layout = await nextSpan(page, 'polycentric:layout');
  await nextSpan(page, 'polycentric:paint', layout.end);
  await page.keyboard.press('Shift+P');
  await page.locator('[data-start-presenting]').first().click();
  await page.getByRole('region', { name: /^Step 1 of/ }).waitFor();
  await page.waitForTimeout(restMs);
  await work(page);
  await context.close();
}

/** Goes on by one step; when the key went down, in the page's milliseconds. */
async function goOn(page: Page): Promise<number> {
  await page.evaluate(() => {
    const note = ({ timeStamp }: KeyboardEvent) => {
      (globalThis as Watched).__pressed = timeStamp;
    };
    addEventListener('keydown', note, { capture: true, once: true });
  });
  await page.keyboard.press('ArrowRight');
  return page.evaluate(() => (globalThis as Watched).__pressed ?? NaN);
}

async function timeSteps(isMotionReduced: boolean): Promise<void> {
  await present({ isMotionReduced, map: storyOn(generateMap(size)) }, async (page) => {
    const [painted, frames, all]: [number[], number[], number[]] = [[], [], []];
    for (let step = 1; step < steps; step += 1) {
      const start = await goOn(page);
      const paint = await nextSpan(page, 'polycentric:paint', start);
      painted.push(paint.end - start);
      await page.waitForTimeout(isMotionReduced ? 300 : restMs);
      const between = (await page.evaluate(() => (globalThis as Watched).__frames ?? [])).filter(
        ({ at }) => at > paint.end && at < paint.end + glideMs,
      );
      frames.push(Math.max(0, ...between.map(({ ms }) => ms)));
      all.push(...between.map(({ ms }) => ms));
    }
    const way = isMotionReduced ? 'cut' : 'glide';
    console.log(figure(`${way}: from the key to the step's first picture`, painted, 'ms', 'under 100, all under 200'));
    console.log(
      `  ${String(painted.filter((ms) => ms > 200).length)} of ${String(painted.length)} took longer than 200 ms`,
    );
    if (isMotionReduced) return;
    console.log(figure('  frames while gliding, main thread', all, 'ms', 'under 16'));
    console.log(figure('  the longest of each glide, main thread', frames, 'ms', 'under 16'));
    const over = all.filter((ms) => ms > 16).length;
    console.log(`  ${String(over)} of ${String(all.length)} frames took longer than 16 ms`);
    const long = (await spansOf(page)).filter(({ name }) => name === 'long task').length;
    console.log(`  long tasks since the page was opened: ${String(long)}`);
  });
}

/** Frames in which shapes glide from a picture of one kind to one of another, there and back, so that all code has been fetched. */
async function timeGlides(): Promise<void> {
  const map = storyOfKinds(generateMap(size));
  const ways = (map.story?.steps.length ?? 1) - 1;
  await present({ isMotionReduced: false, map }, async (page) => {
    for (const key of ['ArrowRight', 'ArrowLeft']) {
      await page.evaluate(() => {
        const { __frames: frames = [] } = globalThis as Watched;
        frames.length = 0;
      });
      for (let way = 0; way < ways; way += 1) {
        await page.keyboard.press(key);
        await page.waitForTimeout(2 * restMs);
      }
    }
    const all = await page.evaluate(() => (globalThis as Watched).__frames ?? []);
    const frames = all.filter(({ isGliding }) => isGliding).map(({ ms }) => ms);
    console.log(figure('from kind to kind: frames while gliding, main thread', frames, 'ms', 'under 16'));
    const over = frames.filter((ms) => ms > 16).length;
    console.log(`  ${String(over)} of ${String(frames.length)} frames took longer than 16 ms`);
  });
}

try {
  await timeGlides();
  await timeSteps(false);
  await timeSteps(true);
} finally {
  await browser.close();
  server.close();
}
