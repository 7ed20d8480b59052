import type { Page } from '@playwright/test';
import type { HeardNode } from './accessibilityTree.ts';
import { headings, heard, nameless, namesOf } from './accessibilityTree.ts';
import { measured } from './comparedStates.ts';
import { example } from './example.ts';
import { expect, test } from './harness.ts';
import { longestAnnouncement } from '../../src/ui/announcer.ts';

// What a screen reader is given of a comparison, held to the data.

const models = {
  'Collaborative council': 'collaborative-council',
  'Collaborative market': 'collaborative-market',
  'Agent of change': 'agent-of-change',
  'System connector': 'system-connector',
} as const;
const nameOf = (id: string) =>
  (example.organisations.find((one) => one.id === id)?.name ?? id).replace(/\s+/g, ' ').trim();

/** Who takes part in the collaborations of a model, and how many relationships each has within them. */
function ofModel(model: string): ReadonlyMap<string, number> {
  const within = example.collaborations.filter((one) => one.model === model);
  const ids = new Set(within.map(({ id }) => id));
  const ties = example.relationships.filter(({ collaborations = [] }) => collaborations.some((id) => ids.has(id)));
  const all = [
    ...within.flatMap(({ members }) => members.map((one) => one.organisation)),
    ...ties.flatMap(({ from, to }) => [from, to]),
  ];
  return new Map(all.map((id) => [id, ties.filter(({ from, to }) => from === id || to === id).length]));
}

/** What stands within the first thing of a role and a name. */
function within(nodes: readonly HeardNode[], role: string, name: string): readonly HeardNode[] {
  const at = nodes.findIndex((node) => node.role === role && node.name === name);
  const depth = nodes[at]?.depth ?? Infinity;
  const end = nodes.findIndex((node, place) => place > at && node.depth <= depth);
  return at < 0 ? [] : nodes.slice(at + 1, end < 0 ? undefined : end);
}

test('every pane holds its organisations by name, kind and count, and nothing is nameless', async ({ page }) => {
  await page.goto('./#v=1&mode=compare');
  await measured(page).waitFor();
  const nodes = await heard(page);
  for (const [title, model] of Object.entries(models)) {
    const buttons = namesOf(within(nodes, 'region', `Pane: ${title}`), 'button');
    for (const [id, count] of ofModel(model))
      expect(
        buttons.some((said) => said.startsWith(`${nameOf(id)}, `) && said.includes(`, ${String(count)} relationship`)),
        `${nameOf(id)} in ${title}`,
      ).toBe(true);
  }
  expect(nameless(nodes)).toEqual([]);
  expect(nodes.filter(({ role }) => role === 'Canvas')).toEqual([]);
  expect(headings(nodes).filter((heading) => heading.startsWith('1 '))).toHaveLength(1);
  expect(namesOf(nodes, 'main')).toHaveLength(1);
  const at = (role: string, name: string) => nodes.findIndex((node) => node.role === role && node.name === name);
  // What differs is heard before the panes, and the table after them.
  const order = [
    at('radiogroup', 'Comparison view'),
    at('region', 'What differs'),
    ...Object.keys(models).map((title) => at('region', `Pane: ${title}`)),
    at('table', 'Measures'),
  ];
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
});

test('the overlay says of every organisation in which it is', async ({ page }) => {
  await page.goto('./#v=1&mode=compare&compare=overlay');
  const [a, b] = [ofModel('collaborative-council'), ofModel('collaborative-market')];
  const all = new Set([...a.keys(), ...b.keys()]);
  await expect(page.locator('[data-way="overlay"] [data-organisation]')).toHaveCount(all.size);
  const nodes = await heard(page);
  const buttons = namesOf(nodes, 'button');
  for (const id of all) {
    const where = a.has(id) ? (b.has(id) ? /\. In both[.;]/ : /\. Only in A\.$/) : /\. Only in B\.$/;
    expect(
      buttons.some(
        (said) => said.startsWith(`${nameOf(id)}, `) && / relationships?[,.]/.test(said) && where.test(said),
      ),
      nameOf(id),
    ).toBe(true);
  }
  expect(nameless(nodes)).toEqual([]);
});

test('each action is one message, whole and of at most 150 characters', async ({ page }) => {
  await page.goto('./#v=1&mode=compare');
  await measured(page).waitFor();
  await page.evaluate(() => {
    const region = document.querySelector('[data-announcements]');
    const said: string[] = [];
    Object.assign(globalThis, { said });
    if (region !== null) new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
  });
  const said = () => page.evaluate(() => [...(globalThis as unknown as { said: readonly string[] }).said]);
  for (const [place, [act, words]] of actions.entries()) {
    await act(page);
    // A word too many would stand in the place of the next, or be joined with it.
    await expect.poll(async () => (await said()).length, String(words)).toBe(place + 1);
    expect((await said())[place]).toMatch(words);
    expect((await said())[place]?.length).toBeLessThanOrEqual(longestAnnouncement);
  }
});

type Action = readonly [act: (page: Page) => Promise<unknown>, words: RegExp];

const key = (name: string) => (page: Page) => page.keyboard.press(name);
const click = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const choose = (label: string) => (page: Page) =>
  page.getByRole('combobox', { name: 'Show in this pane' }).first().selectOption({ label });
const remove = async (page: Page) => {
  await click(/^More for/)(page);
  await page.getByRole('menuitem', { name: 'Remove this pane' }).click();
};
const light = (name: string) => (page: Page) => measured(page).getByRole('button', { name, exact: true }).click();

const actions: readonly Action[] = [
  [key('d'), /^Overlay: Collaborative council and Collaborative market\.$/],
  [key('d'), /^Difference: .*\.$/],
  [key('d'), /^Matrix: .*\.$/],
  [key('d'), /^Side by side\.$/],
  [key('s'), /^Swapped: A is now Collaborative market, B is now Collaborative council\.$/],
  [key('Control+z'), /^Undone\. Swapped: .*\.$/],
  // The step undone is not done again by another.
  [remove, /^Pane removed: Collaborative council\.$/],
  [click(/^Add pane$/), /^Pane added: Collaborative council\.$/],
  [choose('Oldham: co-operative council and Thriving Communities'), /^Pane A shows Oldham: .*\.$/],
  [choose('In 2020'), /^Pane A shows Oldham: .* in 2020\.$/],
  [click(/^Swap$/), /^Swapped: A is now .*, B is now Oldham: .* in 2020\.$/],
  [key('l'), /^Views unlinked\.$/],
  [key('l'), /^Views linked\.$/],
  [light('Charities and community groups'), /^Lit: Charities and [^…]*\d+%[^…]*\.$/],
  [key('Escape'), /^No longer lit\.$/],
  [click(/^What differs most first$/), /^Measures that differ most come first\.$/],
  [key('w'), /^Wall of all collaborations\.$/],
  [click(/^The Wigan Deal,/), /^The Wigan Deal is picked\. Pick one more\.$/],
  [click(/^Golden Key,/), /^The Wigan Deal and Golden Key are picked\.$/],
  [click(/^Compare these two$/), /^Side by side: The Wigan Deal and Golden Key\.$/],
];
