import { countsOf, expect, mapList, openMap, test } from './harness.ts';
import { example } from './example.ts';

const groups: Readonly<Record<string, readonly string[]>> = {
  'Collaboration model': ['Collaborative council', 'Collaborative market', 'Agent of change', 'System connector'],
  'Accountable to': [
    'Commissioner or funder',
    'Elected council',
    'Regulator',
    'Service users & citizens',
    'Internal peers',
  ],
  'Other relationships': ['Funds', 'Commissions', 'Delivers for', 'Member of', 'Partners with'],
  Sector: ['Council or public body', 'Charity', 'Regulator', 'Service users & citizens'],
  Collaboration: ['Golden Key', 'Doing the Right Thing', 'West London Zone'],
  'Governance form': ['Self-organised', 'Lead organisation', 'Network administrative organisation'],
  Justification: ['Share responsibility', 'Community role', 'Impact and value', 'Better workplace'],
  Evidence: ['Stated', 'Classified', 'Unsourced'],
};

test('the page is named and divided as people who listen to it expect', async ({ page }) => {
  await openMap(page);
  await expect(page).toHaveTitle('Rallying together · Polycentric');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('main')).toBeVisible();
  const modes = page.getByRole('navigation', { name: 'Modes' });
  for (const name of ['Explore', 'Compare', 'Present']) await expect(modes.getByRole('link', { name })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  const views = page.getByRole('tablist', { name: 'View' });
  await expect(views.getByRole('tab', { name: 'Graph' })).toHaveAttribute('aria-selected', 'true');
  await expect(views.getByRole('tab', { name: 'Table' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Find or do anything' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'From year' })).toBeAttached();
  await expect(page.getByRole('slider', { name: 'To year' })).toBeAttached();
  await expect(countsOf(page)).toHaveText('294 of 294 organisations · 506 of 506 relationships');
});

test('every filter is a checked box with its term, its count and a button for it alone', async ({ page }) => {
  await openMap(page);
  for (const [group, terms] of Object.entries(groups)) {
    const named = page.getByRole('group', { name: group, exact: true });
    for (const term of terms) {
      const box = named.getByRole('checkbox', { name: new RegExp(`^${term}`) }).first();
      await expect(box, `${group}: ${term}`).toBeChecked();
      await expect(named.getByRole('button', { name: new RegExp(`^Only ${term}`) }).first()).toBeAttached();
    }
  }
});

test('the list over the map names every organisation of the dataset', async ({ page }) => {
  await openMap(page);
  const buttons = mapList(page).getByRole('button');
  await expect(buttons).toHaveCount(example.organisations.length);
  const names = await buttons.evaluateAll((every) =>
    every.map((button) => button.getAttribute('aria-label') ?? button.textContent),
  );
  for (const { name } of example.organisations) {
    expect(
      names.some((spoken) => spoken.startsWith(name)),
      name,
    ).toBe(true);
  }
});

test('Present opens with the steps of the story', async ({ page }) => {
  await openMap(page);
  await page.getByRole('navigation', { name: 'Modes' }).getByRole('link', { name: 'Present' }).click();
  await expect(page.getByRole('list', { name: 'Steps' })).toBeAttached();
  await expect(page).toHaveTitle('Present · Rallying together · Polycentric');
});
