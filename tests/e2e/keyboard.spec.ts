import type { Page } from '@playwright/test';
import { axe, countsOf, expect, mapList, openMap, screenshot, test } from './harness.ts';

test('the map is one stop for Tab, and arrows walk from organisation to organisation', async ({ page }) => {
  await openMap(page);
  const list = mapList(page);
  await expect(list.locator('button[tabindex="0"]')).toHaveCount(1);
  await list.locator('button[tabindex="0"]').focus();
  const start = await focusedName(page);
  await page.keyboard.press('ArrowRight');
  const next = await focusedName(page);
  expect(next).not.toBe(start);
  await page.keyboard.press('Backspace');
  expect(await focusedName(page)).toBe(start);
  await page.keyboard.press('Home');
  const first = await focusedName(page);
  await page.keyboard.press('End');
  expect(await focusedName(page)).not.toBe(first);
  await page.keyboard.press('Tab');
  expect(await list.evaluate((element) => element.contains(document.activeElement))).toBe(false);
});

test('Enter opens the details and Escape steps back out', async ({ page }) => {
  await openMap(page);
  await mapList(page).locator('button[tabindex="0"]').focus();
  const name = await focusedName(page);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  expect(name.startsWith(await heading.innerText())).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }).first()).toHaveText(
    'Rallying together',
  );
});

test('a filter group is one stop; arrows move inside it and reach its "Only" buttons', async ({ page }) => {
  await openMap(page);
  const group = page.getByRole('group', { name: 'Accountable to', exact: true });
  await group.getByRole('checkbox').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(group.getByRole('checkbox').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(group.getByRole('button', { name: /^Only/ }).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(countsOf(page)).not.toContainText('506 of 506');
});

test('no more than 25 stops lead through the main view, and the keyboard is never trapped', async ({ page }) => {
  await openMap(page);
  await expect(page.getByRole('combobox', { name: 'Find or do anything' })).toBeVisible();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const seen: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return 'body';
      return [...document.querySelectorAll('*')].indexOf(focused).toString();
    });
    if (at === 'body' || at === seen[0]) break;
    seen.push(at);
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeLessThanOrEqual(25);
});

test('the question mark lists the keys; letters are switched off there, stay off, and come back by command', async ({
  page,
}) => {
  await openMap(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog.getByRole('heading', { name: 'On the map' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await screenshot(page, 'keys');
  await dialog.getByRole('checkbox', { name: 'Use letters, digits and signs as keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(countsOf(page)).toBeVisible();
  await mapList(page).locator('button[tabindex="0"]').focus();
  for (const key of ['v', 'm', 'h', '?', '/', '+']) await page.keyboard.press(key);
  await expect(page.getByRole('tab', { name: 'Graph' })).toHaveAttribute('aria-selected', 'true');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/$/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('switch single letter keys on');
  await page.keyboard.press('Enter');
  await page.keyboard.press('v');
  await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
});

test('single letters do nothing in a text field, a list or a menu', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('/');
  await page.keyboard.type('vhf1');
  await expect(page.getByRole('combobox', { name: 'Find or do anything' })).toHaveValue('vhf1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).getByRole('button').press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  for (const key of ['v', 'h', '?']) await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await page.getByLabel('Size by').focus();
  await page.keyboard.press('v');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Graph' })).toHaveAttribute('aria-selected', 'true');
});

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
