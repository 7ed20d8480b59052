import type { Page } from '@playwright/test';
import { axe, expect, openMap, screenshot, test } from './harness.ts';

const line = 'Path (Plymouth Access to Housing) answers to The Plymouth Alliance';
const details = (page: Page) => page.getByRole('group', { name: 'Disputed' });

test('a line that the room disputes is marked, kept on this computer, settled and disputed again by undo', async ({
  page,
}) => {
  await openMap(page, 'v=1&select=r:path-plymouth--accountable-to--plymouth-alliance--internal-peer');
  await page.getByRole('button', { name: 'Dispute', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Say what is disputed or missing' });
  await expect(dialog.getByText(line)).toBeVisible();
  await dialog.getByLabel('What is said, in one line').fill('Ended in spring');
  await dialog.getByLabel('Initials').fill('AB');
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Mark as disputed' }).click();
  await expect(details(page)).toContainText('Ended in spring');
  await expect(page.locator('[data-keeping=saved]')).toBeVisible();
  await screenshot(page, 'disputed');

  await page.reload();
  await expect(details(page)).toContainText('AB');
  await page
    .getByRole('radio', { name: 'Table' })
    .or(page.getByRole('tab', { name: 'Table' }))
    .first()
    .click();
  await expect(page.getByRole('row').filter({ hasText: 'Asserted, disputed' })).toHaveCount(1);

  await page.getByRole('button', { name: 'Settle: Ended in spring' }).click();
  await expect(details(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(details(page)).toContainText('Ended in spring');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('session log');
  await page.keyboard.press('Enter');
  const log = page.getByRole('dialog', { name: 'Session log' });
  await expect(log.getByRole('row').nth(1)).toContainText('Ended in spring');
  expect(await axe(page)).toEqual([]);
});

test('the presenter’s window and the stage keep in step over a hundred quick moves, and part in peace', async ({
  page,
  context,
}) => {
  await page.goto('./#v=1&mode=present');
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Presenter view' }).click();
  const presenter = await opening;
  const now = presenter.getByRole('heading', { name: /^Now: Step/ });
  const stage = page.locator('#view');
  await expect(now).toHaveText('Now: Step 1 of 9');
  await expect(presenter.locator('img').first()).toBeVisible();
  expect(await axe(presenter)).toEqual([]);
  await screenshot(presenter, 'presenter');

  // Forth and back, a step at a time and by its number, as quickly as keys go.
  await presenter.evaluate(() => {
    const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    for (let move = 0; move < 99; move++) press(move % 4 === 3 ? 'ArrowLeft' : 'ArrowRight');
    press('4');
    press('Enter');
  });
  await expect(now).toHaveText('Now: Step 4 of 9');
  await expect(stage).toHaveAttribute('aria-label', 'Step 4 of 9');
  await page.keyboard.press('6');
  await page.keyboard.press('Enter');
  await expect(now).toHaveText('Now: Step 6 of 9');

  await page.keyboard.press('q');
  await page.getByLabel('The question').fill('Who pays?');
  await page.keyboard.press('Enter');
  await presenter.getByRole('button', { name: 'Answered: Who pays?' }).click();
  await expect(presenter.getByText('Parked questions: none')).toBeVisible();
  await presenter.keyboard.press('q');
  await presenter.getByLabel('The question').fill('Who asks?');
  await presenter.keyboard.press('Enter');
  await expect(presenter.getByRole('button', { name: 'Answered: Who asks?' })).toBeVisible();

  await presenter.reload();
  await expect(now).toHaveText('Now: Step 6 of 9');
  await page.reload();
  await expect(presenter.getByText(/Nothing is being presented/)).toBeVisible();
});
