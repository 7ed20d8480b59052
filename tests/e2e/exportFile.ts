import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

export interface ExportedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The dialog "Export", opened from the map's menu. */
export async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Export' }).click();
  return page.getByRole('dialog', { name: 'Export' });
}

/** What the dialog makes as it stands. */
export async function downloaded(dialog: Locator): Promise<ExportedFile> {
  const [download] = await Promise.all([
    dialog.page().waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height as a PNG file states them. */
export const pngSize = (file: Uint8Array): readonly [width: number, height: number] => [
  Buffer.from(file).readUInt32BE(16),
  Buffer.from(file).readUInt32BE(20),
];
