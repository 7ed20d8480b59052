import type { CDPSession, Page } from '@playwright/test';
import { expect, mapList, openMap, test } from './harness.ts';

/**
 * 14 rounds here, compared with the 6th; CYCLES=1000 for the long form, compared with the 100th. What is kept of each organisation
 * that was looked at is all there after 200.
 */
const cycles = Number(process.env['CYCLES'] ?? 14);
const isLong = cycles >= 200;
const settledAfter = isLong ? 100 : 6;
/** Early on the browser still keeps what it compiles. */
const mostGrowth = isLong ? 1.05 : 1.1;

interface Weight {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function weigh(client: CDPSession): Promise<Weight> {
  // A second collection takes what the first one left to finalisers.
  for (let time = 0; time < 2; time += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

/**
 * What a reader does all day: looks somebody up, looks at the other views, searches, and puts everything back. Done from inside the page,
 * because a thousand rounds by pointer and keyboard would take an hour.
 */
const oneRound = (page: Page, round: number): Promise<void> =>
  page.evaluate(async (turn) => {
    const paints = async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    };
    const until = async (isDone: () => boolean) => {
      const started = performance.now();
      while (!isDone()) {
        if (performance.now() - started > 20_000) throw new Error('It never came.');
        await paints();
      }
    };
    const title = () => document.querySelector('section[aria-label="Details"] h2')?.textContent;
    const press = (selector: string, place = 0) => {
      [...document.querySelectorAll<HTMLElement>(selector)].at(place)?.click();
    };
    press('[data-organisation]', turn % 200);
    await until(() => title() !== 'Rallying together');
    for (const view of [1, 2, 0]) {
      press('[role="tab"]', view);
      await paints();
    }
    const box = document.querySelector<HTMLInputElement>('[role="combobox"]');
    const type = (text: string) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    };
    box?.focus();
    type('council');
    await until(() => document.querySelector('[role="option"]') !== null);
    type('');
    box?.blur();
    location.hash = '';
    await until(() => title() === 'Rallying together');
  }, round);

test(`${String(cycles)} rounds of looking and leaving cost no memory`, async ({ page, context }) => {
  test.setTimeout(60_000 + 5_000 * cycles);
  await openMap(page);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  let early: Weight = { heap: NaN, nodes: NaN, listeners: NaN };
  for (let round = 1; round <= cycles; round += 1) {
    await oneRound(page, round);
    if (round === settledAfter) early = await weigh(client);
  }
  const late = await weigh(client);
  console.log(
    `after ${String(settledAfter)}: ${JSON.stringify(early)}; after ${String(cycles)}: ${JSON.stringify(late)}`,
  );
  expect(late.heap).toBeLessThan(early.heap * mostGrowth);
  expect(late.nodes).toBeLessThanOrEqual(early.nodes * 1.02);
  expect(late.listeners).toBeLessThanOrEqual(early.listeners * 1.02);
});

/** 12 here; the bench goes through 200. */
const comparisons = 12;

test(`${String(comparisons)} times into Compare and out again leave nothing behind`, async ({ page, context }) => {
  test.setTimeout(120_000);
  await openMap(page);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  const panes = page.getByRole('region', { name: /^Pane: / });
  const weights: Weight[] = [];
  for (let turn = 1; turn <= comparisons; turn += 1) {
    await page.keyboard.press('Shift+C');
    await expect(panes.first().locator('canvas').first()).toBeVisible();
    if (turn % 2 === 0) {
      await page.keyboard.press('w');
      await expect(page.getByRole('region', { name: 'Wall of all collaborations' })).toBeVisible();
      await page.keyboard.press('w');
    } else {
      await page.keyboard.press('d');
      await expect(page.locator('[data-way="overlay"] [data-organisation]').first()).toBeAttached();
      for (let way = 0; way < 3; way += 1) await page.keyboard.press('d');
    }
    await expect(panes.first().locator('canvas').first()).toBeVisible();
    await page.keyboard.press('Shift+E');
    await expect(mapList(page)).toBeAttached();
    if (turn % 4 === 0) weights.push(await weigh(client));
  }
  console.log(`Compare, every fourth time: ${JSON.stringify(weights)}`);
  // One page that was left may be kept, once; what is left behind each time grows in each part of the way.
  const growth = (of: keyof Weight) =>
    Math.min(...weights.slice(1).map((now, place) => now[of] / (weights[place]?.[of] ?? NaN)));
  expect(growth('nodes')).toBeLessThanOrEqual(1.02);
  expect(growth('listeners')).toBeLessThanOrEqual(1.02);
  expect(growth('heap')).toBeLessThanOrEqual(mostGrowth);
});
