import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { measured } from './comparedStates.ts';
import { expect, openMap, test } from './harness.ts';
import { doIt, focusedName, forbidPointers, tabTo } from './keyboardAlone.ts';

const panes = (page: Page) => page.getByRole('region', { name: /^Pane: / });
const picker = (pane: Locator) => pane.getByRole('combobox', { name: 'Show in this pane' });
const stop = (pane: Locator) => pane.locator('[data-organisation][tabindex="0"]');
const titles = (page: Page) => panes(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
const way = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Comparison view' }).getByRole('radio', { name, exact: true });
const isFocusKept = (page: Page) => page.evaluate(() => document.activeElement !== document.body);

/** As many as a page with four panes may have. */
const mostStops = 25;

/** The names of all stops, from the first of the page to the last. */
async function allStops(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let stop = 0; stop <= 2 * mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const name = await focusedName(page);
    // Past the last stop lies the browser, or the first again.
    if (!(await isFocusKept(page)) || name === stops[0]) break;
    stops.push(name);
  }
  return stops;
}

test('four panes have at most 25 stops for Tab side by side, laid over each other and role by role, and the last leads out', async ({
  page,
}) => {
  for (const drawn of ['side-by-side', 'overlay', 'matrix']) {
    // From one link to another the focus would stay where it was.
    await page.goto('about:blank');
    await page.goto(`./#v=1&mode=compare&compare=${drawn}`);
    await measured(page).waitFor();
    if (drawn !== 'side-by-side') await page.locator(`[data-way="${drawn}"] [data-organisation]`).first().waitFor();
    const stops = await allStops(page);
    expect(stops).toContain('Show in this pane');
    expect(stops.length, `${drawn}: ${stops.join(' | ')}`).toBeLessThanOrEqual(mostStops);
  }
});

/** A list forgets the letters typed before when a slow computer takes a second for one; then a person types them anew. */
const chooseByLetters = (page: Page, letters: string, pane: Locator, name: string): Promise<void> =>
  expect(async () => {
    await page.keyboard.type(letters);
    await expect(pane).toHaveAccessibleName(name, { timeout: 1_500 });
  }).toPass({ timeout: 20_000 });

test('a comparison is worked by keyboard alone', async ({ page }) => {
  test.slow();
  await page.addInitScript(forbidPointers);
  await openMap(page);
  const [first, second] = [panes(page).nth(0), panes(page).nth(1)];

  await test.step('open Compare', async () => {
    await page.keyboard.press('Shift+C');
    await expect(panes(page)).toHaveCount(4);
  });
  await test.step('choose what a pane shows by its first letters', async () => {
    await tabTo(page, picker(first));
    await chooseByLetters(page, 'The Wig', first, 'Pane: The Wigan Deal');
    await expect(picker(first)).toBeFocused();
  });
  await test.step('walk in a pane, hear a line, select, and let go', async () => {
    await tabTo(page, stop(first));
    const start = await focusedName(page);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focusedName(page)).not.toBe(start);
    await expect(first.locator('[data-organisation]:focus')).toHaveCount(1);
    await page.keyboard.press('Home');
    await page.keyboard.press(']');
    await expect(page.locator('[data-announcements]')).toContainText(/, 1 of \d+/);
    await page.keyboard.press('Space');
    await expect(first.locator('[aria-pressed="true"]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(first.locator('[aria-pressed="true"]')).toHaveCount(0);
    await expect(first.locator('[data-organisation]:focus')).toHaveCount(1);
  });
  await test.step('go on to the next pane, and look about there', async () => {
    await page.keyboard.press('F6');
    await expect(second.locator('[data-organisation]:focus')).toHaveCount(1);
    await page.keyboard.press('+');
    await expect(page).toHaveURL(/camera=/);
    await page.keyboard.press('0');
    await expect(page).not.toHaveURL(/camera=/);
  });
  await test.step('swap two panes', async () => {
    const [a, b, ...rest] = await titles(page);
    await page.keyboard.press('s');
    await expect.poll(() => titles(page)).toEqual([b, a, ...rest]);
    expect(await isFocusKept(page)).toBe(true);
  });
  await test.step('take a pane away, and undo it', async () => {
    const [a, ...rest] = await titles(page);
    await tabTo(page, first.getByRole('button', { name: /^More for / }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.type('Rem');
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page)).toEqual(rest);
    await expect.poll(() => isFocusKept(page)).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => titles(page)).toEqual([a, ...rest]);
    await page.keyboard.press('Control+Shift+Z');
    await expect(panes(page)).toHaveCount(3);
  });
  await test.step('add one', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Add pane' }));
    await page.keyboard.press('Enter');
    await expect(panes(page)).toHaveCount(4);
    // Who adds one goes on by choosing what it shows.
    await expect(picker(panes(page).nth(3))).toBeFocused();
    await chooseByLetters(page, 'West', panes(page).nth(3), 'Pane: West London Zone');
  });
  await test.step('unlink the views, and the cameras alone', async () => {
    // In a list of choices letters choose.
    await page.keyboard.press('Tab');
    await page.keyboard.press('l');
    const link = page.getByRole('button', { name: 'Link views', exact: true });
    await expect(link).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('l');
    await expect(link).toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, page.getByRole('toolbar', { name: 'Panes' }).locator('[tabindex="0"]'));
    await page.keyboard.press('Home');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: 'What is linked' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/cameras=apart/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'What is linked' })).toBeFocused();
  });
  await test.step('go through the ways, and choose a cell of the matrix', async () => {
    for (const name of ['Overlay', 'Difference', 'Matrix']) {
      await page.keyboard.press('d');
      await expect(way(page, name)).toBeChecked();
    }
    const table = page.getByRole('table', { name: /role by role/ });
    await tabTo(page, table.locator('button[tabindex="0"]'));
    const cell = await focusedName(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).not.toBe(cell);
    await page.keyboard.press('Enter');
    await expect(table.locator('[aria-pressed="true"]')).toHaveCount(1);
    await page.keyboard.press('d');
    await expect(way(page, 'Side by side')).toBeChecked();
  });
  await test.step('light a measure, and ask how it is taken', async () => {
    const lit = measured(page).locator('th button[aria-pressed="true"]');
    await tabTo(page, measured(page).locator('button[tabindex="0"]'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(lit).toHaveCount(1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'How this is measured' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await focusedName(page)).toMatch(/^How this is measured/);
    await page.keyboard.press('Escape');
    await expect(lit).toHaveCount(0);
  });
  await test.step('save the table', async () => {
    const button = page.getByRole('button', { name: 'Download table' });
    await tabTo(page, button);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(await readFile(await download.path(), 'utf8')).toContain('The Wigan Deal');
  });
  await test.step('pick two on the wall, and open them', async () => {
    await page.keyboard.press('w');
    const wall = page.getByRole('region', { name: 'Wall of all collaborations' });
    await tabTo(page, wall.locator('[aria-pressed][tabindex="0"]'));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: 'Compare these two' }));
    await page.keyboard.press('Enter');
    await expect(panes(page)).toHaveCount(2);
    await expect.poll(() => isFocusKept(page)).toBe(true);
  });
  await test.step('go back to the map', async () => {
    await doIt(page, 'go to explore');
    await expect(page).not.toHaveTitle(/^Compare/);
  });
});
