import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { countsOf, expect, mapList, openMap, test } from './harness.ts';
import { openFile } from './openFile.ts';

const small = {
  format: 'polycentric/1',
  id: 'riverside',
  title: 'Riverside',
  organisations: [
    { id: 'a', name: 'Alder Council', kind: 'local-authority' },
    { id: 'b', name: 'Birch Trust', kind: 'charity' },
  ],
  relationships: [{ id: 'r', from: 'b', to: 'a', type: 'accountable-to', audience: 'commissioner-or-funder' }],
};

test('a file of the reader opens, is arranged, and the map before it comes back with undo', async ({ page }) => {
  await openMap(page);
  await openFile(page, 'riverside.json', JSON.stringify(small));
  await expect(page).toHaveTitle('Riverside · Polycentric');
  await expect(countsOf(page)).toHaveText('2 of 2 organisations · 1 of 1 relationships');
  await expect(mapList(page).getByRole('button')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveTitle('Rallying together · Polycentric');
});

test('a dropped file opens as well', async ({ page }) => {
  await openMap(page);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'riverside.json', { type: 'application/json' }));
    return data;
  }, JSON.stringify(small));
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page).toHaveTitle('Riverside · Polycentric');
});

test('a saved copy opens as an equal document', async ({ page }) => {
  await openMap(page);
  await openFile(page, 'riverside.json', JSON.stringify({ ...small, madeBy: { tool: 'by hand' } }));
  await expect(page).toHaveTitle('Riverside · Polycentric');
  await expect(mapList(page).getByRole('button')).toHaveCount(2);
  const first = await saveCopy(page);
  await openFile(page, 'again.json', first);
  await expect(page).toHaveTitle('Riverside · Polycentric');
  const second = await saveCopy(page);
  expect(JSON.parse(second)).toEqual(JSON.parse(first));
  expect(JSON.parse(second)).toMatchObject({ madeBy: { tool: 'by hand' }, ...small });
});

test('a file with dangling references offers its valid records, and leaves the open map alone', async ({ page }) => {
  await openMap(page);
  await openFile(
    page,
    'broken.json',
    JSON.stringify({ ...small, organisations: [...small.organisations, { name: 'No id' }] }),
  );
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('organisations[2]');
  await expect(page).toHaveTitle('Rallying together · Polycentric');
  await dialog.getByRole('button', { name: /Open the .* valid records anyway/ }).click();
  await expect(page).toHaveTitle('Riverside · Polycentric');
});

test('a file that is no JSON is refused with the line and the remedy', async ({ page }) => {
  await openMap(page);
  await openFile(page, 'comma.json', '{\n "organisations": [],\n "relationships": [],\n}');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/line [34]/i);
  await expect(dialog).toContainText(/comma/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(countsOf(page)).toContainText('294 of 294');
});

async function saveCopy(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Save a copy' }).click();
  return readFile(await (await download).path(), 'utf8');
}
