import { example } from './example.ts';
import { expect, mapList, openMap, test } from './harness.ts';

test('an organisation says to whom it answers, who answers to it, what is not recorded, and from which sources', async ({
  page,
}) => {
  await openMap(page);
  await mapList(page)
    .getByRole('button', { name: /^The Plymouth Alliance/ })
    .click();
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading', { name: 'The Plymouth Alliance', exact: true })).toBeVisible();
  await expect(details.getByRole('heading', { name: /^Answers to/ })).toBeVisible();
  await expect(details.getByRole('heading', { name: /^Is answered to by/ })).toBeVisible();
  await expect(details.getByRole('button', { name: /Plymouth City Council/ }).first()).toBeVisible();
  await expect(details).toContainText('Commissioner or funder');
  await expect(details).toContainText(/No line to a regulator recorded/);
  await expect(details.getByRole('heading', { name: 'How do we know?' })).toBeVisible();
  await expect(details).toContainText(/stated/i);
});

test('everything in the panel can be clicked through, with back and forward', async ({ page }) => {
  await openMap(page);
  await mapList(page)
    .getByRole('button', { name: /^The Plymouth Alliance/ })
    .click();
  const details = page.getByRole('region', { name: 'Details' });
  await details
    .getByRole('button', { name: /^Plymouth City Council/ })
    .first()
    .click();
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(/^Plymouth City Council/);
  await details.getByRole('button', { name: /^Back/ }).click();
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('The Plymouth Alliance');
  await details.getByRole('button', { name: /^Forward/ }).click();
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(/^Plymouth City Council/);
});

test('focus shows the neighbourhood alone, step by step', async ({ page }) => {
  await openMap(page);
  await mapList(page)
    .getByRole('button', { name: /^The Plymouth Alliance/ })
    .click();
  const buttons = mapList(page).getByRole('button');
  await expect(buttons).toHaveCount(294);
  await page.keyboard.press('f');
  const near = new Set(
    example.relationships
      .map(({ from, to }) => [from, to])
      .flatMap((ends) => (ends.includes('plymouth-alliance') ? ends : [])),
  );
  await expect(buttons).toHaveCount(near.size);
  await page.keyboard.press('2');
  await expect.poll(() => buttons.count()).toBeGreaterThan(near.size);
  await page.keyboard.press('Escape');
  await expect(buttons).toHaveCount(294);
});

test('a click on a name on the map selects; a click beside everything clears', async ({ page }) => {
  await openMap(page);
  const box = await mapList(page)
    .getByRole('button', { name: /^Wirral Council,/ })
    .boundingBox();
  if (box === null) throw new Error('Wirral Council is not on the map.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(/Wirral/);
  await page.keyboard.press('Escape');
  await expect(details.getByRole('heading', { level: 2 }).first()).toHaveText('Rallying together');
});

test('an organisation that was dragged stays where it was put until it is unpinned', async ({ page }) => {
  await openMap(page);
  const button = mapList(page).getByRole('button', { name: /^Wirral Council,/ });
  const box = await button.boundingBox();
  if (box === null) throw new Error('Wirral Council is not on the map.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await button.boundingBox())?.x).toBeCloseTo(box.x + 30, -0.5);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await button.boundingBox())?.x).toBeCloseTo(box.x, 0);
});

test('searching forgives a typing error and brings the result into view', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Find or do anything' });
  await expect(box).toBeFocused();
  await box.fill('Plymuoth Aliance');
  await expect(page.getByRole('option', { name: /The Plymouth Alliance/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toHaveText(
    /Plymouth Alliance/,
  );
});
