import type { Page } from '@playwright/test';
import type { EntityRef } from '../../src/domain/ids.ts';
import { organisationRef, relationshipRef } from '../../src/domain/ids.ts';
import { select } from '../../src/view/changes.ts';
import { decodeLink, encodeLink } from '../../src/view/link.ts';
import { firstView } from '../../src/view/viewState.ts';
import { collaborationId, organisationId, relationshipId } from '../fixtures/aNetwork.ts';
import { hostileMap } from '../fixtures/hostileMap.ts';
import { payloads } from '../fixtures/payloads.ts';
import { countsOf, expect, mapList, openMap, test } from './harness.ts';
import { compareHostile as compare } from './attackCompared.ts';
import { openLeft, presentHostile as present, withStory } from './attackStory.ts';
import { watchMarkup } from './markupWatch.ts';
import { openFile } from './openFile.ts';

/** Every text is in every field; opened one by one are a few here, and all with ATTACK=all. */
const isLong = process.env['ATTACK'] === 'all';
const opened = payloads.filter((_, index) => isLong || index % 29 === 0);
/** In a story, where each has a picture and a page of its own. */
const told = opened.slice(0, 3);
const fileName = `<img src=x onerror=__xss('file')>.json`;
const map = hostileMap(payloads);
const count = String(payloads.length);

for (const isWatched of [true, false]) {
  test.describe(isWatched ? 'behind the security policy' : 'without the security policy', () => {
    // Some of the addresses lead nowhere, and the browser says so.
    test.use({ bypassCSP: !isWatched, expected: { 'console error': /status of 404/ } });

    test('text that would run stays text, wherever it is shown', async ({ page, context }) => {
      test.setTimeout(isLong ? 900_000 : 180_000);
      await watchMarkup(page);
      await openMap(page);
      if (!isWatched) expect(await makesMarkup(page), 'nothing may be left of the policy').toBe(true);

      await openFile(page, fileName, withStory(map.text, told));
      await expect(page).toHaveTitle(`${payloads[0] ?? ''} · Polycentric`);
      await expect(countsOf(page)).toContainText(`${count} of ${count} organisations`);
      await expect(mapList(page).getByRole('button')).toHaveCount(payloads.length);

      // A map that is kept on this computer has its own address from then on.
      await expect(page).toHaveURL(/#(v=1&)?map=kept/);
      for (const text of opened) {
        await show(page, organisationRef(organisationId(text)), text);
        await show(page, relationshipRef(relationshipId(`account ${text}`)), text);
        await show(page, { kind: 'collaboration', id: collaborationId(text) }, text);
        await find(page, text);
      }
      await filter(page);
      await compare(page);
      const left = await present(page, told, !isWatched);
      await readTables(page);
      await seeProblems(page);
      await followLinks(page);
      await expect(countsOf(page)).toBeVisible();
      await openLeft(page, left, told);
      expect(context.pages()).toHaveLength(1);
    });
  });
}

test.describe('the watch over markup', () => {
  test.use({ bypassCSP: true, expected: { 'script from data': /./ } });

  test('notices an element, a handler and an address that only data could have made', async ({ page, guard }) => {
    await watchMarkup(page);
    await page.goto('./');
    await page.evaluate(() => {
      document.body.append(document.createElement('iframe'));
      const link = document.createElement('a');
      link.setAttribute('onclick', '1');
      link.setAttribute('href', 'javascript:1');
      document.body.append(link);
    });
    await expect
      .poll(async () => (await guard.look()).map(({ text }) => text))
      .toEqual(['<iframe> was made', 'the handler onclick was set', 'href leads to javascript:1']);
  });
});

/** Whether the page may make markup of a text: with Trusted Types it may not. */
const makesMarkup = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.createElement('p');
    element.innerHTML = '<b></b>';
    return element.firstElementChild !== null;
  });

/** The longest part of a text that can be seen: control characters and spaces may be shown otherwise. */
const seen = (text: string): string =>
  text.split(/[\p{Control}\s]+/u).reduce((longest, part) => (part.length > longest.length ? part : longest));

/** By the link to it, as the address bar would. */
async function show(page: Page, ref: EntityRef, text: string): Promise<void> {
  const { map: open } = decodeLink(new URL(page.url()).hash);
  await goTo(page, encodeLink({ map: open, view: select(ref)(firstView) }));
  await expect(page.getByRole('region', { name: 'Details' }), text).toContainText(seen(text));
}

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

async function find(page: Page, text: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Find or do anything' });
  await box.fill(text);
  await expect(
    page
      .getByRole('listbox')
      .or(page.getByText(/^Nothing/))
      .first(),
  ).toBeVisible();
  await box.press('Escape');
  await box.fill('');
  await box.press('Escape');
}

/** Switches the first term of every group off, and looks for its name among the chips. */
async function filter(page: Page): Promise<void> {
  const groups = page
    .getByRole('region', { name: 'Filters' })
    .getByRole('group')
    .filter({ has: page.getByRole('checkbox') });
  for (const group of (await groups.all()).slice(0, 8)) await group.getByRole('checkbox').first().click();
  await expect(page.getByRole('group', { name: 'Filters that are on' })).toContainText(/xss|attacker|_|</);
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('Control+z');
}

async function readTables(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('table').first()).toContainText('__xss');
  for (let step = 0; step < 12; step += 1) {
    await page
      .getByRole('table')
      .first()
      .hover({ position: { x: 300, y: 20 }, force: true })
      .catch(() => undefined);
    await page.mouse.wheel(0, 700);
  }
  await page.getByRole('tab', { name: 'Graph' }).click();
}

/** The same map with the ids of its organisations taken away: every text is now part of a problem. */
async function seeProblems(page: Page): Promise<void> {
  const organisations = payloads.map((name) => ({ name, kind: name }));
  const broken = { ...(JSON.parse(map.text) as object), organisations };
  await openFile(page, `broken ${fileName}`, JSON.stringify(broken));
  await expect(page.getByRole('dialog')).toContainText('__xss');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

const parameters = [
  'v',
  'map',
  'select',
  'focus',
  'pins',
  'camera',
  'tab',
  'mode',
  'off.model',
  'from',
  'panes',
  'compare',
  'pair',
  'measure',
  'wall',
];

/** Each text in each part of an address, as it is and encoded. */
async function followLinks(page: Page): Promise<void> {
  for (const [index, text] of opened.entries()) {
    const name = parameters[index % parameters.length] ?? '';
    for (const parameter of isLong ? parameters : [name]) {
      await goTo(page, `v=1&${parameter}=${encodeURIComponent(text)}`);
      await goTo(page, `v=1&${parameter}=${text}`);
      await expect(countsOf(page).or(page.getByRole('dialog')).first()).toBeVisible();
      await page.keyboard.press('Escape');
    }
  }
  await goTo(page, '');
  await expect(page).toHaveTitle('Rallying together · Polycentric');
}
