import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** "Save a copy" from the map's menu, as the text that lands on the computer. */
export async function savedCopy(page: Page): Promise<string> {
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Save a copy' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
