import type { Page } from '@playwright/test';
import { axe, expect, openMap, screenshot, test } from './harness.ts';
import { keptIn } from './keptMaps.ts';

const rail = (page: Page) => page.getByRole('list', { name: 'Steps' });
const titles = (page: Page) => rail(page).getByRole('button');
const lastTitles = async (page: Page, count: number) =>
  (await titles(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? '')))
    .map((name) => name.replace(/^\d+ of \d+: /, ''))
    .slice(-count);

test('a story is written by keyboard: three views are saved as steps, moved, renamed, undone and kept', async ({
  page,
}) => {
  await openMap(page, 'v=1&select=o:wigan-council');
  await page.keyboard.press('n');
  const notices = page.getByRole('list', { name: 'Notices' });
  await expect(notices.getByText('Step 10 added: Wigan Council')).toBeVisible();
  await page.keyboard.press('Shift+C');
  await expect(page.getByRole('group', { name: 'Comparison' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(notices.getByText('Step 11 added: Four models side by side')).toBeVisible();
  await page.keyboard.press('Shift+E');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(notices.getByText('Step 12 added: The whole map')).toBeVisible();
  await notices.getByRole('button', { name: 'Go to Present' }).last().press('Enter');

  await expect(titles(page)).toHaveCount(12);
  await expect(titles(page).last()).toHaveAttribute('aria-current', 'step');
  expect(await axe(page)).toEqual([]);
  await titles(page).last().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('F2');
  await page.keyboard.type('Everybody');
  await page.keyboard.press('Enter');
  await expect.poll(() => lastTitles(page, 3)).toEqual(['Wigan Council', 'Everybody', 'Four models side by side']);
  await expect(titles(page).nth(10)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(titles(page)).toHaveCount(11);
  await page.keyboard.press('Control+z');
  await expect(titles(page)).toHaveCount(12);

  const editsIn = async () => (await keptIn(page))[0]?.edits ?? 0;
  const before = await editsIn();
  await page.getByRole('textbox', { name: 'Speaker notes' }).fill('Ask who is missing.');
  // The field is never left: a pause is enough.
  await expect.poll(editsIn).toBeGreaterThan(before);
  await page.reload();
  await expect(titles(page)).toHaveCount(12);
  expect(await lastTitles(page, 3)).toEqual(['Wigan Council', 'Everybody', 'Four models side by side']);
  await expect(titles(page).nth(10)).toHaveAttribute('aria-current', 'step');
  await expect(page.getByRole('textbox', { name: 'Speaker notes' })).toHaveValue('Ask who is missing.');
  await screenshot(page, 'story-editor');
  await page.setViewportSize({ width: 1024, height: 768 });
  const heightOfNotes = async () => (await page.getByRole('textbox', { name: 'Speaker notes' }).boundingBox())?.height;
  await expect.poll(heightOfNotes, 'three lines of the notes are in view').toBeGreaterThanOrEqual(60);
});

test('a step is dragged to another place by the mouse', async ({ page }) => {
  await page.goto('./#v=1&mode=present');
  const first = titles(page).first();
  await expect(first).toHaveAccessibleName(/Who answers to whom/);
  const from = await first.boundingBox();
  const to = await titles(page).nth(2).boundingBox();
  if (from === null || to === null) throw new Error('The rail is not there.');
  await page.mouse.move(from.x + 80, from.y + 30);
  await page.mouse.down();
  await page.mouse.move(to.x + 80, to.y + to.height * 0.8, { steps: 6 });
  await page.mouse.up();
  await expect(titles(page).nth(2)).toHaveAccessibleName(/Who answers to whom/);
});
