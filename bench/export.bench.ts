// How long a reader waits for the pictures of the map that ships with the app, in Chromium: `npm run bench -- export`. Wall clock
// from the press on Download until the file is there.
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { ensureBrowser, howToGetBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/server.mjs';
import { figure } from './figures.ts';
import { nextSpan, watch } from './watch.ts';

const port = 4374;
const times = 5;

const executablePath = await ensureBrowser();
if (executablePath === null) throw new Error(howToGetBrowser);
const server = await serve('dist', port);
const browser = await chromium.launch({ executablePath });

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('export');
  await page
    .getByRole('option', { name: /^Export/ })
    .first()
    .click();
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
}

async function timeFile(page: Page, format: string, scale: string | null): Promise<readonly number[]> {
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check({ force: true });
  if (scale !== null) await dialog.getByRole('radio', { name: `${scale} times` }).check({ force: true });
  const waits: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    waits.push(performance.now() - start);
    await download.delete();
  }
  return waits;
}

const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
const page = await context.newPage();
await watch(page);
await page.goto(`http://localhost:${String(port)}`);
await nextSpan(page, 'polycentric:paint');
await openDialog(page);
console.log(figure('SVG of the whole map', await timeFile(page, 'SVG', null), 'ms'));
console.log(figure('PNG of the whole map, 4 times', await timeFile(page, 'PNG', '4'), 'ms', 'under 3,000'));
await browser.close();
server.close();
