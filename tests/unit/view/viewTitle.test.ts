import { describe, expect, it } from 'vitest';
import { comparing, firstTargets } from '../../../src/view/comparisonChanges.ts';
import { titleOfView } from '../../../src/view/viewTitle.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aCollaboration, aNetwork } from '../../fixtures/aNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const titleOf = (network: Parameters<typeof titleOfView>[0], most: number) =>
  titleOfView(network, { ...comparing(firstTargets(network).slice(0, most))(firstView), mode: 'compare' }, []);

describe('the title for a comparison', () => {
  it('names two, and says of more how many of which kind they are', () => {
    expect(titleOf(theExample(), 2)).toBe('Collaborative council and Collaborative market');
    expect(titleOf(theExample(), 4)).toBe('Four models side by side');
  });

  it('says how many where two names are too long', () => {
    const name = 'An alliance of everybody who ever had anything to do with anything at all';
    const network = aNetwork({
      collaborations: [aCollaboration({ id: 'a', name }), aCollaboration({ id: 'b', name: `Another: ${name}` })],
    });
    expect(titleOf(network, 2)).toBe('Two collaborations side by side');
  });

  it('counts the collaborations of the wall, whatever its panes would show', () => {
    const view = comparing(firstTargets(theExample()))(firstView);
    const wall = { ...view, mode: 'compare', comparison: { ...view.comparison, wall: 'model' } } as const;
    expect(titleOfView(theExample(), wall, [])).toBe('Nine collaborations side by side');
  });
});
