import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { example } from './example.ts';
import { axe, expect, openMap, screenshot, test } from './harness.ts';

const models = {
  'Collaborative council': 'collaborative-council',
  'Collaborative market': 'collaborative-market',
  'Agent of change': 'agent-of-change',
  'System connector': 'system-connector',
} as const;

const panes = (page: Page) => page.getByRole('region', { name: /^Pane: / });
const pane = (page: Page, title: string) => page.getByRole('region', { name: `Pane: ${title}`, exact: true });
const picker = (within: Locator) => within.getByRole('combobox', { name: 'Show in this pane' });
const listIn = (within: Locator) => within.getByRole('list', { name: 'Organisations on the map' });
const measures = (page: Page) => page.getByRole('table', { name: 'Measures' });
const way = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Comparison view' }).getByRole('radio', { name, exact: true });

/** Who takes part in some collaborations: their members, and the ends of what is recorded within them. */
function takingPart(isWithin: (collaboration: (typeof example.collaborations)[number]) => boolean): readonly string[] {
  const chosen = example.collaborations.filter(isWithin);
  const ids = new Set(chosen.map(({ id }) => id));
  const ties = example.relationships.filter(({ collaborations = [] }) => collaborations.some((id) => ids.has(id)));
  return [
    ...new Set([
      ...chosen.flatMap(({ members }) => members.map(({ organisation }) => organisation)),
      ...ties.flatMap(({ from, to }) => [from, to]),
    ]),
  ];
}

/** Opens a comparison by its address, and waits until its table has figures. */
async function openComparison(page: Page, hash = 'v=1&mode=compare'): Promise<void> {
  await page.goto(`./#${hash}`);
  await expect(panes(page).first()).toBeVisible({ timeout: 30_000 });
  await expect(measures(page).getByRole('row').nth(1)).toContainText(/\d/);
}

test('Compare opens on the four models, with everybody who takes part in each, what differs in words, and a table to save', async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole('navigation', { name: 'Modes' }).getByRole('link', { name: 'Compare' }).click();
  await expect(panes(page)).toHaveCount(4);
  for (const [title, id] of Object.entries(models)) {
    const involved = takingPart(({ model }) => model === id);
    const items = listIn(pane(page, title)).getByRole('button');
    await expect(items).toHaveCount(involved.length);
    const shown = await items.evaluateAll((every) => every.map((item) => item.dataset['organisation'] ?? ''));
    expect([...shown].sort()).toEqual([...involved].sort());
  }
  await expect(page).toHaveTitle(/^Compare .*Rallying together · Polycentric$/);
  const counts = measures(page).getByRole('row', { name: /^Organisations taking part/ });
  for (const id of Object.values(models))
    await expect(counts).toContainText(String(takingPart(({ model }) => model === id).length));
  const said = page.getByRole('region', { name: 'What differs' });
  await expect(said).toContainText(/share a model look alike/);
  await expect(said).toContainText(/it cannot be told/);
  const words = (await said.textContent()) ?? '';
  expect(words.trim().split(/\s+/).length).toBeLessThanOrEqual(160);
  await screenshot(page, 'compare');
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download table' }).click(),
  ]);
  const csv = await readFile(await table.path(), 'utf8');
  for (const title of Object.keys(models)) expect(csv).toContain(title);
  expect(await measures(page).getByRole('rowheader').count()).toBeGreaterThan(6);
});

test('a pane shows what is picked in it; the link, going back, and undo know it', async ({ page }) => {
  await openComparison(page);
  const name = example.collaborations.find(({ id }) => id === 'golden-key-bristol')?.name ?? '';
  await picker(panes(page).nth(2)).selectOption({ label: name });
  const golden = pane(page, name);
  await expect(golden).toBeVisible();
  const involved = takingPart(({ id }) => id === 'golden-key-bristol');
  await expect(listIn(golden).getByRole('button')).toHaveCount(involved.length);
  await page.reload();
  await expect(listIn(pane(page, name)).getByRole('button')).toHaveCount(involved.length);
  await page.goBack();
  await expect(pane(page, name)).toHaveCount(0);
  await page.goForward();
  await expect(pane(page, name)).toBeVisible();
});

test('D goes through the ways of comparing, each drawn and read', async ({ page }) => {
  await openComparison(page);
  await expect(way(page, 'Side by side')).toBeChecked();
  await page.keyboard.press('d');
  await expect(way(page, 'Overlay')).toBeChecked();
  await expect(page.locator('canvas').first()).toBeVisible();
  await screenshot(page, 'compare-overlay');
  await page.keyboard.press('d');
  await expect(way(page, 'Difference')).toBeChecked();
  await screenshot(page, 'compare-difference');
  await page.keyboard.press('d');
  await expect(way(page, 'Matrix')).toBeChecked();
  await expect(page.getByRole('table', { name: /role/i })).toBeVisible();
  await screenshot(page, 'compare-matrix');
  await page.keyboard.press('d');
  await expect(way(page, 'Side by side')).toBeChecked();
});

test('the same organisation stands in the same place in every pane, and is selected in all until they are unlinked', async ({
  page,
}) => {
  await openComparison(
    page,
    'v=1&mode=compare&panes=a,b,c&2.scope=wigan-deal&3.scope=wigan-deal&3.from=2015&3.to=2015',
  );
  const places = (index: number) =>
    listIn(panes(page).nth(index))
      .getByRole('button')
      .evaluateAll((all) =>
        Object.fromEntries(
          all.map((one) => [one.dataset['organisation'] ?? '', [one.style.marginLeft, one.style.marginTop]]),
        ),
      );
  const [a, b] = [await places(0), await places(1)];
  const shared = Object.keys(a).filter((id) => id in b);
  expect(shared.length).toBeGreaterThan(3);
  expect(Object.keys(b).length).toBeLessThan(Object.keys(a).length);
  for (const id of shared) expect(a[id], id).toEqual(b[id]);

  const pressed = (place: number) => listIn(panes(page).nth(place)).locator('[aria-pressed="true"]');
  await listIn(panes(page).nth(0)).locator('[data-organisation="wigan-council"]').press('Space');
  await expect(pressed(0)).toHaveCount(1);
  await expect(pressed(1)).toHaveCount(1);
  await page.getByRole('button', { name: 'Link views', exact: true }).click();
  await listIn(panes(page).nth(0)).locator('[data-organisation="wigan-council"]').press('Space');
  await expect(pressed(0)).toHaveCount(0);
  await expect(pressed(1)).toHaveCount(1);
});

test('the wall shows every collaboration; two are picked from it and stand side by side', async ({ page }) => {
  await openComparison(page);
  await page.keyboard.press('w');
  for (const { name } of example.collaborations)
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  await screenshot(page, 'compare-wall');
  await page.getByRole('button', { name: 'Wall', exact: true }).click();
  await expect(panes(page)).toHaveCount(4);
});

test('a comparison of something with itself differs in nothing', async ({ page }) => {
  await openComparison(page, 'v=1&mode=compare&panes=a,b,c&2.scope=wigan-deal&3.scope=wigan-deal');
  await expect(measures(page).getByText('highest')).toHaveCount(0);
  await expect(measures(page).getByText('lowest')).toHaveCount(0);
  await expect(measures(page).getByText('same').first()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('one pane at a time, with a switch, and the table', async ({ page }) => {
    await openComparison(page);
    await expect(panes(page).filter({ visible: true })).toHaveCount(1);
    await screenshot(page, 'compare-phone');
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth).toBeLessThanOrEqual(390);
    expect(await axe(page)).toEqual([]);
  });
});
