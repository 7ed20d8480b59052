import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openSlides } from '../fixtures/openSlides.ts';
import { downloaded, openExport } from './exportFile.ts';
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

/** Present, its room, Share and Export over a map whose every text would run; back to the map at last. */
export async function presentHostile(page: Page, texts: readonly string[]): Promise<void> {
  const [, second = '', third = ''] = texts;
  await page.keyboard.press('Shift+P');
  const rail = page.getByRole('list', { name: 'Steps' }).getByRole('button');
  await expect(rail).toHaveCount(texts.length);
  await rail.nth(1).click();
  await expect(page.getByRole('textbox', { name: 'Speaker notes' })).toHaveValue(second);
  await share(page);
  await present(page, second, third);
  await exportStory(page, texts);
  await page.keyboard.press('Shift+E');
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

async function share(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('button', { name: 'Make a frame with data' }).click();
  const html = await dialog.getByRole('textbox', { name: 'HTML' }).inputValue();
  // One frame, and its title in quotes that nothing of it ends.
  expect(html).toMatch(/^<iframe(?: [a-z]+="[^"<>]*")+><\/iframe>$/);
  await page.keyboard.press('Escape');
}

async function exportStory(page: Page, texts: readonly string[]): Promise<void> {
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: 'SVG' }).check({ force: true });
  const svg = (await downloaded(dialog)).bytes.toString('utf8');
  expect(svg).toContain('__xss');
  expect(svg).not.toMatch(/<(?:script|img|iframe|foreignObject|a|style)\b/i);
  await dialog.getByRole('radio', { name: 'PowerPoint' }).check({ force: true });
  const slides = openSlides((await downloaded(dialog)).bytes);
  expect(slides.outside).toEqual([]);
  expect(slides.slides.map(({ title }) => title)).toEqual(texts);
  await page.keyboard.press('Escape');
}
