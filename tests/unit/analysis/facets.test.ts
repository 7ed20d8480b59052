import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetOptions } from '../../../src/analysis/facets.ts';
import type { FacetOption } from '../../../src/analysis/facets.ts';
import type { FacetId, Filter } from '../../../src/analysis/filter.ts';
import { facetIds, noFilter, notRecorded } from '../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import type { Network, Relationship } from '../../../src/domain/network.ts';
import { aCollaboration, aFunding, aNetwork, anAccountability, anOrganisation } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { someFilter } from '../../fixtures/someView.ts';
import { theExample } from '../../fixtures/theExample.ts';

const someCase = someNetwork().chain((network) =>
  fc.record({ network: fc.constant(network), filter: someFilter(network) }),
);

const optionsOf = (network: Network, facet: FacetId, filter: Filter = noFilter): readonly FacetOption[] =>
  facetOptions(network, [], filter).get(facet) ?? [];
const countsOf = (network: Network, facet: FacetId, filter: Filter = noFilter) =>
  Object.fromEntries(optionsOf(network, facet, filter).map(({ term, count }) => [term, count]));
const off = (terms: Filter['off']): Filter => ({ ...noFilter, off: terms });

const groupOf = (network: Network, kind: string | null): string =>
  [...network.vocabulary.kinds.values()].find(({ id }) => id === kind)?.sectorGroup ?? notRecorded;

/** What a reader would count by hand on the map, with only the group in question wholly on. */
function countedByHand(
  network: Network,
  filter: Filter,
  facet: FacetId,
  option: FacetOption,
  terms: readonly string[],
): number {
  const { [facet]: _own, ...others } = filter.off;
  const open = { ...filter, off: others };
  const ofOpen = filterNetwork(network, [], open);
  const ties = [...ofOpen.relationships.values()];
  const isOf: { readonly [F in FacetId]?: (tie: Relationship) => boolean } = {
    audience: (tie) => tie.kind === 'accountability' && (tie.audience ?? notRecorded) === option.term,
    type: (tie) => tie.kind !== 'accountability' && tie.type === option.term,
    evidence: (tie) => (tie.evidence?.basis ?? notRecorded) === option.term,
  };
  const counts = isOf[facet];
  if (counts !== undefined) return ties.filter(counts).length;
  if (facet === 'kind')
    return [...ofOpen.organisations.values()].filter(({ kind }) => (kind ?? notRecorded) === option.term).length;
  if (facet === 'sector')
    return [...ofOpen.organisations.values()].filter(({ kind }) => groupOf(network, kind) === option.term).length;
  // The groups about collaborations: exactly what "Only" would leave on the map.
  const only = { ...filter, off: { ...others, [facet]: terms.filter((term) => term !== option.term) } };
  return filterNetwork(network, [], only).organisations.size;
}

