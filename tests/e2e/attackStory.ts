import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openPdf } from '../fixtures/openPdf.ts';
import { openSlides } from '../fixtures/openSlides.ts';
import { downloaded, openExport, pngSize } from './exportFile.ts';
import { expect } from './harness.ts';

/** A map with a step for each text, and the text in all that the step says; a view stands only where it can be opened. */
export function withStory(map: string, texts: readonly string[]): string {
  const document = JSON.parse(map) as { story: { steps: readonly object[] } };
  const steps = texts.map((text, place) => ({
    ...document.story.steps[0],
    id: text,
    title: text,
    text,
    note: text,
    view: place === 0 ? text : 'v=1',
    reveals: [{ refs: [], text }],
  }));
  return JSON.stringify({ ...document, story: { ...document.story, steps } });
}

/** What left the page, to be opened elsewhere. */
export interface Left {
  /** With the map in it. */
  readonly link: string;
  /** The map as a web page, where files were asked for. */
  readonly html: string | null;
}

/**
 * Present, its room, Share and Export over a map whose every text would run; back to the map at last.
 *
 * @param isExported - Makes a file of each kind too. What a file says has nothing to do with how its page is guarded: once is enough.
 */
export async function presentHostile(page: Page, texts: readonly string[], isExported: boolean): Promise<Left> {
  const [, second = '', third = ''] = texts;
  await page.keyboard.press('Shift+P');
  const rail = page.getByRole('list', { name: 'Steps' }).getByRole('button');
  await expect(rail).toHaveCount(texts.length);
  await rail.nth(1).click();
  await expect(page.getByRole('textbox', { name: 'Speaker notes' })).toHaveValue(second);
  const link = await share(page);
  await present(page, second, third);
  const html = isExported ? await exportStory(page, texts) : null;
  await page.keyboard.press('Shift+E');
  return { link, html };
}

/** The link, whole and in a frame, and the web page where nobody has seen the map: all that it says is text there as well. */
export async function openLeft(page: Page, { link, html }: Left, [first = '', second = '']: readonly string[]) {
  // Another hash alone would open nothing anew.
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 2, name: second, exact: true })).toBeVisible({ timeout: 30_000 });
  await page.goto(link.replace('?embed', ''));
  await expectEditor(page, first, second);
  if (html === null) return;

  // A page of its own: it brings its own script, which would be taken for one from data.
  const own = await page.context().newPage();
  const address = new URL('./left.html', page.url()).href;
  await own.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await own.goto(address);
  await expectEditor(own, first, second);
  await own.close();
}

async function expectEditor(page: Page, title: string, second: string): Promise<void> {
  await page.getByRole('list', { name: 'Steps' }).getByRole('button').nth(1).click({ timeout: 30_000 });
  await expect(page.getByRole('textbox', { name: 'Caption' })).toHaveValue(second);
  await expect(page).toHaveTitle(`Present · ${title} · Polycentric`);
}

/** On the stage and in the second window, with what the room says. */
async function present(page: Page, second: string, third: string): Promise<void> {
  const opening = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Presenter view' }).click();
  const presenter = await opening;
  await expect(presenter.getByRole('main')).toContainText(second);
  await expect(page.locator('h1')).toHaveText(second);
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('h1')).toHaveText(third);
  await page.keyboard.press('q');
  await page.getByLabel('The question').fill(third);
  await page.keyboard.press('Enter');
  await expect(presenter.getByRole('button', { name: `Answered: ${third}`, exact: true })).toBeVisible();
  await page.keyboard.press('j');
  const dispute = page.getByRole('dialog', { name: 'Say what is disputed or missing' });
  await expect(dispute).toContainText('__xss');
  await page.keyboard.press('Escape');
  await presenter.close();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('session log');
  await page.keyboard.press('Enter');
  const log = page.getByRole('dialog', { name: 'Session log' });
  await expect(log.getByRole('table')).toContainText(third);
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    log.getByRole('button', { name: 'Download as a table (CSV)' }).click(),
  ]);
  expect(await readFile(await table.path(), 'utf8')).toContain('__xss');
  await page.keyboard.press('Escape');
}

/** @returns The link that the frame opens. */
async function share(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('button', { name: 'Make a frame with data' }).click();
  const html = await dialog.getByRole('textbox', { name: 'HTML' }).inputValue();
  // One frame, and its title in quotes that nothing of it ends.
  expect(html).toMatch(/^<iframe(?: [a-z]+="[^"<>]*")+><\/iframe>$/);
  await page.keyboard.press('Escape');
  return (/ src="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
}

/** @returns The web page. */
async function exportStory(page: Page, texts: readonly string[]): Promise<string> {
  const dialog = await openExport(page);
  const made = async (format: string): Promise<Buffer> => {
    await dialog.getByRole('radio', { name: format }).check({ force: true });
    return (await downloaded(dialog)).bytes;
  };
  const svg = (await made('SVG')).toString('utf8');
  expect(svg).toContain('__xss');
  expect(svg).not.toMatch(/<(?:script|img|iframe|foreignObject|a|style)\b/i);
  expect(pngSize(await made('PNG'))[0]).toBeGreaterThan(0);
  const pdf = await openPdf(await made('PDF'));
  expect(pdf.active).toEqual([]);
  expect(pdf.pages.flatMap(({ links }) => links)).toEqual([]);
  expect(pdf.outline).toEqual(expect.arrayContaining(texts.map((text, place) => `${String(place + 1)}. ${text}`)));
  const slides = openSlides(await made('PowerPoint'));
  expect(slides.outside).toEqual([]);
  expect(slides.slides.map(({ title }) => title)).toEqual(texts);
  const html = (await made('Web page (one file)')).toString('utf8');
  await page.keyboard.press('Escape');
  return html;
}
