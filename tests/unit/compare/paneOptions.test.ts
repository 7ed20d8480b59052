import { describe, expect, it } from 'vitest';
import { againstItself, paneOptions } from '../../../src/features/compare/panes/paneOptions.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { comparedPanes, comparing } from '../../../src/view/comparisonChanges.ts';
import { paneTitle } from '../../../src/view/paneTitle.ts';
import { aCollaboration, aFunding, aNetwork, collaborationId } from '../../fixtures/aNetwork.ts';

const network = aNetwork({
  collaborations: [
    aCollaboration({ id: 'deal', model: 'collaborative-council', backbone: 'alpha', members: ['alpha', 'beta'] }),
    aCollaboration({ id: 'key', members: ['gamma'] }),
  ],
  relationships: [
    aFunding({ id: 'r1', from: 'alpha', to: 'beta', collaborations: ['deal'], start: '2012' }),
    aFunding({ id: 'r2', from: 'beta', to: 'alpha', collaborations: ['deal'], start: '2015' }),
    aFunding({ id: 'r3', from: 'beta', to: 'alpha', collaborations: ['deal'], start: '2018' }),
  ],
});
const view = comparing([
  { kind: 'collaboration', id: collaborationId('deal') },
  { kind: 'collaboration', id: collaborationId('key') },
])(firstView);
const [deal, key] = comparedPanes(view);
if (deal === undefined || key === undefined) throw new Error('Two panes are compared.');

const labelsOf = (group: string) =>
  paneOptions(network, deal)
    .groups.find(({ label }) => label === group)
    ?.options.map(({ label }) => label);

describe('what can be shown in a pane', () => {
  it('is each model that somebody declares, each collaboration, and everything', () => {
    expect(labelsOf('Collaboration models')).toEqual(['Collaborative council']);
    expect(labelsOf('Collaborations')).toEqual(['Deal', 'Key']);
    expect(labelsOf('Everything')).toEqual(['The whole map']);
  });

  it('is the same in each year from the first with a date to the last, the last first', () => {
    expect(labelsOf('The same in a year')).toEqual([
      'In 2018',
      'In 2017',
      'In 2016',
      'In 2015',
      'In 2014',
      'In 2013',
      'In 2012',
    ]);
  });

  it('is the same without whoever leads it, then without the others by how many ties they have', () => {
    expect(labelsOf('The same without …')).toEqual(['Without Alpha', 'Without Beta']);
  });

  it('changes the pane it was asked for and no other', () => {
    for (const { options } of paneOptions(network, deal).groups)
      for (const { label, change } of options) {
        const [first, second] = comparedPanes(change(view));
        expect(second, label).toBe(key);
        if (label !== 'Deal') expect(first, label).not.toEqual(deal);
      }
  });

  it('marks what is shown now, whatever was chosen before', () => {
    for (const { options } of paneOptions(network, deal).groups)
      for (const { value, change } of options) {
        const [first] = comparedPanes(change(view));
        expect(first && paneOptions(network, first).shown).toEqual({ value, otherwise: null });
      }
  });
});

describe('what can be set against a pane that shows the same', () => {
  it('is the middle one of its years, and itself without its lead', () => {
    const titles = againstItself(network, deal).map(({ change }) => {
      const [first] = comparedPanes(change(view));
      return first && paneTitle(network, first);
    });
    expect(titles).toEqual(['Deal in 2015', 'Deal without Alpha']);
  });

  it('is nothing where no years are recorded, nobody leads and nobody has ties', () => {
    expect(againstItself(network, key)).toEqual([]);
  });
});
