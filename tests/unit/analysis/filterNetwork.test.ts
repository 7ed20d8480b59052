import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/analysis/filter.ts';
import { facetIds, noFilter } from '../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import type { Network } from '../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aMember,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  collaborationId,
  evidence,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { someFilter } from '../../fixtures/someView.ts';
import { theExample } from '../../fixtures/theExample.ts';
import { filteredByTheBook } from './filteredByTheBook.ts';

const someCase = someNetwork().chain((network) =>
  fc.record({
    network: fc.constant(network),
    filter: someFilter(network),
    scope: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...network.collaborations.keys()])),
  }),
);

const withOff = (off: Filter['off'], rest: Partial<Filter> = {}): Filter => ({ ...noFilter, ...rest, off });
const names = (network: Network) => ({
  organisations: [...network.organisations.keys()],
  relationships: [...network.relationships.keys()],
  collaborations: [...network.collaborations.values()].map(({ id, members }) => [id, members]),
});

describe('filterNetwork', () => {
  it('shows the whole network, the very same value, when everything is on', () => {
    fc.assert(fc.property(someNetwork(), (network) => filterNetwork(network, [], noFilter) === network));
  });

  it('gives the same when it filters twice as when it filters once', () => {
    fc.assert(
      fc.property(someCase, ({ network, scope, filter }) => {
        const once = filterNetwork(network, scope, filter);
        expect(names(filterNetwork(once, scope, filter))).toEqual(names(once));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the rule as it is written, read slowly', () => {
    fc.assert(
      fc.property(someCase, ({ network, scope, filter }) => {
        expect(names(filterNetwork(network, scope, filter))).toEqual(names(filteredByTheBook(network, scope, filter)));
      }),
      { numRuns: 400 },
    );
  });

  it('leaves no relationship or membership without its organisations', () => {
    fc.assert(
      fc.property(someCase, ({ network, scope, filter }) => {
        const left = filterNetwork(network, scope, filter);
        const ends = [...left.relationships.values()].flatMap(({ from, to }) => [from, to]);
        const members = [...left.collaborations.values()].flatMap((c) => c.members.map((m) => m.organisation));
        expect([...ends, ...members].filter((id) => !left.organisations.has(id))).toEqual([]);
      }),
    );
  });

  it('keeps the order of ids and the records themselves', () => {
    fc.assert(
      fc.property(someCase, ({ network, scope, filter }) => {
        const left = filterNetwork(network, scope, filter);
        expect([...left.organisations.keys()]).toEqual(
          [...network.organisations.keys()].filter((id) => left.organisations.has(id)),
        );
        for (const [id, tie] of left.relationships) expect(tie).toBe(network.relationships.get(id));
      }),
    );
  });

  it('keeps an organisation that any remaining relationship touches', () => {
    const network = aNetwork({
      relationships: [aFunding({ from: 'alpha', to: 'beta' }), aRelationship({ from: 'beta', to: 'gamma' })],
    });
    const left = filterNetwork(network, [], withOff({ type: ['funds'] }));
    expect([...left.organisations.keys()]).toEqual(['beta', 'gamma']);
  });

  it('keeps an organisation that only a membership touches', () => {
    const network = aNetwork({
      collaborations: [aCollaboration({ members: ['alpha'] })],
      relationships: [aFunding({ from: 'alpha', to: 'beta' })],
    });
    expect([...filterNetwork(network, [], withOff({ type: ['funds'] })).organisations.keys()]).toEqual(['alpha']);
  });

  it('keeps what nothing ever touched while only sector and kind are chosen', () => {
    const network = aNetwork({ organisations: ['alone', anOrganisation({ id: 'court', kind: 'police-or-justice' })] });
    expect([...filterNetwork(network, [], withOff({ sector: ['la'] })).organisations.keys()]).toEqual(['alone']);
    expect(filterNetwork(network, [], withOff({ audience: ['regulator'] })).organisations.size).toBe(0);
    expect(filterNetwork(network, [], withOff({}, { membersOnly: true })).organisations.size).toBe(0);
  });

  it('chooses accountability by audience alone and everything else by type', () => {
    const network = aNetwork({ relationships: [anAccountability(), aFunding()] });
    expect(filterNetwork(network, [], withOff({ type: ['accountable-to'] })).relationships.size).toBe(2);
    expect([...filterNetwork(network, [], withOff({ audience: ['internal-peer'] })).relationships.keys()]).toEqual([
      'alpha-funds-beta',
    ]);
  });

  it('asks one collaboration to pass all that is chosen of collaborations', () => {
    const network = aNetwork({
      collaborations: [
        aCollaboration({ id: 'c1', model: 'agent-of-change', governanceForm: 'self-organised' }),
        aCollaboration({ id: 'c2', model: 'system-connector', governanceForm: 'lead-organisation' }),
      ],
      relationships: [aFunding({ collaborations: ['c1', 'c2'] })],
    });
    const filter = withOff({ model: ['system-connector'], governanceForm: ['self-organised'] });
    expect(filterNetwork(network, [], filter).relationships.size).toBe(0);
    expect(filterNetwork(network, [], withOff({ model: ['system-connector'] })).relationships.size).toBe(1);
  });

  it('shows an empty collaboration, for that it is empty is a fact of the record', () => {
    const network = aNetwork({ collaborations: [aCollaboration({ model: 'system-connector' })] });
    expect(filterNetwork(network, [], withOff({ audience: ['regulator'] })).collaborations.size).toBe(1);
    expect(filterNetwork(network, [], withOff({ model: ['system-connector'] })).collaborations.size).toBe(0);
  });

  it('narrows to the collaborations in scope', () => {
    const network = aNetwork({
      collaborations: [
        aCollaboration({ id: 'c1', members: ['alpha'] }),
        aCollaboration({ id: 'c2', members: ['beta'] }),
      ],
      relationships: [aFunding({ from: 'gamma', to: 'delta' })],
    });
    expect([...filterNetwork(network, [collaborationId('c2')], noFilter).organisations.keys()]).toEqual(['beta']);
  });

  describe('by years', () => {
    const network = aNetwork({
      relationships: [
        aFunding({ id: 'early', start: '2010', end: '2014' }),
        aFunding({ id: 'late', start: '2018-04', end: '2020-01-31' }),
        aFunding({ id: 'since', start: '2016' }),
        aFunding({ id: 'until', end: '2015' }),
        aFunding({ id: 'undated' }),
      ],
    });
    const shown = (from: number | null, to: number | null, keepUndated = true) => [
      ...filterNetwork(network, [], { ...noFilter, years: { from, to }, keepUndated }).relationships.keys(),
    ];

    it('keeps what overlaps the years chosen, both included', () => {
      expect(shown(2014, 2014, false)).toEqual(['early', 'until']);
      expect(shown(2020, null, false)).toEqual(['late', 'since']);
    });

    it('keeps what has no date unless told otherwise', () => {
      expect(shown(2020, null)).toEqual(['late', 'since', 'undated']);
    });

    it('drops nothing for its dates while no year is chosen', () => {
      expect(shown(null, null, false)).toHaveLength(5);
    });

    it('lends a membership without dates those of its collaboration', () => {
      const dated = aNetwork({
        collaborations: [
          aCollaboration({
            start: '2015',
            end: '2017',
            members: ['alpha', aMember('beta', { start: '2014', end: '2016' })],
          }),
        ],
      });
      const left = (year: number) => [
        ...filterNetwork(dated, [], { ...noFilter, years: { from: year, to: year } }).organisations.keys(),
      ];
      expect(left(2014)).toEqual(['beta']);
      expect(left(2017)).toEqual(['alpha']);
      expect(left(2018)).toEqual([]);
    });
  });

  it('takes the evidence of a membership from its collaboration when it has none of its own', () => {
    const network = aNetwork({
      collaborations: [
        aCollaboration({
          evidence: evidence('stated'),
          members: ['alpha', aMember('beta', { evidence: evidence('classified') })],
        }),
      ],
    });
    expect([...filterNetwork(network, [], withOff({ evidence: ['stated'] })).organisations.keys()]).toEqual(['beta']);
    expect([...filterNetwork(network, [], withOff({ evidence: ['classified'] })).organisations.keys()]).toEqual([
      'alpha',
    ]);
  });

  it('shows recorded members alone, and the lines between them, when asked to', () => {
    const network = aNetwork({
      collaborations: [aCollaboration({ members: ['alpha', 'beta'] })],
      relationships: [
        aFunding({ collaborations: ['deal'] }),
        aFunding({ from: 'gamma', to: 'beta', collaborations: ['deal'] }),
      ],
    });
    expect(names(filterNetwork(network, [], withOff({}, { membersOnly: true })))).toMatchObject({
      organisations: ['alpha', 'beta'],
      relationships: ['alpha-funds-beta'],
    });
  });

  it('answers for the map that ships with every single facet off, within reason', () => {
    const network = theExample();
    for (const facet of facetIds) {
      const left = filterNetwork(network, [], withOff({ [facet]: ['', 'nothing-of-this-name'] }));
      expect(left.organisations.size).toBeGreaterThan(200);
    }
  });
});
