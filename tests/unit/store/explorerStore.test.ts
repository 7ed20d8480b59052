import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetIds } from '../../../src/analysis/filter.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { continued, createExplorerStore, presentOf } from '../../../src/store/explorerStore.ts';
import type { Snapshot } from '../../../src/store/snapshot.ts';
import { onView } from '../../../src/store/snapshot.ts';
import type { ViewChange } from '../../../src/view/changes.ts';
import {
  focusOn,
  keepCamera,
  pin,
  select,
  setCamera,
  setTab,
  setYears,
  toggleTerm,
} from '../../../src/view/changes.ts';
import { historyLength } from '../../../src/view/history.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aFunding, aNetwork, organisationId } from '../../fixtures/aNetwork.ts';
import { someId } from '../../fixtures/someText.ts';

const document: MapDocument = {
  format: 'polycentric/1',
  id: 'a-map',
  title: 'A map',
  organisations: [],
  relationships: [],
};
const start: Snapshot = {
  map: {
    document,
    network: aNetwork({ relationships: [aFunding()] }),
    origin: { kind: 'file', name: 'a.json' },
    problems: [],
    setAside: [],
  },
  positions: new Map(),
  view: firstView,
};

const someChange: fc.Arbitrary<ViewChange> = fc.oneof(
  fc.tuple(fc.constantFrom(...facetIds), someId).map(([facet, term]) => toggleTerm(facet, term)),
  someId.map((id) => select(organisationRef(organisationId(id)))),
  someId.map((id) => focusOn(organisationRef(organisationId(id)))),
  fc.tuple(someId, fc.integer(), fc.integer()).map(([id, x, y]) => pin(organisationId(id), [x, y])),
  fc.constantFrom(setTab('graph'), setTab('table'), setYears(2011, null), setYears(null, null)),
);
const someCamera: fc.Arbitrary<ViewChange> = fc.nat(1000).map((span) => setCamera({ cx: 0, cy: 0, span }));
const someAction = fc.oneof(
  fc.record({ how: fc.constant('commit' as const), change: someChange }),
  fc.record({ how: fc.constant('amend' as const), change: someCamera }),
);

const viewOf = (store: ReturnType<typeof createExplorerStore>) => presentOf(store.getState()).view;
/** Views are compared without cameras: undo leaves the camera where the reader has it. */
const still = (view: typeof firstView) => keepCamera(view, firstView);

