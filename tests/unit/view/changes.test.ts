import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetId } from '../../../src/analysis/filter.ts';
import { facetIds, noFilter } from '../../../src/analysis/filter.ts';
import type { EntityRef } from '../../../src/domain/ids.ts';
import { collaborationRef, organisationRef } from '../../../src/domain/ids.ts';
import * as changes from '../../../src/view/changes.ts';
import type { ViewChange } from '../../../src/view/changes.ts';
import type { PaneId, ViewState } from '../../../src/view/viewState.ts';
import { firstPane, firstView } from '../../../src/view/viewState.ts';
import { collaborationId, organisationId } from '../../fixtures/aNetwork.ts';
import { someId } from '../../fixtures/someText.ts';
import { someView } from '../../fixtures/someView.ts';

const {
  clearFilters,
  clearSelection,
  focusOn,
  keepCamera,
  onlyTerm,
  select,
  setDegrees,
  setDirection,
  stepOut,
  toggleSelected,
  toggleTerm,
} = changes;

const alpha = organisationRef(organisationId('alpha'));
const deal = collaborationRef(collaborationId('deal'));
const after = (...list: readonly ViewChange[]): ViewState => list.reduce((view, change) => change(view), firstView);
const paneAfter = (...list: readonly ViewChange[]) => after(...list).panes[0];
const someFacet = fc.constantFrom<FacetId>(...facetIds);
const someRef: fc.Arbitrary<EntityRef> = someId.map((id) => organisationRef(organisationId(id)));

/** Changes that set something: done twice, they have done it. */
const settled: readonly ViewChange[] = [
  select(alpha),
  clearSelection,
  onlyTerm('model', 'x', ['x', 'y', '']),
  changes.showAllTerms('audience'),
  clearFilters,
  changes.setYears(2019, 2011),
  changes.setKeepUndated(false),
  changes.setSizeBy('money-given'),
  changes.setCollapsed([collaborationId('deal'), collaborationId('alliance')]),
  changes.selectTogether([alpha, organisationRef(organisationId('beta'))]),
  changes.setMembersOnly(true),
  changes.setLeftOut('fade'),
  focusOn(alpha),
  focusOn(null),
  setDegrees(3),
  setDirection('in'),
  changes.pin(organisationId('__proto__'), [1, 2]),
  changes.unpin(organisationId('alpha')),
  changes.unpinAll,
  changes.setCamera({ cx: 1, cy: 2, span: 3 }),
  changes.setFrame('wide'),
  changes.setTab('table'),
  changes.setMode('compare'),
  changes.followTrace({ from: organisationId('alpha'), to: null, route: 0 }),
  changes.stopTrace,
  changes.showFinding('gap map'),
  changes.showFinding(null),
  changes.setWithdrawn([alpha]),
  changes.setLens('evidence'),
  changes.setArrangement('lines'),
  changes.setOpenBands([collaborationId('deal'), collaborationId('alliance')]),
];

