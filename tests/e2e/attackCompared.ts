import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { decodeLink, encodeLink } from '../../src/view/link.ts';
import { comparing } from '../../src/view/comparisonChanges.ts';
import type { Target } from '../../src/view/comparisonChanges.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { firstView } from '../../src/view/viewState.ts';
import type { TermId } from '../../src/domain/ids.ts';
import { collaborationId, organisationId } from '../fixtures/aNetwork.ts';
import { organisationRef } from '../../src/domain/ids.ts';
import { payloads } from '../fixtures/payloads.ts';
import { measured } from './comparedStates.ts';
import { downloaded } from './exportFile.ts';
import { expect } from './harness.ts';

const [first = '', second = '', third = '', fourth = ''] = payloads;
const each = [first, second, third].map((id): Target => ({ kind: 'collaboration', id: collaborationId(id) }));
const models = [second, fourth].map((id): Target => ({ kind: 'model', id: id as TermId }));

/** Every part of Compare over a map whose every text would run, and what it hands over as files; back to the map at last. */
export async function compareHostile(page: Page): Promise<void> {
  const { map } = decodeLink(new URL(page.url()).hash);
  const show = (view: ViewState) => goTo(page, encodeLink({ map, view: { ...view, mode: 'compare' } }));
  const panes = page.getByRole('region', { name: /^Pane: / });

  await show(comparing([...each, ...models].slice(0, 4))(firstView));
  await expect(panes).toHaveCount(4);
  await expect(panes.first()).toHaveAccessibleName(`Pane: ${first}`);
  await measured(page).waitFor();
  await expect(measured(page)).toContainText('__xss');
  await expect(page.getByRole('region', { name: 'What differs' })).toBeVisible();
  await expect(page).toHaveTitle(/^Compare .*__xss/);
  await panes.first().locator('[data-organisation][tabindex="0"]').press('Enter');
  await expect(panes.first()).toContainText('__xss');

  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download table' }).click(),
  ]);
  const csv = await readFile(await table.path(), 'utf8');
  expect(csv).toContain('__xss');
  // A spreadsheet would work out a cell that begins so.
  expect(csv.split(/[\r\n,]/u).filter((cell) => /^"?[=+@\t]/.test(cell))).toEqual([]);
  await page.getByRole('button', { name: 'Export figure' }).click();
  const exporting = page.getByRole('dialog', { name: 'Export' });
  const svg = (await downloaded(exporting)).bytes.toString('utf8');
  await exporting.press('Escape');
  expect(svg).toContain('__xss');
  for (const [, name = '', attributes = ''] of svg.matchAll(/<(?<name>[a-z]\w*)(?<attributes>[^>]*)>/giu)) {
    expect(drawn, name).toContain(name);
    expect(attributes).not.toMatch(/\s(on\w+|href|xlink:href|src|style)\s*=/i);
  }

  const without = { ...comparing(each.slice(0, 2))(firstView) };
  const [one, other, same] = without.panes;
  if (other === undefined || same === undefined) throw new Error('There are no two panes.');
  await show({
    ...without,
    panes: [one, other, { ...other, id: same.id, withdrawn: [organisationRef(organisationId(first))] }],
    comparison: { ...without.comparison, way: 'overlay' },
  });
  await expect(page.locator('[data-way="overlay"]')).toContainText('__xss');
  for (const way of ['difference', 'matrix'] as const) {
    await show({ ...comparing(each)(firstView), comparison: { ...firstView.comparison, way } });
    await expect(page.locator(`[data-way="${way}"]`)).toContainText('__xss');
  }
  await show({ ...comparing(each)(firstView), comparison: { ...firstView.comparison, wall: 'name' } });
  await expect(page.getByRole('region', { name: 'Wall of all collaborations' })).toContainText('__xss');
  // What no map has: panes, a pair, a measure and an order by names that would run.
  const unknown = `<img src=x onerror=__xss('unknown')>`;
  await show({
    ...comparing([
      { kind: 'collaboration', id: collaborationId(unknown) },
      { kind: 'model', id: unknown as TermId },
    ])(firstView),
    comparison: { ...firstView.comparison, measure: unknown },
  });
  await expect(panes.first()).toContainText('not in this map');
  await goTo(page, encodeLink({ map, view: firstView }));
}

/** What a figure is made of. */
const drawn = ['svg', 'title', 'desc', 'g', 'rect', 'path', 'text', 'tspan', 'circle', 'defs', 'clipPath'];

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
