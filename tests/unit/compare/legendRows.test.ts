import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/analysis/filter.ts';
import { isRowOn, legendRows, toggleRow } from '../../../src/features/compare/legend/legendRows.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aFunding, anAccountability, aNetwork } from '../../fixtures/aNetwork.ts';

const network = aNetwork({
  organisations: ['alpha', 'beta'],
  relationships: [
    anAccountability({ id: 'r1', from: 'alpha', to: 'beta', audience: 'regulator' }),
    anAccountability({ id: 'r2', from: 'alpha', to: 'beta', audience: null }),
    aFunding({ id: 'r3', from: 'alpha', to: 'beta' }),
  ],
});
const rows = legendRows(network, [network]);

describe('the rows of the legend of a comparison', () => {
  it('are the audiences with a look of their own, then all others together, then other relationships', () => {
    expect(rows.map(({ label }) => label)).toEqual(['Regulator', 'Another audience', 'Other relationship']);
  });

  it('name the audiences that are taken together', () => {
    const terms = ['managerial', 'central-government'];
    const ties = terms.map((audience) => anAccountability({ id: audience, from: 'alpha', to: 'beta', audience }));
    const map = aNetwork({ relationships: ties });
    expect(legendRows(map, [map]).map(({ label }) => label)).toEqual(['Central government, managerial']);
  });

  it('name only what some pane records', () => {
    expect(legendRows(network, [aNetwork({ organisations: ['alpha'] })])).toEqual([]);
  });

  it('hide what they stand for and nothing else, and show it again', () => {
    for (const row of rows) {
      const hidden = toggleRow(row, noFilter)(firstView);
      const { filter } = hidden.panes[0];
      expect(rows.filter((other) => !isRowOn(other, filter))).toEqual([row]);
      expect(toggleRow(row, filter)(hidden).panes[0].filter.off).toEqual(noFilter.off);
    }
  });

  it('show all of a kind again of which a part was hidden, once the rest is hidden too', () => {
    const [, , other] = legendRows(network, [network]);
    if (other === undefined) throw new Error('There are three rows.');
    expect(isRowOn({ ...other, terms: ['funds', 'commissions'] }, { off: { type: ['funds'] } })).toBe(true);
    expect(isRowOn({ ...other, terms: ['funds'] }, { off: { type: ['funds'] } })).toBe(false);
  });
});
