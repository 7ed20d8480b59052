import type { Page } from '@playwright/test';
import type { ExportedFile } from './exportFile.ts';
import { downloaded, pngSize } from './exportFile.ts';
import { expect, screenshot, test } from './harness.ts';

const comparing = (page: Page, hash = '') => page.goto(`./#v=1&mode=compare${hash}`);

async function saved(page: Page, format: 'SVG' | 'PNG'): Promise<ExportedFile> {
  const dialog = page.getByRole('dialog', { name: 'Export' });
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Export figure' }).click();
  await dialog.getByRole('radio', { name: format }).check({ force: true });
  return downloaded(dialog);
}

test.describe('the figure of a comparison', () => {
  test('is the same file twice and from a dark screen, holds its words as text, and is a PNG of twice as many pixels', async ({
    page,
  }) => {
    await comparing(page);
    const first = await saved(page, 'SVG');
    expect(first.name).toBe('Rallying together compared.svg');
    const again = await saved(page, 'SVG');
    expect(again.bytes.equals(first.bytes)).toBe(true);
    const text = first.bytes.toString('utf8');
    for (const words of ['Collaborative council', 'Backbone or lead', 'Organisations taking part', 'Sources'])
      expect(text).toContain(`>${words}</tspan>`);

    const { groups } = /<svg [^>]*?width="(?<width>\d+)" height="(?<height>\d+)"/.exec(text) ?? {};
    const png = await saved(page, 'PNG');
    expect(png.name).toBe('Rallying together compared.png');
    expect(pngSize(png.bytes)).toEqual([2 * Number(groups?.['width']), 2 * Number(groups?.['height'])]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    const dark = await saved(page, 'SVG');
    expect(dark.bytes.equals(first.bytes)).toBe(true);
  });

  test('shows the matrix where the matrix is chosen, with the numbers of the page', async ({ page }) => {
    await comparing(page, '&compare=matrix');
    const cell = page.getByRole('button', {
      name: /^\d+ relationships from backbone or lead to delivery partners in A/,
    });
    const counts = /^(?<inA>\d+) .* in A, (?<inB>\d+) in B/.exec((await cell.getAttribute('aria-label')) ?? '')?.groups;
    const text = (await saved(page, 'SVG')).bytes.toString('utf8');
    expect(text).toContain('>Relationships role by role: A is Collaborative council');
    expect(text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toMatch(
      new RegExp(`A ${counts?.['inA'] ?? '?'} \\S+ B ${counts?.['inB'] ?? '?'} `),
    );
    expect(pngSize((await saved(page, 'PNG')).bytes)[0]).toBeGreaterThan(2000);
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
