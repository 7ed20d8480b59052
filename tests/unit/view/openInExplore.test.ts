import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../../src/domain/ids.ts';
import { visibleIn, worldIn } from '../../../src/store/selectors.ts';
import { toggleTerm } from '../../../src/view/changes.ts';
import { comparedPanes, comparing, inPane, showYear } from '../../../src/view/comparisonChanges.ts';
import { openInExplore } from '../../../src/view/openInExplore.ts';
import type { PaneView } from '../../../src/view/viewState.ts';
import { firstView } from '../../../src/view/viewState.ts';
import {
  aCollaboration,
  aNetwork,
  anOrganisation,
  aRelationship,
  collaborationId,
  organisationId,
  termId,
} from '../../fixtures/aNetwork.ts';

const network = aNetwork({
  organisations: ['alpha', 'beta', 'gamma', 'delta'].map((id) => anOrganisation({ id })),
  collaborations: [
    aCollaboration({ id: 'deal', model: 'collaborative-council', members: ['alpha', 'beta'] }),
    aCollaboration({ id: 'key', model: 'agent-of-change', members: ['beta', 'gamma'] }),
  ],
  relationships: [
    aRelationship({ id: 'r1', from: 'alpha', to: 'beta', collaborations: ['deal'] }),
    aRelationship({ id: 'r2', from: 'beta', to: 'gamma', collaborations: ['key'] }),
  ],
});
const view = comparing([
  { kind: 'model', id: termId('collaborative-council') },
  { kind: 'collaboration', id: collaborationId('key') },
])(firstView);
const beta = organisationRef(organisationId('beta'));
const at = (place: number, from = view): PaneView => {
  const pane = comparedPanes(from)[place];
  if (pane === undefined) throw new Error(`No pane stands at ${String(place)}.`);
  return pane;
};
const idsIn = (pane: PaneView): readonly string[] => [...visibleIn(network, pane).organisations.keys()].sort();

describe('what is opened in Explore from a pane', () => {
  it.each([0, 1])('shows there who is shown in pane %i, with one selected', (place) => {
    const opened = openInExplore(network, at(place), beta)(view);
    expect(opened.mode).toBe('explore');
    expect(opened.panes[0].selection).toEqual([beta]);
    expect(idsIn(opened.panes[0])).toEqual([...worldIn(network, at(place)).organisations.keys()].sort());
    expect(comparedPanes(opened)).toEqual(comparedPanes(view));
  });

  it('keeps the year, the filters and the what-if of the pane', () => {
    const { id } = at(0);
    const filtered = inPane(id, toggleTerm('audience', 'regulator'))(showYear(id, 2015)(view));
    const pane = { ...at(0, filtered), withdrawn: [beta] };
    const [{ filter, withdrawn }] = openInExplore(network, pane, beta)(filtered).panes;
    expect(filter.years).toEqual({ from: 2015, to: 2015 });
    expect(filter.off.audience).toEqual(['regulator']);
    expect(withdrawn).toEqual([beta]);
  });
});
