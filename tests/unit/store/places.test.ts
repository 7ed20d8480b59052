import { describe, expect, it } from 'vitest';
import type { Positions } from '../../../src/domain/network.ts';
import { drawnOf, drawnWorldOf, isPlaced, placesOf } from '../../../src/store/places.ts';
import { visibleOf } from '../../../src/store/selectors.ts';
import type { Snapshot } from '../../../src/store/snapshot.ts';
import { onView } from '../../../src/store/snapshot.ts';
import { pin } from '../../../src/view/changes.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aFunding, aNetwork, organisationId } from '../../fixtures/aNetwork.ts';

const network = aNetwork({ relationships: [aFunding({ from: 'alpha', to: 'beta' })] });
const alpha = organisationId('alpha');
const beta = organisationId('beta');
const snapshotAt = (positions: Positions): Snapshot => ({
  map: {
    document: { format: 'polycentric/1', id: 'a-map', title: 'A map', organisations: [], relationships: [] },
    network,
    origin: { kind: 'file', name: 'a.json' },
    problems: [],
    setAside: [],
  },
  positions,
  view: firstView,
});
const unplaced = snapshotAt(new Map([[alpha, [0, 0]]]));
const placed = snapshotAt(
  new Map([
    [alpha, [0, 0]],
    [beta, [5, 5]],
  ]),
);

describe('what can be drawn', () => {
  it('is nothing until every organisation has a place, so that nothing jumps', () => {
    expect(isPlaced(unplaced)).toBe(false);
    expect([...drawnOf(unplaced).organisations]).toEqual([]);
    expect([...drawnWorldOf(unplaced).relationships]).toEqual([]);
  });

  it('is the same value each time, so that it is worked out once', () => {
    expect(drawnOf(unplaced)).toBe(drawnOf({ ...unplaced }));
  });

  it('is what is visible once all have a place', () => {
    expect(drawnOf(placed)).toBe(visibleOf(placed));
    expect(drawnWorldOf(placed)).toBe(network);
  });
});

describe('places', () => {
  it('are the settled ones, and where a reader has pinned somebody', () => {
    const pinned = onView(pin(beta, [9, 9]))(placed);
    expect(placesOf(placed)).toBe(placed.positions);
    expect(placesOf(pinned).get(beta)).toEqual([9, 9]);
    expect(placesOf(pinned)).toBe(placesOf({ ...pinned }));
  });
});