describe('the explorer store', () => {
  it('gives the former view back after a change is undone, apart from the camera', () => {
    fc.assert(
      fc.property(fc.array(someAction, { maxLength: 12 }), someChange, someCamera, (actions, change, camera) => {
        const store = createExplorerStore(start);
        for (const action of actions) store.getState()[action.how](onView(action.change));
        const before = viewOf(store);
        const steps = store.getState().history.past.length;
        store.getState().commit(onView(change));
        if (store.getState().history.past.length === steps) return;
        store.getState().amend(onView(camera));
        const looking = viewOf(store).panes[0].camera;
        store.getState().undo();
        expect(still(viewOf(store))).toEqual(still(before));
        expect(viewOf(store).panes[0].camera).toEqual(looking);
      }),
    );
  });

  it('gives back the camera that the undone change itself moved, and moves it again when that is redone', () => {
    const store = createExplorerStore(start);
    const before = { cx: 1, cy: 2, span: 300 };
    const after = { cx: 50, cy: 60, span: 70 };
    store.getState().amend(onView(setCamera(before)));
    store.getState().commit(onView((view) => setCamera(after)(setTab('table')(view))));
    store.getState().undo();
    expect(viewOf(store).panes[0]).toMatchObject({ tab: 'graph', camera: before });
    store.getState().redo();
    expect(viewOf(store).panes[0]).toMatchObject({ tab: 'table', camera: after });
  });

  it('gives that camera back also when the reader has looked elsewhere since', () => {
    const store = createExplorerStore(start);
    store.getState().commit(onView((view) => setCamera({ cx: 5, cy: 6, span: 70 })(setTab('table')(view))));
    store.getState().amend(onView(setCamera({ cx: 9, cy: 9, span: 9 })));
    store.getState().commit(onView(toggleTerm('model', 'a')));
    store.getState().undo();
    expect(viewOf(store).panes[0].camera).toEqual({ cx: 9, cy: 9, span: 9 });
    store.getState().undo();
    expect(viewOf(store).panes[0].camera).toBe('fit');
  });

  it('takes no rounding of a link for a moved camera', () => {
    const store = createExplorerStore(start);
    store.getState().amend(onView(setCamera({ cx: 10.0004, cy: 20, span: 300 })));
    store.getState().commit(onView((view) => setCamera({ cx: 10, cy: 20, span: 300 })(setTab('table')(view))));
    store.getState().amend(onView(setCamera({ cx: 90, cy: 20, span: 300 })));
    store.getState().undo();
    expect(viewOf(store).panes[0].camera).toEqual({ cx: 90, cy: 20, span: 300 });
  });

  it('ends where it was when all is undone and all is redone', () => {
    fc.assert(
      fc.property(fc.array(someAction, { maxLength: 30 }), (actions) => {
        const store = createExplorerStore(start);
        for (const action of actions) store.getState()[action.how](onView(action.change));
        const end = viewOf(store);
        const steps = store.getState().history.past.length;
        for (let n = 0; n < steps; n += 1) store.getState().undo();
        expect(still(viewOf(store))).toEqual(firstView);
        for (let n = 0; n < steps; n += 1) store.getState().redo();
        expect(viewOf(store)).toEqual(end);
      }),
    );
  });

  it('leaves redo alone when only the camera moves', () => {
    const store = createExplorerStore(start);
    store.getState().commit(onView(setTab('table')));
    store.getState().undo();
    store.getState().amend(onView(setCamera({ cx: 1, cy: 2, span: 3 })));
    store.getState().redo();
    expect(viewOf(store).panes[0]).toMatchObject({ tab: 'table', camera: { cx: 1, cy: 2, span: 3 } });
  });

  it('forgets what was undone once another change is made', () => {
    const store = createExplorerStore(start);
    store.getState().commit(onView(setTab('table')));
    store.getState().undo();
    store.getState().commit(onView(toggleTerm('model', 'a')));
    store.getState().redo();
    expect(viewOf(store).panes[0]).toMatchObject({ tab: 'graph', filter: { off: { model: ['a'] } } });
  });

  it('takes no step for a change that changes nothing', () => {
    const store = createExplorerStore(start);
    store.getState().commit(onView(setTab('graph')));
    expect(store.getState().history.past).toEqual([]);
  });

  it('keeps a hundred steps', () => {
    const store = createExplorerStore(start);
    for (let n = 0; n < 150; n += 1) store.getState().commit(onView(toggleTerm('model', String(n))));
    expect(store.getState().history.past).toHaveLength(historyLength);
  });

  it('keeps each notice once, until it is dismissed', () => {
    const store = createExplorerStore(start);
    store.getState().notify({ kind: 'note', text: 'One' });
    store.getState().notify({ kind: 'note', text: 'Two' });
    store.getState().notify({ kind: 'error', text: 'One' });
    expect(store.getState().notices).toEqual([
      { kind: 'note', text: 'Two' },
      { kind: 'error', text: 'One' },
    ]);
    const [first] = store.getState().notices;
    if (first !== undefined) store.getState().dismiss(first);
    expect(store.getState().notices.map(({ text }) => text)).toEqual(['One']);
  });
});

describe('an explorer that goes on from another', () => {
  it('has the same past and future, another present, and leaves the other alone', () => {
    const before = createExplorerStore(start);
    before.getState().commit(onView(setTab('table')));
    before.getState().commit(onView(setYears(2011, null)));
    before.getState().undo();
    const { history } = before.getState();
    const after = continued(before, onView(setYears(2001, null)));
    expect(before.getState().history).toBe(history);
    expect(after.getState().history).toEqual({ ...history, present: presentOf(after.getState()) });
    expect(viewOf(after).panes[0].filter.years.from).toBe(2001);
    after.getState().undo();
    expect(viewOf(after)).toEqual(firstView);
    expect(before.getState().history).toBe(history);
  });
});
