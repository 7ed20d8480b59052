import type { Page } from '@playwright/test';
import { axe, expect, mapList, openMap, screenshot, test } from './harness.ts';

/** To whom the Plymouth Alliance gives account, as the example records it. */
const forums = [
  'Plymouth City Council',
  'Plymouth City Council Cabinet',
  'Plymouth City Council scrutiny committee',
  'People with complex needs in Plymouth',
];

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const title = (page: Page) => details(page).getByRole('heading', { level: 2 });

test('to whom the Plymouth Alliance answers and where that is written down is found by mouse', async ({ page }) => {
  await openMap(page);
  await mapList(page)
    .getByRole('button', { name: /^The Plymouth Alliance/ })
    .click();
  const rows = details(page).getByRole('list', { name: 'Answers to' }).getByRole('listitem');
  await expect(rows).toHaveCount(forums.length);
  for (const forum of forums) await expect(rows.getByRole('button', { name: forum, exact: true })).toBeVisible();

  await rows.getByRole('button', { name: /^Open the line: .*Plymouth City Council, commissioner or funder/ }).click();
  await expect(title(page)).toHaveText('The Plymouth Alliance answers to Plymouth City Council');
  const known = details(page).getByRole('group', { name: 'How do we know?' });
  await expect(known).toContainText(/Stated|Classified/);
  const source = known.getByRole('list', { name: 'Sources' }).getByRole('button').first();
  const name = await source.innerText();
  await source.click();
  await expect(title(page)).toHaveText(name);
  await expect(page).toHaveURL(/select=s:/);
  const link = details(page).getByRole('link', { name: /in a new tab$/ });
  await expect(link).toHaveAttribute('href', /^https?:\/\//);
  await expect(link).toHaveText(/^[\w.-]+\.\w+$/);
  const resting = details(page).getByRole('group', { name: 'Relationships that rest on it' });
  await resting.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await expect(
    resting.getByRole('button', { name: 'The Plymouth Alliance answers to Plymouth City Council', exact: true }),
  ).toBeVisible();
  await screenshot(page, 'evidence-source');
  await page.keyboard.press('Control+z');
  await expect(title(page)).toHaveText('The Plymouth Alliance answers to Plymouth City Council');
});

test('the same is found with the keyboard alone, with a word explained on the way', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Plymouth Alliance');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('The Plymouth Alliance');

  const names = details(page).getByRole('list', { name: 'Answers to' });
  await tabTo(page, () => names.locator(':focus').count());
  await page.keyboard.press('ArrowRight');
  await expect(names.locator(':focus')).toHaveAccessibleName(/^Open the line: The Plymouth Alliance answers to/);
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveText(/^The Plymouth Alliance answers to/);

  const word = details(page).getByRole('button', { name: 'Type: what it means' });
  await tabTo(page, () => word.and(page.locator(':focus')).count());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('can ask questions, judge, and make something follow');
  await expect(page.getByRole('dialog')).toContainText('Bovens 2007');
  await page.keyboard.press('Escape');
  await expect(word).toBeFocused();
  await expect(title(page)).toHaveText(/^The Plymouth Alliance answers to/);

  const sources = details(page).getByRole('list', { name: 'Sources' });
  await tabTo(page, () => sources.locator(':focus').count());
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await expect(details(page).getByRole('heading', { name: 'Relationships that rest on it' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the line and the page it is written on are found by touch', async ({ page }) => {
    await openMap(page, 'select=o:plymouth-alliance');
    await expect(title(page)).toHaveText('The Plymouth Alliance');
    const line = details(page).getByRole('button', {
      name: /^Open the line: .*Plymouth City Council, commissioner or funder/,
    });
    await line.tap();
    const source = details(page).getByRole('list', { name: 'Sources' }).getByRole('button').first();
    await source.tap();
    await expect(details(page).getByRole('link', { name: /in a new tab$/ })).toBeVisible();
    const word = details(page).getByRole('button', { name: 'About the source: what it means' });
    await word.tap();
    await expect(page.getByRole('dialog')).toContainText('The page, report or minutes that a fact comes from.');
    await screenshot(page, 'evidence-phone');
  });
});

test('a link to a source opens its page and lights what rests on it; the glossary is one of the actions', async ({
  page,
}) => {
  await openMap(page, 'select=s:fitzgerald-rosenbach-2019');
  await expect(title(page)).toHaveText('Collaboration as public service reform');
  await page.getByRole('button', { name: 'Focus', exact: true }).click();
  await expect.poll(() => mapList(page).getByRole('button').count()).toBeLessThan(20);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('glossary');
  await page.getByRole('option', { name: /^Open the glossary/ }).click();
  const glossary = page.getByRole('dialog', { name: 'Glossary' });
  await expect(glossary).toContainText('Collaborative market');
  await screenshot(page, 'glossary');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(glossary).toBeHidden();
});

/** Presses Tab until the focus is where it is wanted; a panel has few stops, so not many are needed. */
async function tabTo(page: Page, isThere: () => Promise<number>): Promise<void> {
  for (let presses = 0; presses < 40 && (await isThere()) === 0; presses += 1) await page.keyboard.press('Tab');
  expect(await isThere(), 'the focus came there within 40 stops').toBeGreaterThan(0);
}
