import { buildNetwork } from '../../domain/buildNetwork.ts';
import type { MapDocument } from '../../domain/document.ts';
import type { ExplorerStore } from '../../store/explorerStore.ts';
import { createExplorerStore } from '../../store/explorerStore.ts';
import { onView } from '../../store/snapshot.ts';
import type { ViewChange } from '../../view/changes.ts';
import { firstView } from '../../view/viewState.ts';

/** A small invented map, for states that only come about with one. */
export const sampleDocument: MapDocument = {
  format: 'polycentric/1',
  id: 'invented-town',
  title: 'An invented town',
  organisations: [
    { id: 'council', name: 'Town council', kind: 'local-authority' },
    { id: 'cabinet', name: 'Town cabinet', kind: 'elected-body' },
    { id: 'advice', name: 'Advice centre', kind: 'charity' },
    { id: 'clinic', name: 'Clinic', kind: 'nhs-body' },
  ],
  collaborations: [
    { id: 'deal', name: 'Town deal', model: 'collaborative-council', members: [{ organisation: 'council' }] },
    {
      id: 'plan',
      name: 'Health plan',
      model: 'agent-of-change',
      members: [{ organisation: 'advice' }, { organisation: 'clinic' }],
    },
  ],
  relationships: [
    {
      id: 'r1',
      type: 'accountable-to',
      from: 'council',
      to: 'cabinet',
      audience: 'elected-council',
      collaborations: ['deal'],
      start: '2014',
      end: '2016',
    },
    { id: 'r2', type: 'funds', from: 'council', to: 'advice', collaborations: ['deal'], start: '2015', end: '2016' },
  ],
};

/** The map with nothing else done to it than these steps. */
export function sampleExplorer(...steps: readonly ViewChange[]): ExplorerStore {
  const store = createExplorerStore({
    map: {
      document: sampleDocument,
      network: buildNetwork(sampleDocument),
      origin: { kind: 'file', name: 'invented-town.json' },
      problems: [],
      setAside: [],
    },
    positions: new Map(),
    view: firstView,
  });
  for (const step of steps) store.getState().commit(onView(step));
  return store;
}
