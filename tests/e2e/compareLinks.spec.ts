import type { Page } from '@playwright/test';
import fc from 'fast-check';
import type { TermId } from '../../src/domain/ids.ts';
import { organisationRef } from '../../src/domain/ids.ts';
import {
  changeComparison,
  comparedPanes,
  comparing,
  showWithdrawn,
  showYear,
} from '../../src/view/comparisonChanges.ts';
import { decodeLink, encodeLink } from '../../src/view/link.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { comparisonWays, firstView } from '../../src/view/viewState.ts';
import { collaborationId, organisationId } from '../fixtures/aNetwork.ts';
import { example } from './example.ts';
import { expect, test } from './harness.ts';

/** Few here; COMPARISONS=100 for the long form. */
const count = Number(process.env['COMPARISONS'] ?? 3);
const seed = 23;

const someTarget = fc.oneof(
  fc
    .constantFrom(...example.collaborations)
    .map(({ id }) => ({ kind: 'collaboration' as const, id: collaborationId(id) })),
  fc
    .constantFrom('collaborative-council', 'agent-of-change', 'system-connector')
    .map((id) => ({ kind: 'model' as const, id: id as TermId })),
  fc.constant({ kind: 'map' as const }),
);
const someChange = fc.record({
  targets: fc.array(someTarget, { minLength: 2, maxLength: 4 }),
  year: fc.option(fc.integer({ min: 2012, max: 2024 }), { nil: null }),
  without: fc.option(fc.constantFrom(...example.organisations.slice(0, 40)), { nil: null }),
  way: fc.constantFrom(...comparisonWays),
  seats: fc.constantFrom('roles' as const, 'network' as const),
  linked: fc.record({ cameras: fc.boolean(), selection: fc.boolean(), hover: fc.boolean(), filters: fc.boolean() }),
  rows: fc.constantFrom('usual' as const, 'most-different' as const),
  measure: fc.constantFrom(null, 'members', 'busiest'),
});

const comparisons = fc.sample(
  someChange.map(({ targets, year, without, ...comparison }): ViewState => {
    const view = comparing(targets)({ ...firstView, mode: 'compare' });
    const [a, b] = comparedPanes(view);
    if (a === undefined || b === undefined) return view;
    const left = without === null ? [] : [organisationRef(organisationId(without.id))];
    return [changeComparison(comparison), showYear(a.id, year), showWithdrawn(b.id, left)].reduce(
      (now, change) => change(now),
      view,
    );
  }),
  { numRuns: count, seed },
);

const titles = (page: Page) =>
  page.getByRole('region', { name: /^Pane: / }).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));

test(`${String(count)} random comparisons are the same after loading anew (seed ${String(seed)})`, async ({ page }) => {
  test.setTimeout(60_000 + 10_000 * count);
  for (const view of comparisons) {
    const link = encodeLink({ map: null, view });
    await page.goto('about:blank');
    await page.goto(`./${link}`);
    const panes = page.getByRole('region', { name: /^Pane: / });
    await expect(panes, link).toHaveCount(comparedPanes(view).length);
    const shown = await titles(page);
    expect(decodeLink(new URL(page.url()).hash).view, link).toEqual(decodeLink(link).view);
    await page.reload();
    await expect(panes, link).toHaveCount(comparedPanes(view).length);
    expect(await titles(page), link).toEqual(shown);
    expect(decodeLink(new URL(page.url()).hash).view, link).toEqual(decodeLink(link).view);
  }
});
