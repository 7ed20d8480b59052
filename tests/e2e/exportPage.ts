import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Asks for the open map as one web page. */
export async function exportPage(page: Page): Promise<string> {
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Export' }).click();
  await page.getByRole('radio', { name: 'Web page (one file)' }).check({ force: true });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.html$/);
  const text = await readFile(await download.path(), 'utf8');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Close/ })
    .first()
    .click();
  return text;
}
