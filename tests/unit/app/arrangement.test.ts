import { describe, expect, it, vi } from 'vitest';
import { startArrangement } from '../../../src/app/arrangement.ts';
import type { Arranger } from '../../../src/layout/client.ts';
import { createExplorerStore, presentOf } from '../../../src/store/explorerStore.ts';
import { isPlaced } from '../../../src/store/places.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aFunding, aNetwork, organisationId } from '../../fixtures/aNetwork.ts';

const network = aNetwork({ relationships: [aFunding({ from: 'alpha', to: 'beta' })] });
const openMap = () =>
  createExplorerStore({
    map: {
      document: { format: 'polycentric/1', id: 'a-map', title: 'A map', organisations: [], relationships: [] },
      network,
      origin: { kind: 'file', name: 'a.json' },
      problems: [],
      setAside: [],
    },
    positions: new Map(),
    view: firstView,
  });
const anArranger = (arrange: Arranger['arrange']): Arranger => ({ arrange, dispose: () => undefined });

describe('the arrangement of a map', () => {
  it('gives every organisation of a new map the place that was found, without a step for undo', async () => {
    const explorer = openMap();
    const arrangement = startArrangement(
      explorer,
      anArranger(() => Promise.resolve(new Float32Array([1, 2, 3, 4]))),
    );
    expect(arrangement.store.getState().arranging).toEqual({ count: 2, share: 0 });
    await vi.waitFor(() => {
      expect(arrangement.store.getState().arranging).toBeNull();
    });
    expect(presentOf(explorer.getState()).positions.get(organisationId('beta'))).toEqual([3, 4]);
    expect(explorer.getState().history.past).toEqual([]);
  });

  it('leaves a still picture and a message when it fails', async () => {
    const explorer = openMap();
    const arrangement = startArrangement(
      explorer,
      anArranger(() => Promise.reject(new Error('The layout stopped three times.'))),
    );
    await vi.waitFor(() => {
      expect(arrangement.store.getState().arranging).toBeNull();
    });
    expect(isPlaced(presentOf(explorer.getState()))).toBe(true);
    expect(explorer.getState().notices.map(({ text }) => text)).toEqual([
      'The map could not be arranged. The layout stopped three times.',
    ]);
  });
});
