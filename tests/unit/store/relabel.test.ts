import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/document.ts';
import type { KeptRef } from '../../../src/storage/keptMap.ts';
import { createExplorerStore, presentOf } from '../../../src/store/explorerStore.ts';
import { relabel, retitled } from '../../../src/store/relabel.ts';
import type { Origin, Snapshot } from '../../../src/store/snapshot.ts';
import { onView } from '../../../src/store/snapshot.ts';
import { setTab } from '../../../src/view/changes.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aNetwork } from '../../fixtures/aNetwork.ts';

const document: MapDocument = {
  format: 'polycentric/1',
  id: 'm',
  title: 'Harbour',
  organisations: [],
  relationships: [],
};
const snapshotOf = (origin: Origin): Snapshot => ({
  map: { document, network: aNetwork({}), origin, problems: [], setAside: [] },
  positions: new Map(),
  view: firstView,
});
const kept = { id: 'k', revision: 1 } as unknown as KeptRef;

describe('relabelling a map', () => {
  it('reaches the present and every step of undo and redo, and is no step itself', () => {
    const origin: Origin = { kind: 'file', name: 'a.json' };
    const store = createExplorerStore(snapshotOf(origin));
    const { commit, undo, redo } = store.getState();
    commit(onView(setTab('table')));
    commit(onView(setTab('graph')));
    undo();
    relabel(store, origin, (map) => ({ ...map, kept }));
    const { past, present, future } = store.getState().history;
    expect([past.length, future.length]).toEqual([1, 1]);
    expect([...past, present, ...future].map(({ map }) => map.kept)).toEqual([kept, kept, kept]);
    // Steps that shared a map still share one, so that nothing is worked out anew.
    expect(new Set([...past, present, ...future].map(({ map }) => map)).size).toBe(1);
    redo();
    expect(presentOf(store.getState()).map.kept).toBe(kept);
  });

  it('leaves another opening of the same file alone', () => {
    const first: Origin = { kind: 'file', name: 'a.json' };
    const store = createExplorerStore(snapshotOf(first));
    store.getState().commit(() => snapshotOf({ kind: 'file', name: 'a.json' }));
    relabel(store, first, (map) => ({ ...map, kept }));
    expect(presentOf(store.getState()).map.kept).toBeUndefined();
    expect(store.getState().history.past[0]?.map.kept).toBe(kept);
  });

  it('gives document and network one title', () => {
    const { document: renamed, network } = retitled(snapshotOf({ kind: 'file', name: 'a.json' }).map, 'Port');
    expect([renamed.title, network.about.title]).toEqual(['Port', 'Port']);
  });
});
