import { countsOf, expect, mapList, openMap, test } from './harness.ts';
import { keptIn } from './keptMaps.ts';
import { doIt, focusedName, forbidPointers, tabTo } from './keyboardAlone.ts';

/**
 * What people do with a map, one task after the other, by keyboard alone: on this page no press of a pointer does anything.
 */
test('the map and its panel are worked by keyboard alone', async ({ page }) => {
  test.slow();
  await page.addInitScript(forbidPointers);
  await openMap(page);
  const all = await countsOf(page).innerText();
  const details = page.getByRole('region', { name: 'Details' });
  const heading = details.getByRole('heading', { level: 2 }).first();

  await test.step('skip to the map', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
    await page.keyboard.press('Enter');
  });
  await test.step('search for an organisation and select it', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('plymouth all');
    await page.keyboard.press('Enter');
    await expect(heading).toContainText('Plymouth Alliance');
  });
  await test.step('show one model only, by command', async () => {
    await doIt(page, 'show only collaborative market');
    await expect(countsOf(page)).not.toHaveText(all);
  });
  await test.step('undo and redo', async () => {
    await page.keyboard.press('Control+z');
    await expect(countsOf(page)).toHaveText(all);
    await page.keyboard.press('Shift+Control+Z');
    await expect(countsOf(page)).not.toHaveText(all);
  });
  await test.step('clear the filters', async () => {
    await doIt(page, 'clear the filters');
    await expect(countsOf(page)).toHaveText(all);
  });
  await test.step('switch a model off in the filters, and on again', async () => {
    const models = page.getByRole('group', { name: 'Collaboration model', exact: true }).getByRole('checkbox');
    await tabTo(page, models.first());
    await page.keyboard.press('Space');
    await expect(countsOf(page)).not.toHaveText(all);
    await page.keyboard.press('Space');
    await expect(countsOf(page)).toHaveText(all);
  });
  await test.step('clear the selection, and walk over the map: by direction, by group, back', async () => {
    await doIt(page, 'clear the selection');
    await tabTo(page, mapList(page).locator('[tabindex="0"]'));
    const start = await focusedName(page);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focusedName(page)).not.toBe(start);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expect.poll(() => focusedName(page)).toBe(start);
  });
  await test.step('read the relationships, and go to a linked organisation', async () => {
    await page.keyboard.press(']');
    await expect(page.locator('[data-announcements]')).toContainText(/, 1 of \d+/);
    await page.keyboard.press('g');
    await expect(page.getByRole('dialog', { name: /^Go to one of \d+ linked with/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(mapList(page).locator(':focus')).toHaveCount(1);
  });
  await test.step('select on the map, and add another', async () => {
    await page.keyboard.press('Space');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Shift+Space');
    await expect(mapList(page).locator('[aria-pressed="true"]')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(mapList(page).locator('[aria-pressed="true"]')).toHaveCount(0);
  });
  await test.step('open the details and come back to the same organisation', async () => {
    const name = await focusedName(page);
    await page.keyboard.press('Enter');
    await expect(heading).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(mapList(page).locator('[aria-pressed="true"]')).toHaveCount(0);
    await expect.poll(() => focusedName(page)).toBe(name);
  });
  await test.step('follow a line of account from the panel', async () => {
    await page.keyboard.press('Enter');
    await expect(heading).toBeFocused();
    const title = await heading.innerText();
    const rows = details.getByRole('list', { name: /Answers to|Is answered to by/ }).first();
    await tabTo(page, rows.getByRole('button').first());
    await page.keyboard.press('Enter');
    await expect(heading).not.toHaveText(title);
  });
  await test.step('bring it into focus, and leave the focus', async () => {
    await page.keyboard.press('f');
    await expect(countsOf(page)).not.toHaveText(all);
    await page.keyboard.press('2');
    await page.keyboard.press('f');
    await expect(countsOf(page)).toHaveText(all);
  });
  await test.step('move an organisation, and take the pin out', async () => {
    await doIt(page, 'clear the selection');
    await doIt(page, 'move the organisation');
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Enter');
    // The first change makes the example a map of the reader's own, which is kept.
    await expect.poll(() => keptIn(page)).toMatchObject([{ pins: [expect.any(String)] }]);
    await doIt(page, 'unpin all');
    await expect.poll(() => keptIn(page)).toMatchObject([{ pins: [] }]);
  });
  await test.step('zoom, and show all of it', async () => {
    await tabTo(page, mapList(page).locator('[tabindex="0"]'));
    await page.keyboard.press('+');
    await expect(page).toHaveURL(/camera=/);
    await page.keyboard.press('0');
    await expect(page).not.toHaveURL(/camera=/);
  });
});

test('so are the table, the sentences, the years, the views and the files', async ({ page }) => {
  test.slow();
  await page.addInitScript(forbidPointers);
  await openMap(page);
  const all = await countsOf(page).innerText();
  await test.step('go to the table and take it away as a file', async () => {
    await page.keyboard.press('v');
    await tabTo(page, page.getByRole('button', { name: /CSV/ }).first());
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
  });
  await test.step('sort the table', async () => {
    const column = page.getByRole('columnheader').first();
    await tabTo(page, column.getByRole('button'));
    const before = await column.getAttribute('aria-sort');
    await page.keyboard.press('Enter');
    await expect(column).not.toHaveAttribute('aria-sort', before ?? 'none');
  });
  await test.step('go to the sentences, and back to the graph', async () => {
    await page.keyboard.press('v');
    await expect(page.getByRole('tab', { name: 'Sentences' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('v');
    await expect(mapList(page)).toBeAttached();
  });
  await test.step('narrow the years, and open them again', async () => {
    await tabTo(page, page.getByRole('slider', { name: 'From year' }));
    await page.keyboard.press('End');
    await expect(countsOf(page)).not.toHaveText(all);
    await page.keyboard.press('Home');
    await expect(countsOf(page)).toHaveText(all);
  });
  await test.step('let sizes stand for something else', async () => {
    const url = page.url();
    await tabTo(page, page.getByRole('combobox', { name: 'Size by' }));
    await page.keyboard.press('ArrowDown');
    await expect(page).not.toHaveURL(url);
    await page.keyboard.press('ArrowUp');
    await expect(page).toHaveURL(url);
  });
  await test.step('collapse all collaborations, and expand them', async () => {
    const shown = await mapList(page).getByRole('button').count();
    await doIt(page, 'collapse all');
    await expect(mapList(page).getByRole('button')).not.toHaveCount(shown);
    await doIt(page, 'expand all');
    await expect(mapList(page).getByRole('button')).toHaveCount(shown);
  });
  for (const [words, name] of [
    ['list the keys', 'Keys'],
    ['open the glossary', 'Glossary'],
    ['maps on this computer', 'Maps on this computer'],
  ] as const) {
    await test.step(`${words}, and close it`, async () => {
      await doIt(page, words);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name })).toBeHidden();
    });
  }
  await test.step('choose a theme', async () => {
    await doIt(page, 'use the dark theme');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
  await test.step('go to another page, and back', async () => {
    await doIt(page, 'go to compare');
    await expect(page).toHaveTitle(/^Compare/);
    await doIt(page, 'go to explore');
    await expect(page).not.toHaveTitle(/^Compare/);
  });
  await test.step('name a view, rename it, and show it', async () => {
    await doIt(page, 'save this view');
    const panel = page.getByRole('dialog', { name: 'Saved views' });
    await expect(panel.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('Mine');
    await page.keyboard.press('Enter');
    await tabTo(page, panel.getByRole('button', { name: 'Mine', exact: true }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('textbox', { name: /^New name for/ })).toBeFocused();
    await page.keyboard.type('Ours');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: 'Ours', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await doIt(page, 'hide or fade');
    await expect(page).toHaveURL(/left-out=fade/);
    await doIt(page, 'open view ours');
    await expect(page).not.toHaveURL(/left-out=fade/);
  });
  await test.step('save a copy, and open it', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), doIt(page, 'save a copy')]);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), doIt(page, 'open a file')]);
    await chooser.setFiles(await download.path());
    await expect(countsOf(page)).toHaveText(all);
  });
});