describe('a change of a view', () => {
  it('gives the very same view back when it was made already, so that undo has no empty steps', () => {
    fc.assert(
      fc.property(someView, fc.constantFrom(...settled), (view, change) => {
        const once = change(view);
        expect(change(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('never changes the view it was given', () => {
    fc.assert(
      fc.property(someView, fc.constantFrom(...settled), (view, change) => {
        const before = structuredClone(view);
        change(view);
        expect(view).toEqual(before);
      }),
    );
  });

  it('leaves the other panes alone', () => {
    fc.assert(
      fc.property(someView, fc.constantFrom(...settled), (view, change) => {
        expect(change(view).panes.slice(1)).toEqual(view.panes.slice(1));
      }),
    );
  });

  it('can be meant for a pane by its id, and means nothing for one that is not there', () => {
    const b = { ...firstPane, id: 'b' as PaneId };
    const view: ViewState = { ...firstView, panes: [firstPane, b] };
    const toTable = changes.changePane((pane) => ({ ...pane, tab: 'table' }), b.id);
    expect(toTable(view).panes.map(({ tab }) => tab)).toEqual(['graph', 'table']);
    expect(toTable(firstView)).toBe(firstView);
  });
});

describe('filters', () => {
  it('are as before when a term is switched twice', () => {
    fc.assert(
      fc.property(someFacet, someId, fc.array(fc.tuple(someFacet, someId)), (facet, term, others) => {
        const view = after(...others.map(([f, t]) => toggleTerm(f, t)));
        expect(toggleTerm(facet, term)(toggleTerm(facet, term)(view))).toEqual(view);
      }),
    );
  });

  it('are equal values whatever the order of the switches', () => {
    expect(after(toggleTerm('model', 'b'), toggleTerm('model', 'a'))).toEqual(
      after(toggleTerm('model', 'a'), toggleTerm('model', 'b')),
    );
  });

  it('leave one term of a group with "only", and all of them with "all"', () => {
    expect(paneAfter(onlyTerm('model', 'b', ['a', 'b', ''])).filter.off).toEqual({ model: ['', 'a'] });
    expect(paneAfter(onlyTerm('model', 'b', ['a', 'b']), changes.showAllTerms('model')).filter.off).toEqual({});
  });

  it('go as a whole, and leave selection and focus', () => {
    const pane = paneAfter(
      select(alpha),
      focusOn(alpha),
      toggleTerm('model', 'a'),
      changes.setYears(2011, null),
      clearFilters,
    );
    expect(pane.filter).toBe(noFilter);
    expect([pane.selection, pane.focus?.on]).toEqual([[alpha], alpha]);
  });
});

describe('the selection', () => {
  it('is as before when one thing is added and taken out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someRef, { selector: ({ id }) => id }), someRef, (refs, ref) => {
        const view = after(...refs.filter(({ id }) => id !== ref.id).map(toggleSelected));
        expect(toggleSelected(ref)(toggleSelected(ref)(view))).toEqual(view);
      }),
    );
  });

  it('tells an organisation from a collaboration of the same id', () => {
    const same = collaborationRef(collaborationId('alpha'));
    expect(paneAfter(toggleSelected(alpha), toggleSelected(same)).selection).toHaveLength(2);
  });
});

describe('collaborations drawn as one mark', () => {
  it('are collapsed and expanded one by one, in one order', () => {
    const [one, two] = [collaborationId('b'), collaborationId('a')];
    expect(paneAfter(changes.toggleCollapsed(one), changes.toggleCollapsed(two)).collapsed).toEqual(['a', 'b']);
    expect(after(changes.toggleCollapsed(one), changes.toggleCollapsed(one)).panes[0].collapsed).toEqual([]);
  });
});

describe('organisations selected together', () => {
  it('join those selected before, each once; anything else gives way', () => {
    const beta = organisationRef(organisationId('beta'));
    expect(paneAfter(select(alpha), changes.selectTogether([beta, alpha])).selection).toEqual([alpha, beta]);
    expect(paneAfter(select(deal), changes.selectTogether([beta])).selection).toEqual([beta]);
  });
});

describe('the focus', () => {
  it('keeps its degrees and direction when it moves on', () => {
    expect(paneAfter(focusOn(alpha), setDegrees(3), setDirection('out'), focusOn(deal)).focus).toEqual({
      on: deal,
      degrees: 3,
      direction: 'out',
    });
  });

  it('takes up what is selected when only degrees or a direction are chosen', () => {
    expect(paneAfter(select(deal), setDegrees(2)).focus).toEqual({ on: deal, degrees: 2, direction: 'both' });
    expect(setDegrees(2)(firstView)).toBe(firstView);
  });

  it('is the first to go when a reader steps out, then the selection, then nothing', () => {
    const view = after(toggleTerm('model', 'a'), select(alpha), focusOn(alpha));
    const out = stepOut(view);
    expect([out.panes[0].focus, out.panes[0].selection]).toEqual([null, [alpha]]);
    const bare = stepOut(out);
    expect(bare.panes[0].selection).toEqual([]);
    expect(stepOut(bare)).toBe(bare);
    expect(bare.panes[0].filter.off).toEqual({ model: ['a'] });
  });
});

describe('the camera', () => {
  it('can be kept, pane by pane, while everything else is another view', () => {
    fc.assert(
      fc.property(someView, someView, (one, other) => {
        const kept = keepCamera(one, other);
        for (const [index, pane] of kept.panes.entries()) {
          const same = other.panes.find(({ id }) => id === pane.id);
          expect(pane).toEqual({ ...one.panes[index], camera: (same ?? one.panes[index])?.camera });
        }
      }),
    );
  });
});

describe('what is lit', () => {
  const trace = { from: organisationId('alpha'), to: null, route: 0 };

  it('is one thing at a time: a trace takes the place of a finding, and the other way round', () => {
    expect(paneAfter(changes.showFinding('gap map'), changes.followTrace(trace))).toMatchObject({
      trace,
      finding: null,
    });
    expect(paneAfter(changes.followTrace(trace), changes.showFinding('gap map'))).toMatchObject({
      trace: null,
      finding: 'gap map',
    });
  });

  it('goes out first when a reader steps out, then a what-if, then the focus, then the selection', () => {
    const view = after(select(alpha), focusOn(alpha), changes.setWithdrawn([alpha]), changes.followTrace(trace));
    const steps = [1, 2, 3, 4].map((count) => Array.from({ length: count }).reduce<ViewState>(stepOut, view).panes[0]);
    const left = steps.map(({ trace: lit, withdrawn, focus, selection }) =>
      [lit, withdrawn[0], focus, selection[0]].map((part) => part !== null && part !== undefined),
    );
    expect(left).toEqual([
      [false, true, true, true],
      [false, false, true, true],
      [false, false, false, true],
      [false, false, false, false],
    ]);
  });
});
