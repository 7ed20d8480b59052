import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectedGroups } from '../../../src/analysis/connectedGroups.ts';
import { noFilter } from '../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import { networkSummary } from '../../../src/analysis/networkSummary.ts';
import { aFunding, aNetwork, anAccountability } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { someFilter } from '../../fixtures/someView.ts';
import { theExample } from '../../fixtures/theExample.ts';

const wordsOf = (text: string) => text.split(/\s+/).length;

describe('the summary of a map', () => {
  it('says what the map that ships holds', () => {
    const network = theExample();
    expect(networkSummary(network, network)).toMatchInlineSnapshot(
      `"Rallying together: 294 organisations, nine collaborations and 506 relationships. 98 are lines of accountability: 36 to a commissioner or funder, 28 to an elected council and 13 to internal peers, among others. Most common sectors: charity (98), council or public body (38) and education (37). Best connected: West London Zone (renamed AllChild) with 70 relationships, Wigan Council (40) and Wirral Council (30). All of them hang together."`,
    );
  });

  it('says what a filter leaves of it', () => {
    const network = theExample();
    const visible = filterNetwork(network, [], {
      ...noFilter,
      off: { audience: ['commissioner-or-funder'], type: ['member-of', 'partners-with'] },
    });
    expect(networkSummary(visible, network)).toMatchInlineSnapshot(
      `"Rallying together, in part: 228 of 294 organisations, nine collaborations and 303 of 506 relationships. 62 are lines of accountability: 28 to an elected council, 13 to internal peers and seven to a regulator, among others. Most common sectors: charity (83), partnership body (32) and council or public body (28). Best connected: West London Zone (renamed AllChild) with 39 relationships, Wigan Council (27) and Wirral Council (23). They form three separate groups, the largest of 212 organisations; 12 organisations have no relationship shown."`,
    );
  });

  it('has at most 120 words, whatever the map and the filter', () => {
    const some = someNetwork({ organisations: 30, relationships: 40 }).chain((network) =>
      fc.record({ network: fc.constant(network), filter: someFilter(network) }),
    );
    fc.assert(
      fc.property(some, ({ network, filter }) => {
        expect(wordsOf(networkSummary(filterNetwork(network, [], filter), network))).toBeLessThanOrEqual(120);
      }),
      { numRuns: 100 },
    );
  });

  it('gives numbers that the map bears out', () => {
    fc.assert(
      fc.property(someNetwork({ organisations: 25, relationships: 25 }), (network) => {
        const said = networkSummary(network, network);
        const { size } = network.organisations;
        if (size >= 10) expect(said).toContain(`${String(size)} organisations`);
        const alone = connectedGroups(network).filter((group) => group.length === 1).length;
        if (alone >= 10) expect(said).toContain(`${String(alone)} organisations have no relationship shown`);
      }),
    );
  });

  it('says so when nothing is recorded, or nothing is shown', () => {
    const network = aNetwork({ relationships: [aFunding()] });
    expect(networkSummary(aNetwork(), aNetwork())).toBe('A map: no organisations recorded yet.');
    expect(networkSummary(aNetwork(), network)).toBe('A map: none of two organisations is shown.');
  });

  it('counts separate groups and those without a relationship', () => {
    const network = aNetwork({
      organisations: ['alone'],
      relationships: [
        anAccountability(),
        anAccountability({ from: 'gamma', to: 'delta' }),
        aFunding({ from: 'delta', to: 'eta' }),
      ],
    });
    const said = networkSummary(network, network);
    expect(said).toContain('Two are lines of accountability: two to internal peers.');
    expect(said).toContain('Best connected: Delta with two relationships');
    expect(said).toContain(
      'They form two separate groups, the largest of three organisations; one organisation has no relationship shown.',
    );
  });
});

describe('connectedGroups', () => {
  it('puts every organisation into one group, the largest first', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const groups = connectedGroups(network);
        expect(groups.flat().sort()).toEqual([...network.organisations.keys()].sort());
        expect(groups.map(({ length }) => length)).toEqual(groups.map(({ length }) => length).sort((a, b) => b - a));
        const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
        for (const { from, to } of network.relationships.values()) expect(groupOf.get(from)).toBe(groupOf.get(to));
      }),
    );
  });
});
