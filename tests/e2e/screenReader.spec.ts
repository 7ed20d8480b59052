import type { Page } from '@playwright/test';
import { headings, heard, nameless, namesOf } from './accessibilityTree.ts';
import { example } from './example.ts';
import { countsOf, expect, mapList, openMap, test } from './harness.ts';

// The walk in docs/screen-reader-walk.md, and what a screen reader is given in every view, held to the data.

const spoken = (page: Page) => page.locator('[data-announcements]');
const nameOf = (id: string) => example.organisations.find((organisation) => organisation.id === id)?.name ?? id;
const tiesOf = (id: string) => example.relationships.filter(({ from, to }) => from === id || to === id);
const fullName = (text: string) => text.replace(/\s+/g, ' ').trim();

/** @returns Whether the end was reached before. */
const scrollTable = (page: Page, by: number): Promise<boolean> =>
  page.getByRole('tabpanel', { name: 'Table' }).evaluate(async (panel, distance) => {
    const area = [...panel.querySelectorAll('*')].find(
      (element) => element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY === 'auto',
    );
    const before = area?.scrollTop ?? 0;
    area?.scrollBy(0, distance);
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    return area === undefined || area.scrollTop === before;
  }, by);

test.describe('what a screen reader is given', () => {
  test('the map holds every organisation with its name, kind and count, and nothing nameless', async ({ page }) => {
    await openMap(page);
    const nodes = await heard(page);
    const buttons = namesOf(nodes, 'button');
    for (const { id, name } of example.organisations) {
      const count = tiesOf(id).length;
      const said = buttons.filter((button) => button.startsWith(`${fullName(name)}, `));
      expect(
        said.some((button) => button.includes(`, ${String(count)} relationship`)),
        `${name}: ${said.join()}`,
      ).toBe(true);
    }
    expect(nameless(nodes)).toEqual([]);
    // The drawing itself is not heard, and what is said of it stands before the list.
    expect(nodes.filter(({ role }) => role === 'Canvas')).toEqual([]);
    const at = (role: string, name: RegExp) => nodes.findIndex((node) => node.role === role && name.test(node.name));
    const order = [
      at('heading', /^Map$/),
      nodes.findIndex(({ name }) => name.startsWith('Rallying together: 294 organisations')),
      at('button', /^Show as a table$/),
      at('button', /^Show in sentences$/),
      at('list', /^Organisations on the map/),
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  test('the table holds every organisation and relationship, and says how many', async ({ page }) => {
    // Long tables draw what is in view; a tall window takes few steps through all of it.
    await page.setViewportSize({ width: 1440, height: 5_000 });
    await openMap(page);
    await page.getByRole('tab', { name: 'Table' }).click();
    await expect(page.getByRole('table', { name: /Relationships/ })).toBeVisible();
    const found = new Set<string>();
    const missed = () => example.organisations.filter(({ name }) => !found.has(fullName(name))).map(({ name }) => name);
    // A busy computer may draw rows after they were asked for: then a second way through meets them.
    for (let pass = 0; pass < 3 && (pass === 0 || missed().length > 0 || found.size < 700); pass += 1) {
      for (let isEnd = false; !isEnd;) {
        const nodes = await heard(page);
        expect(nameless(nodes)).toEqual([]);
        for (const name of namesOf(nodes, 'button')) found.add(name);
        isEnd = await scrollTable(page, 3_000);
      }
      await scrollTable(page, -1_000_000);
    }
    const names = [...found];
    expect(missed()).toEqual([]);
    const missing = example.relationships.filter(
      ({ from, to }) =>
        !names.some((name) => name.startsWith(fullName(nameOf(from))) && name.includes(fullName(nameOf(to)))),
    );
    expect(missing).toEqual([]);
    await expect(page.getByRole('table', { name: /Organisations/ })).toHaveAttribute('aria-rowcount', '295');
    await expect(page.getByRole('table', { name: /Relationships/ })).toHaveAttribute('aria-rowcount', '507');
  });

  test('the sentences hold every relationship, in headings and lists', async ({ page }) => {
    await openMap(page);
    await page.getByRole('tab', { name: 'Sentences' }).click();
    const group = page.getByRole('group', { name: 'Sentences', exact: true });
    await expect(group.locator('li button')).toHaveCount(506);
    const nodes = await heard(page);
    expect(nameless(nodes)).toEqual([]);
    const sentences = nodes
      .filter(({ role, pressed }) => role === 'button' && pressed !== null)
      .map(({ name }) => name);
    const missing = example.relationships.filter(
      ({ from, to }) =>
        !sentences.some((name) => name.startsWith(`${fullName(nameOf(from))} `) && name.includes(fullName(nameOf(to)))),
    );
    expect(missing).toEqual([]);
    for (const { name } of example.collaborations)
      expect(headings(nodes).some((heading) => heading.startsWith(`3 ${fullName(name)} `))).toBe(true);
    expect(nodes.filter(({ role }) => role === 'tree' || role === 'treeitem')).toEqual([]);
  });

  test('the details of an organisation hold its relationships', async ({ page }) => {
    await openMap(page);
    const best = [...example.organisations].sort((a, b) => tiesOf(b.id).length - tiesOf(a.id).length);
    const some = [...best.slice(0, 3), ...best.filter((_, index) => index % 41 === 17)];
    const details = page.getByRole('region', { name: 'Details' });
    for (const { id, name } of some) {
      await mapList(page).locator(`[data-organisation="${id}"]`).dispatchEvent('click');
      await expect(details.getByRole('heading', { level: 2 })).toHaveText(fullName(name));
      const more = details.getByRole('button', { name: /^Show (all|\d)/ });
      while ((await more.count()) > 0) await more.first().click();
      const nodes = await heard(page);
      const names = nodes.filter(({ role }) => ['button', 'link'].includes(role)).map((node) => node.name);
      const others = tiesOf(id).map(({ from, to }) => fullName(nameOf(from === id ? to : from)));
      expect(
        others.filter((other) => !names.some((said) => said.includes(other))),
        `relationships of ${name}`,
      ).toEqual([]);
      expect(nameless(nodes)).toEqual([]);
    }
  });
});

test('ten tasks by ear: what is heard at each step', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  await test.step('1. learn what the page is', async () => {
    await openMap(page);
    await expect(page).toHaveTitle(/Rallying together · Polycentric/);
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
    const nodes = await heard(page);
    expect(headings(nodes).filter((heading) => heading.startsWith('1 '))).toHaveLength(1);
    for (const landmark of ['banner', 'main', 'navigation']) expect(namesOf(nodes, landmark), landmark).not.toEqual([]);
    expect(namesOf(nodes, 'main')).toHaveLength(1);
  });

  await test.step('2. find an organisation by name', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('plymouth alliance');
    await expect(page.getByRole('option', { name: /^The Plymouth Alliance/ }).first()).toBeVisible();
    const nodes = await heard(page);
    expect(nodes.findLast(({ isFocused }) => isFocused)?.role).toBe('combobox');
    await page
      .getByRole('option', { name: /^The Plymouth Alliance/ })
      .first()
      .click();
  });

  const details = page.getByRole('region', { name: 'Details' });
  await test.step('3. hear to whom it answers', async () => {
    await expect(details.getByRole('heading', { level: 2 })).toHaveText('The Plymouth Alliance');
    const forums = example.relationships
      .filter(({ from, type }) => nameOf(from) === 'The Plymouth Alliance' && type === 'accountable-to')
      .map(({ to }) => nameOf(to));
    const names = namesOf(await heard(page), 'button');
    for (const forum of forums)
      expect(
        names.some((name) => name.includes(fullName(forum))),
        forum,
      ).toBe(true);
  });

  await test.step('4. hear where that is written down', async () => {
    expect(headings(await heard(page)).some((heading) => /^\d (Sources|How do we know)/.test(heading))).toBe(true);
  });

  await test.step('5. read it in sentences', async () => {
    await page.getByRole('button', { name: 'Show in sentences' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tabpanel', { name: 'Sentences' })).toBeFocused();
    await expect(page.getByRole('heading', { name: /^The Wigan Deal/, level: 3 })).toBeVisible();
    const nodes = await heard(page);
    expect(nodes.findLast(({ isFocused }) => isFocused)).toMatchObject({ role: 'tabpanel', name: 'Sentences' });
    expect(headings(nodes)).toEqual(expect.arrayContaining(['2 In sentences', '4 Answers to a regulator']));
  });

  await test.step('6. keep only collaborative markets, and hear what is left', async () => {
    const summary = page.locator('[data-summary]');
    const before = await summary.innerText();
    await page
      .getByRole('group', { name: 'Collaboration model' })
      .getByRole('button', { name: 'Only Collaborative market' })
      .click();
    await expect(summary).not.toHaveText(before, { timeout: 1_000 });
    await expect(countsOf(page)).not.toContainText('294 of 294');
    const said = await countsOf(page).innerText();
    const [organisations] = said.split(' organisations');
    await expect(summary).toContainText(`${organisations ?? ''} organisations`);
    expect((await summary.innerText()).split(/\s+/).length).toBeLessThanOrEqual(120);
  });

  await test.step('7. take the whole text along', async () => {
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(spoken(page)).toHaveText(/^Copied \d+ sentences as text\.$/);
  });

  await test.step('8. look it up in the table', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('tabpanel', { name: 'Sentences' }).focus();
    await page.keyboard.press('v');
    await page.keyboard.press('v');
    await expect(page.getByRole('tabpanel', { name: 'Table' })).toBeFocused();
    await expect(page.getByRole('table', { name: 'Relationships' })).toBeVisible();
    const nodes = await heard(page);
    expect(namesOf(nodes, 'table')).toEqual(['Organisations', 'Relationships']);
    expect(namesOf(nodes, 'columnheader').some((name) => /Answers to/.test(name))).toBe(true);
  });

  await test.step('9. walk over the map by keys, and hear a line', async () => {
    await page.keyboard.press('v');
    await page.keyboard.press('v');
    await expect(page.getByRole('tabpanel', { name: 'Graph' })).toBeFocused();
    await mapList(page).locator('button[tabindex="0"]').focus();
    const start = (await heard(page)).findLast(({ isFocused }) => isFocused);
    expect(start?.name).toMatch(/, \d+ relationships?, .*\. In /);
    await page.keyboard.press(']');
    await expect(spoken(page)).toHaveText(/, 1 of \d+$/);
    await page.keyboard.press('ArrowUp');
    const next = (await heard(page)).findLast(({ isFocused }) => isFocused);
    expect(next?.role).toBe('button');
  });

  await test.step('10. go back, and hear that it is undone', async () => {
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(countsOf(page)).toContainText('294 of 294');
    await page.keyboard.press('Control+z');
    await expect(countsOf(page)).not.toContainText('294 of 294');
    expect(nameless(await heard(page))).toEqual([]);
  });
});
