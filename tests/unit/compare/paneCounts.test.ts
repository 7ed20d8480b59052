import { describe, expect, it } from 'vitest';
import { sidePartsOf } from '../../../src/analysis/compare/measures/sideParts.ts';
import { withdraw } from '../../../src/analysis/withdraw.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { countsOfPane } from '../../../src/features/compare/panes/paneCounts.ts';
import { aCollaboration, aFunding, aNetwork, organisationId } from '../../fixtures/aNetwork.ts';

const map = aNetwork({
  collaborations: [aCollaboration({ id: 'deal', members: ['alpha', 'beta'] })],
  relationships: [aFunding({ id: 'r1', from: 'hub', to: 'alpha' }), aFunding({ id: 'r2', from: 'hub', to: 'gamma' })],
});

describe('the counts under a pane', () => {
  it('say how many take part, and how many of them have lines', () => {
    expect(countsOfPane(map)).toBe('4 organisations, 3 with lines · 2 relationships');
    expect(countsOfPane(map, 'tie')).toMatch(/ 2 ties$/);
  });

  it('say of how many, where filters leave some out', () => {
    expect(countsOfPane({ ...map, relationships: new Map() }, 'relationship', map)).toMatch(/ 0 of 2 relationships$/);
  });

  it('say of a what-if how many take part as the table does, and how many are left without a tie', () => {
    const left = withdraw(map, [organisationRef(organisationId('hub'))]);
    expect(countsOfPane(left)).toBe('2 take part · 1 left without a tie · 0 relationships');
    expect(sidePartsOf(left).organisations).toHaveLength(2);
  });
});
