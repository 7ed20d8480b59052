import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/document.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { countsOf, facetsOf, filteredOf, visibleBeforeOf, visibleOf } from '../../../src/store/selectors.ts';
import type { Snapshot } from '../../../src/store/snapshot.ts';
import { onView } from '../../../src/store/snapshot.ts';
import { focusOn, select, setCamera, setWithdrawn, toggleTerm } from '../../../src/view/changes.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aFunding, aNetwork, aRelationship, organisationId } from '../../fixtures/aNetwork.ts';

const document: MapDocument = {
  format: 'polycentric/1',
  id: 'a-map',
  title: 'A map',
  organisations: [],
  relationships: [],
};
const network = aNetwork({
  relationships: [
    aFunding({ from: 'alpha', to: 'beta' }),
    aRelationship({ from: 'beta', to: 'gamma' }),
    aFunding({ from: 'gamma', to: 'delta' }),
  ],
});
const start: Snapshot = {
  map: { document, network, origin: { kind: 'file', name: 'a.json' }, problems: [], setAside: [] },
  positions: new Map(),
  view: firstView,
};
const beta = organisationRef(organisationId('beta'));

describe('the selectors', () => {
  it('show the whole network at first', () => {
    expect(visibleOf(start)).toBe(network);
    expect(countsOf(start)).toEqual({ organisations: { shown: 4, all: 4 }, relationships: { shown: 3, all: 3 } });
  });

  it('filter first and focus then', () => {
    const focused = onView(focusOn(beta))(onView(toggleTerm('type', 'partners-with'))(start));
    expect([...visibleOf(focused).organisations.keys()]).toEqual(['alpha', 'beta']);
    expect(filteredOf(focused).organisations.size).toBe(4);
    expect(countsOf(focused)).toEqual({ organisations: { shown: 2, all: 4 }, relationships: { shown: 1, all: 3 } });
  });

  it('leave out what is withdrawn, with its lines, and count it as not shown', () => {
    const without = onView(setWithdrawn([beta]))(start);
    expect([...visibleOf(without).organisations.keys()]).toEqual(['alpha', 'delta', 'gamma']);
    expect(countsOf(without)).toEqual({ organisations: { shown: 3, all: 4 }, relationships: { shown: 1, all: 3 } });
    expect(filteredOf(without).organisations.size).toBe(4);
    expect(visibleOf(onView(setWithdrawn([]))(without))).toBe(network);
    expect(visibleBeforeOf(without)).toBe(network);
    expect(visibleBeforeOf(start)).toBe(visibleOf(start));
  });

  it('give the very same answer while what they read is the same', () => {
    const filtered = onView(toggleTerm('type', 'funds'))(start);
    const moved = onView(select(beta))(onView(setCamera({ cx: 1, cy: 2, span: 3 }))(filtered));
    expect(visibleOf(moved)).toBe(visibleOf(filtered));
    expect(facetsOf(moved)).toBe(facetsOf(filtered));
    expect(countsOf(moved)).toBe(countsOf(filtered));
    expect(visibleOf(start)).toBe(network);
  });
});
