import type { Page } from '@playwright/test';
import type { NamedState } from './namedState.ts';

const comparing = (rest = '') => `v=1&mode=compare${rest}`;
/** Two collaborations that share nobody, and one beside itself without its lead. */
const two = '&panes=a,b,c&2.scope=wigan-deal&3.scope=golden-key-bristol';
const without = (id: string, who: string) => `&panes=a,b,c&2.scope=${id}&3.scope=${id}&3.withdrawn=o:${who}`;

const table = (page: Page) => page.locator('table[aria-label="Measures"][aria-busy="false"]');
/** The table, when its figures are there. */
export const measured = (page: Page) => table(page).filter({ hasText: /Organisations taking part.*\d/ });
const measure = (page: Page) => table(page).locator('button[aria-pressed]', { hasText: /^Lines to service users/ });

/** Compare as people meet it, each way of it and each part that opens. */
export const comparedStates: readonly NamedState[] = [
  { name: 'compare', hash: comparing(), shows: measured },
  {
    name: 'compared, overlay',
    hash: comparing(`&compare=overlay${two}`),
    shows: (page) => page.locator('[data-way="overlay"] [data-organisation]').first(),
  },
  {
    name: 'compared, difference',
    hash: comparing(`&compare=difference${without('plymouth-alliance-contract', 'plymouth-alliance')}`),
    shows: (page) => page.locator('[data-way="difference"] [data-organisation]').first(),
  },
  {
    name: 'compared, a cell of the matrix',
    hash: comparing('&compare=matrix'),
    act: async (page) => {
      const role = page.getByRole('table', { name: /^Relationships role by role/ });
      await role.locator('button[aria-pressed]').first().click();
    },
    shows: (page) => page.locator('[data-way="matrix"] button[aria-pressed="true"]'),
  },
  {
    name: 'compared, the wall with two picked',
    hash: comparing('&wall=model'),
    act: async (page) => {
      await page.getByRole('button', { name: /^The Wigan Deal,/ }).click();
      await page.getByRole('button', { name: /^Golden Key,/ }).click();
    },
    shows: (page) =>
      page.getByRole('group', { name: 'Comparison' }).getByText('The Wigan Deal and Golden Key are picked.'),
  },
  {
    name: 'compared, a measure lit',
    hash: comparing(two),
    act: async (page) => {
      await measure(page).click();
    },
    shows: (page) => measure(page).and(page.locator('[aria-pressed="true"]')),
  },
  {
    name: 'compared, how a measure is taken',
    hash: comparing(two),
    act: async (page) => {
      await table(page)
        .getByRole('button', { name: /^How this is measured/ })
        .first()
        .click();
    },
    shows: (page) => page.getByRole('dialog', { name: 'How this is measured' }),
  },
  {
    name: 'compared, a pane without its collaboration',
    hash: comparing('&panes=a,b,c&2.scope=wigan-deal&3.scope=gone-with-new-data'),
    shows: measured,
  },
  {
    name: 'compared, a year and a what-if',
    hash: comparing(
      '&panes=a,b,c,d&2.scope=wigan-deal&2.select=o:wigan-council&3.scope=wigan-deal&3.from=2015&3.to=2015&4.scope=wigan-deal&4.withdrawn=o:wigan-council',
    ),
    shows: measured,
  },
  {
    name: 'compared, as networks',
    hash: comparing('&seats=network&panes=a,b,c&2.model=agent-of-change&3.model=system-connector&rows=most-different'),
    shows: measured,
  },
  {
    name: 'compared, what is linked',
    hash: comparing('&cameras=apart'),
    act: async (page) => {
      await page.getByRole('button', { name: 'What is linked' }).click();
    },
    shows: (page) => page.getByRole('group', { name: 'What is linked' }),
  },
  {
    name: 'compared, more for a pane',
    hash: comparing(two),
    act: async (page) => {
      await page
        .getByRole('button', { name: /^More for / })
        .first()
        .click();
    },
    shows: (page) => page.getByRole('menuitem', { name: 'Remove this pane' }),
  },
];
