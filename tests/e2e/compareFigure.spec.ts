import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, screenshot, test } from './harness.ts';

const comparing = (page: Page, hash = '') => page.goto(`./#v=1&mode=compare${hash}`);

async function saved(page: Page, format: 'SVG' | 'PNG'): Promise<{ readonly name: string; readonly content: Buffer }> {
  const button = page.getByRole('button', { name: 'Save figure' });
  await expect(button).not.toHaveAttribute('aria-disabled', { timeout: 30_000 });
  await button.click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: new RegExp(format) }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Width and height as a PNG file states them. */
const pngSize = (file: Buffer) => [file.readUInt32BE(16), file.readUInt32BE(20)];

test.describe('the figure of a comparison', () => {
  test('is the same file twice and from a dark screen, holds its words as text, and is a PNG of twice as many pixels', async ({
    page,
  }) => {
    await comparing(page);
    const first = await saved(page, 'SVG');
    expect(first.name).toBe('Rallying together compared.svg');
    const again = await saved(page, 'SVG');
    expect(again.content.equals(first.content)).toBe(true);
    const text = first.content.toString('utf8');
    for (const words of ['Collaborative council', 'Backbone or lead', 'Organisations taking part', 'Sources'])
      expect(text).toContain(`>${words}</tspan>`);

    const { groups } = /<svg [^>]*?width="(?<width>\d+)" height="(?<height>\d+)"/.exec(text) ?? {};
    const png = await saved(page, 'PNG');
    expect(png.name).toBe('Rallying together compared.png');
    expect(pngSize(png.content)).toEqual([2 * Number(groups?.['width']), 2 * Number(groups?.['height'])]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    const dark = await saved(page, 'SVG');
    expect(dark.content.equals(first.content)).toBe(true);
  });

  test('shows the matrix where the matrix is chosen, with the numbers of the page', async ({ page }) => {
    await comparing(page, '&compare=matrix');
    const cell = page.getByRole('button', {
      name: /^\d+ relationships from backbone or lead to delivery partners in A/,
    });
    const counts = /^(?<inA>\d+) .* in A, (?<inB>\d+) in B/.exec((await cell.getAttribute('aria-label')) ?? '')?.groups;
    const text = (await saved(page, 'SVG')).content.toString('utf8');
    expect(text).toContain('>Relationships role by role: A is Collaborative council');
    expect(text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toMatch(
      new RegExp(`A ${counts?.['inA'] ?? '?'} \\S+ B ${counts?.['inB'] ?? '?'} `),
    );
    expect(pngSize((await saved(page, 'PNG')).content)[0]).toBeGreaterThan(2000);
  });

  test('that cannot be made says why and leaves everything as it was', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (answer) => {
        answer(null);
      };
    });
    await comparing(page);
    const button = page.getByRole('button', { name: 'Save figure' });
    await expect(button).not.toHaveAttribute('aria-disabled', { timeout: 30_000 });
    const before = page.url();
    await button.click();
    await page.getByRole('menuitem', { name: /PNG/ }).click();
    await expect(page.getByText('The figure was not saved.')).toBeVisible();
    expect(page.url()).toBe(before);
    await expect(button).toBeEnabled();
  });
});

test.describe('the wall', () => {
  test('draws what is on the screen, is walked by key, and opens two side by side', async ({ page }) => {
    await comparing(page, '&wall=model');
    const wall = page.getByRole('region', { name: 'Wall of all collaborations' });
    const tile = (name: string) => wall.getByRole('button', { name: new RegExp(`^${name},`) });
    await expect(wall.locator('canvas').first()).toBeVisible();
    await expect(wall.getByText('being worked out')).toHaveCount(0, { timeout: 30_000 });
    await tile('The Wigan Deal').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(wall.getByRole('button', { name: 'Open The Wigan Deal' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(wall.getByRole('list', { name: 'Agent of change' }).locator('[aria-pressed]:focus')).toHaveCount(1);
    await page.keyboard.press('ArrowUp');
    await expect(wall.getByRole('button', { name: 'Open The Wigan Deal' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(tile('The Wigan Deal')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await screenshot(page, 'wall-picked');
    await page.getByRole('button', { name: 'Compare these two' }).click();
    await expect(page.getByRole('region', { name: /^Pane: / })).toHaveCount(2);
    await expect(page.getByRole('region', { name: 'Pane: The Wigan Deal' })).toBeVisible();
  });
});
