import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/analysis/filter.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { paneTitle } from '../../../src/view/paneTitle.ts';
import { tellingTitles, titleOfAll } from '../../../src/view/tellingTitles.ts';
import { aCollaboration, aNetwork, anOrganisation, collaborationId, organisationId } from '../../fixtures/aNetwork.ts';

const network = aNetwork({
  organisations: ['alpha', 'beta', 'gamma'].map((id) => anOrganisation({ id, name: `The ${id} trust` })),
  collaborations: [aCollaboration({ id: 'deal', name: 'Deal' }), aCollaboration({ id: 'pact', name: 'Pact' })],
});
const showing = (id: string, years: readonly [number | null, number | null] = [null, null], left: string[] = []) => ({
  scope: [collaborationId(id)],
  model: null,
  filter: { ...noFilter, years: { from: years[0], to: years[1] } },
  withdrawn: left.map((each) => organisationRef(organisationId(each))),
});
const told = (...panes: readonly ReturnType<typeof showing>[]) => tellingTitles(network, panes);

describe('tellingTitles', () => {
  it('says of one thing only what tells its panes apart', () => {
    expect(told(showing('deal'), showing('deal', [2015, 2015]))).toEqual({
      titles: ['in every year', 'in 2015'],
      areWays: true,
    });
    expect(told(showing('deal'), showing('deal', [null, null], ['alpha'])).titles).toEqual([
      'as recorded',
      'without The alpha trust',
    ]);
    expect(told(showing('deal', [2012, 2016]), showing('deal', [null, 2011]), showing('deal', [2017, null]))).toEqual({
      titles: ['from 2012 to 2016', 'up to 2011', 'from 2017 on'],
      areWays: true,
    });
    expect(told(showing('deal'), showing('deal', [2015, 2015], ['alpha'])).titles).toEqual([
      'in every year',
      'in 2015 without The alpha trust',
    ]);
    expect(told(showing('deal'), showing('deal', [null, null], ['alpha', 'beta', 'gamma'])).titles[1]).toBe(
      'without three things',
    );
  });

  it('says what is shown where that differs, or where nothing else tells panes apart', () => {
    const different = [showing('deal', [2015, 2015]), showing('pact')];
    expect(tellingTitles(network, different)).toEqual({ titles: ['Deal in 2015', 'Pact'], areWays: false });
    expect(told(showing('deal'), showing('deal'))).toEqual({ titles: ['Deal', 'Deal'], areWays: false });
    const three = [showing('deal'), showing('deal'), showing('deal', [2015, 2015])];
    expect(told(...three).titles).toEqual(three.map((pane) => paneTitle(network, pane)));
    expect(told(showing('deal'))).toEqual({ titles: ['Deal'], areWays: false });
  });

  it('names what all show once, in a title of all', () => {
    expect(titleOfAll(network, [showing('deal'), showing('deal', [2015, 2015])])).toBe(
      'Deal, in every year and in 2015',
    );
    expect(titleOfAll(network, [showing('deal'), showing('pact')])).toBe('Deal and Pact');
  });
});
