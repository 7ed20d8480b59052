import type { Page } from '@playwright/test';
import { goBack, goOn, startPresenting } from '../../src/features/present/presenting/presenting.ts';
import { stepsOf } from '../../src/view/story.ts';
import { exampleDocument } from '../fixtures/theExample.ts';
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

/**
 * Moves on (true) and back that end so much further on. On the way they never go behind their start, nor more than four beyond it:
 * two such walks from the first step stay within the story in whatever order their moves come.
 */
const walk = (moves: number, further: number): readonly boolean[] => [
  ...Array.from({ length: moves - further }, (_, move) =>
    move < Math.floor((moves - further) / 4) * 4 ? move % 4 < 2 : move % 2 === 0,
  ),
  ...Array.from({ length: further }, () => true),
];

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

  // Forth and back on both pages at once, as quickly as keys go.
  const [there, here] = [walk(50, 4), walk(51, 3)];
  await Promise.all([
    (async () => {
      for (const isOn of there) await presenter.keyboard.press(isOn ? 'ArrowRight' : 'ArrowLeft');
    })(),
    (async () => {
      for (const isOn of here) await page.keyboard.press(isOn ? 'PageDown' : 'PageUp');
    })(),
  ]);
  const steps = stepsOf(exampleDocument());
  const { at } = [...there, ...here].reduce(
    (state, isOn) => (isOn ? goOn : goBack)(state, steps),
    startPresenting(0, 0),
  );
  const place = `Step ${String(at + 1)} of 9`;
  await expect(now).toHaveText(`Now: ${place}`);
  await expect(stage).toHaveAttribute('aria-label', place);
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expect(now).toHaveText('Now: Step 4 of 9');

  await page.keyboard.press('q');
  await page.getByLabel('The question').fill('Who pays?');
  await page.keyboard.press('Enter');
  await presenter.getByRole('button', { name: 'Answered: Who pays?' }).click();
  await expect(presenter.getByText('Parked questions: none')).toBeVisible();
  await presenter.keyboard.press('q');
  await presenter.getByLabel('The question').fill('Who asks?');
  await presenter.keyboard.press('Enter');
  await expect(presenter.getByRole('button', { name: 'Answered: Who asks?' })).toBeVisible();

  // A browser gives the window for the press that opened it; the next press there gives the stage its screen.
  const isWhole = () => page.evaluate(() => document.fullscreenElement !== null);
  expect(await isWhole()).toBe(false);
  await presenter.getByRole('button', { name: 'Full screen on the stage' }).click();
  await expect.poll(isWhole).toBe(true);
  await expect(presenter.getByRole('button', { name: 'Full screen on the stage' })).toBeHidden();

  await presenter.reload();
  await expect(now).toHaveText('Now: Step 4 of 9');
  await page.reload();
  await expect(presenter.getByText(/Nothing is being presented/)).toBeVisible();
  // They find each other again, though the page is another one now.
  await page.getByRole('button', { name: 'Start presenting' }).click();
  await expect(now).toHaveText('Now: Step 4 of 9');
});
