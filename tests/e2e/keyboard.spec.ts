import type { Page } from '@playwright/test';
import { countsOf, expect, mapList, openMap, test } from './harness.ts';

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

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
