import { readFile } from 'node:fs/promises';
import { countsOf, expect, openMap, test } from './harness.ts';

test('the table shows what the map shows: same filters, same selection', async ({ page }) => {
  await openMap(page);
  await page
    .getByRole('group', { name: 'Collaboration model' })
    .getByRole('button', { name: 'Only Collaborative market' })
    .click();
  await page.getByRole('tab', { name: 'Table' }).click();
  const organisations = page.getByRole('table', { name: /Organisations/ });
  await expect(countsOf(page)).not.toContainText('294 of 294');
  const count = Number(/^(\d+) of/.exec(await countsOf(page).innerText())?.[1]);
  await expect(organisations).toHaveAttribute('aria-rowcount', String(count + 1));
  await organisations.getByRole('button', { name: 'Livewell Southwest' }).click();
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toHaveText(
    'Livewell Southwest',
  );
});

test('a column sorts both ways, and says which', async ({ page }) => {
  await openMap(page);
  await page.getByRole('tab', { name: 'Table' }).click();
  const organisations = page.getByRole('table', { name: /Organisations/ });
  const header = organisations.getByRole('columnheader', { name: /^Name|^Organisation/ });
  const first = () => organisations.getByRole('row').nth(1).innerText();
  const ascending = await first();
  await header.getByRole('button').click();
  await expect.poll(first).not.toBe(ascending);
  await expect(header).toHaveAttribute('aria-sort', /ascending|descending/);
});

test('both tables download as CSV', async ({ page }) => {
  await openMap(page);
  await page.getByRole('tab', { name: 'Table' }).click();
  for (const [index, rows] of [
    [0, 294],
    [1, 506],
  ] as const) {
    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /Download.*CSV/ })
      .nth(index)
      .click();
    const file = await (await download).path();
    const text = await readFile(file, 'utf8');
    expect(text.trimEnd().split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)).toHaveLength(rows + 1);
  }
});