describe('facetOptions', () => {
  it('counts what filtering would show', () => {
    fc.assert(
      fc.property(someCase, ({ network, filter }) => {
        for (const [facet, options] of facetOptions(network, [], filter)) {
          const terms = options.map(({ term }) => term);
          // With one term listed, "only" switches nothing off, so what nothing touches stays and is counted nowhere.
          if (terms.length < 2) continue;
          for (const option of options)
            expect([facet, option.term, option.count]).toEqual([
              facet,
              option.term,
              countedByHand(network, filter, facet, option, terms),
            ]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('lists the same rows whatever is filtered, also those that count zero', () => {
    fc.assert(
      fc.property(someCase, ({ network, filter }) => {
        const rows = (f: Filter) =>
          facetIds.map((facet) => optionsOf(network, facet, f).map(({ term, label }) => [term, label]));
        expect(rows(filter)).toEqual(rows(noFilter));
      }),
    );
  });

  it('counts a group as if its own choices were not made', () => {
    const network = aNetwork({
      relationships: [
        anAccountability({ audience: 'regulator' }),
        anAccountability({ id: 'x', audience: 'internal-peer' }),
        aFunding(),
      ],
    });
    expect(countsOf(network, 'audience', off({ audience: ['regulator'] }))).toEqual({
      regulator: 1,
      'internal-peer': 1,
    });
    expect(optionsOf(network, 'audience', off({ audience: ['regulator'] })).map(({ isOn }) => isOn)).toEqual([
      false,
      true,
    ]);
  });

  it('counts under the choices of every other group', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'alpha', kind: 'local-authority' })],
      relationships: [
        anAccountability({ audience: 'regulator' }),
        anAccountability({ id: 'x', audience: 'regulator', from: 'beta', to: 'gamma' }),
      ],
    });
    expect(countsOf(network, 'audience', off({ sector: ['la'] }))).toEqual({ regulator: 1 });
    expect(countsOf(network, 'sector', off({ audience: ['regulator'] }))).toEqual({ la: 0, vcs: 0 });
  });

  it('counts those who take part in a collaboration: members and ends, or members alone', () => {
    const network = aNetwork({
      collaborations: [aCollaboration({ model: 'agent-of-change', members: ['alpha'] })],
      relationships: [aFunding({ collaborations: ['deal'] })],
    });
    expect(countsOf(network, 'model')).toEqual({ 'agent-of-change': 2 });
    expect(countsOf(network, 'model', { ...noFilter, membersOnly: true })).toEqual({ 'agent-of-change': 1 });
  });

  it('lists "not recorded" only where the whole network leaves something open', () => {
    const closed = aNetwork({ collaborations: [aCollaboration({ model: 'agent-of-change' })] });
    const open = aNetwork({
      collaborations: [aCollaboration()],
      relationships: [anAccountability({ audience: null })],
    });
    expect(optionsOf(closed, 'model').map(({ label }) => label)).toEqual(['Agent of change']);
    expect(optionsOf(open, 'model').map(({ label }) => label)).toEqual(['Not recorded']);
    expect(optionsOf(open, 'audience').map(({ label }) => label)).toEqual(['Not recorded']);
    expect(optionsOf(open, 'collaboration').map(({ label }) => label)).toEqual(['Deal', 'In no collaboration']);
  });

  it('lists terms in the order of the vocabulary, and a term of its own after them', () => {
    const network = aNetwork({
      relationships: ['regulator', 'of-our-own', 'commissioner-or-funder'].map((audience) =>
        anAccountability({ id: audience, audience }),
      ),
    });
    expect(optionsOf(network, 'audience').map(({ label }) => label)).toEqual([
      'Commissioner or funder',
      'Regulator',
      'of-our-own',
    ]);
  });

  it('gives every group of the map that ships its rows and counts', () => {
    const options = facetOptions(theExample(), [], noFilter);
    const list = (facet: FacetId) => (options.get(facet) ?? []).map(({ label, count }) => `${label} ${String(count)}`);
    expect(list('model')).toMatchInlineSnapshot(`
      [
        "Collaborative council 121",
        "Collaborative market 77",
        "Agent of change 56",
        "System connector 58",
        "Not recorded 4",
      ]
    `);
    expect(list('audience')).toMatchInlineSnapshot(`
      [
        "Commissioner or funder 36",
        "Elected council 28",
        "Regulator 7",
        "Service users & citizens 7",
        "Internal peers 13",
        "Managerial 1",
        "Central government 6",
      ]
    `);
    expect(list('evidence')).toMatchInlineSnapshot(`
      [
        "Stated 441",
        "Classified 65",
        "Unsourced 0",
      ]
    `);
    expect(list('governanceForm')).toMatchInlineSnapshot(`
      [
        "Self-organised 33",
        "Lead organisation 172",
        "Network administrative organisation 98",
        "Not recorded 4",
      ]
    `);
    expect(options.get('collaboration')).toHaveLength(10);
    expect(options.get('sector')).toHaveLength(10);
    expect(options.get('kind')).toHaveLength(22);
    expect(options.get('type')).toHaveLength(15);
  });
});
