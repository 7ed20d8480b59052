import type { Page } from '@playwright/test';
import { expect, mapList, openMap, screenshot, test } from './harness.ts';

test.use({ reducedMotion: 'reduce', colorScheme: 'dark' });

/** Shows on the screen what the printer gets: the page of A4 within its margins. */
async function layOut(page: Page) {
  const paper = page.locator('[data-print]');
  // What lays out the paper comes once the page is at rest; asked before that, the page lays out nothing.
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(paper).toBeAttached({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 703, height: 1032 });
  return paper;
}

const madeOn = /Made on \d{1,2} [A-Z][a-z]+ \d{4}\./;

/** In CSS pixels; 12 are 9 points. */
const smallestWords = (page: Page) =>
  page.evaluate(() => {
    const sizes = [...document.querySelectorAll('[data-print] *')]
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
      )
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    return Math.min(...sizes);
  });

test('the map goes on paper as lines and words, with its filter, legend and sources', async ({ page }) => {
  await openMap(page);
  await page.getByRole('checkbox', { name: /^Agent of change/ }).click();
  await mapList(page)
    .getByRole('button', { name: /^The Plymouth Alliance/ })
    .click();
  const paper = await layOut(page);
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Rallying together');
  await expect(paper).toContainText('Filtered by Model: Agent of change off');
  await expect(paper).toContainText(madeOn);
  await expect(paper).toContainText(/Years shown: \d{4} to \d{4}/);
  await expect(paper.getByRole('img').locator('text', { hasText: 'The Plymouth Alliance' }).first()).toBeVisible();
  await expect(paper.getByRole('region', { name: 'Legend' })).toContainText('Commissioner or funder');
  await expect(paper.getByRole('heading', { name: /^Sources used \d+/ })).toBeVisible();
  await expect(paper).toContainText('The Plymouth Alliance answers to Plymouth City Council');
  expect(await smallestWords(page)).toBeGreaterThanOrEqual(12);
  await screenshot(page, 'print-map');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
});

test('what is traced and what is left out as a what-if is told on paper, with what breaks', async ({ page }) => {
  await openMap(page);
  await page.goto('./#trace=path-plymouth&withdrawn=o:shekinah');
  await expect(page.getByRole('region', { name: 'Traced line of account' })).toBeVisible();
  const paper = await layOut(page);
  await expect(paper).toContainText('Line of account traced: Path (Plymouth Access to Housing) to the public.');
  await expect(paper).toContainText('What if: Shekinah leaves.');
  await expect(paper).toContainText('Path (Plymouth Access to Housing) answers to elected members in two steps');
  await expect(paper.getByRole('heading', { name: 'What if: Shekinah leaves' })).toBeVisible();
  expect(await smallestWords(page)).toBeGreaterThanOrEqual(12);
});

test('tables and sentences print all their rows, and the browser’s own printing does as ours', async ({ page }) => {
  await openMap(page);
  await page.getByRole('tab', { name: 'Table' }).click();
  const paper = await layOut(page);
  await expect(paper.getByRole('row')).toHaveCount(294 + 506 + 2);
  expect(await smallestWords(page)).toBeGreaterThanOrEqual(12);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole('tab', { name: 'Sentences' }).click();
  await layOut(page);
  await expect(paper).toContainText('answers to');
  expect(await smallestWords(page)).toBeGreaterThanOrEqual(12);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  // The browser tells the page before it prints: without the paper this would be one page of a screen.
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(100_000);
  await expect(paper).toHaveCount(0);
});

test('the lines of accountability go on paper band by band, open as they are on the screen', async ({ page }) => {
  await page.goto('./#v=1&arrangement=lines&bands=plymouth-alliance-contract');
  await expect(mapList(page)).toBeAttached();
  const paper = await layOut(page);
  await expect(paper.getByRole('img').first()).toContainText('Service users &');
  await expect(paper.getByRole('img').locator('text', { hasText: 'Shekinah' })).toBeVisible();
  await expect(paper).toContainText('8 of 9 collaborations have recorded lines');
  expect(await smallestWords(page)).toBeGreaterThanOrEqual(12);
  await screenshot(page, 'print-lines');
});

test('a story goes on paper as a handout, and a comparison with its measures', async ({ page }) => {
  await openMap(page);
  await page.goto('./#v=1&mode=present');
  await expect(page.getByRole('list', { name: 'Steps' })).toBeVisible();
  const paper = await layOut(page);
  const pages = paper.getByRole('img');
  await expect(pages.first()).toHaveAccessibleName(/^1\. Who answers to whom\?/);
  await expect(paper).toContainText('Step 9 of 9');
  await expect(paper).toContainText('Measures of the steps');
  await expect(pages.first()).toContainText(madeOn);
  expect(await smallestWords(page)).toBeGreaterThanOrEqual(12);
  await screenshot(page, 'print-story');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.goto('./#v=1&mode=compare&panes=a,b,c&2.model=collaborative-council&3.model=agent-of-change');
  await expect(page.getByRole('region', { name: /Collaborative council/ }).first()).toBeVisible();
  await layOut(page);
  await expect(paper).toContainText('Measures compared');
  await expect(paper).toContainText(madeOn);
  await expect(paper).toContainText('Ties through one organisation');
  expect(await smallestWords(page)).toBeGreaterThanOrEqual(12);
});
