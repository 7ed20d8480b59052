import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../../src/analysis/compare/pair/difference.ts';
import { differenceOf, standings } from '../../../../src/analysis/compare/pair/difference.ts';
import { roleChanges } from '../../../../src/analysis/compare/pair/roleChanges.ts';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../../src/analysis/filterNetwork.ts';
import type { Network, Relationship } from '../../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  aRelationship,
  collaborationId,
} from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';

const of = (...relationships: readonly Relationship[]): Network => aNetwork({ relationships });

/** The classes of two relationships between the same organisations, one a side. */
const classes = (a: Relationship, b: Relationship): readonly (Standing | undefined)[] => {
  const { relationships } = differenceOf(of(a), of(b));
  return [relationships.get(a.id)?.standing, relationships.get(b.id)?.standing];
};

describe('the difference of two sides', () => {
  it('tells organisations of both sides from those of one', () => {
    const { organisations, organisationCounts } = differenceOf(
      aNetwork({ organisations: ['alpha', 'beta'] }),
      aNetwork({ organisations: ['beta', 'gamma', 'delta'] }),
    );
    expect([...organisations]).toEqual([
      ['alpha', 'only-a'],
      ['beta', 'both'],
      ['delta', 'only-b'],
      ['gamma', 'only-b'],
    ]);
    expect(organisationCounts).toEqual({ both: 1, changed: 0, 'only-a': 1, 'only-b': 2 });
  });

  it('takes one record on both sides for one relationship', () => {
    const tie = aRelationship({ id: 'r1' });
    const { relationships, relationshipCounts } = differenceOf(of(tie), of(tie));
    expect(relationships.get(tie.id)).toEqual({
      relationship: tie,
      standing: 'both',
      inA: true,
      inB: true,
      twin: null,
      isAgain: false,
    });
    expect(relationshipCounts).toEqual({ both: 1, changed: 0, 'only-a': 0, 'only-b': 0 });
  });

  it.each([
    ['two records that say the same', aFunding({ id: 'r1' }), aFunding({ id: 'r2' }), ['both', 'both']],
    ['another type', aFunding({ id: 'r1' }), aRelationship({ id: 'r2', type: 'leads' }), ['changed', 'changed']],
    [
      'another direction of a directed type',
      aFunding({ id: 'r1' }),
      aFunding({ id: 'r2', from: 'beta', to: 'alpha' }),
      ['changed', 'changed'],
    ],
    [
      'another direction of an undirected type',
      aRelationship({ id: 'r1' }),
      aRelationship({ id: 'r2', from: 'beta', to: 'alpha' }),
      ['both', 'both'],
    ],
    [
      'another audience',
      anAccountability({ id: 'r1', audience: 'regulator' }),
      anAccountability({ id: 'r2', audience: 'internal-peer' }),
      ['changed', 'changed'],
    ],
    [
      'an audience that is not recorded',
      anAccountability({ id: 'r1', audience: 'regulator' }),
      anAccountability({ id: 'r2', audience: null }),
      ['both', 'both'],
    ],
    [
      'other organisations',
      aFunding({ id: 'r1' }),
      aFunding({ id: 'r2', from: 'alpha', to: 'gamma' }),
      ['only-a', 'only-b'],
    ],
    [
      'one that a source denies',
      aFunding({ id: 'r1' }),
      aFunding({ id: 'r2', status: 'denied' }),
      ['only-a', 'only-b'],
    ],
    [
      'an organisation tied to itself in another way',
      aFunding({ id: 'r1', to: 'alpha' }),
      aRelationship({ id: 'r2', to: 'alpha' }),
      ['changed', 'changed'],
    ],
  ] as const)('sets against each other: %s', (_, a, b, expected) => {
    expect(classes(a, b)).toEqual(expected);
  });

  it('calls what is merely added to a relationship of both sides only of its side', () => {
    const shared = aFunding({ id: 'r1' });
    const added = aRelationship({ id: 'r2', type: 'leads' });
    const { relationships } = differenceOf(of(shared), of(shared, added));
    expect([...relationships.values()].map(({ standing }) => standing)).toEqual(['both', 'only-b']);
  });

  it('calls every one changed where several stand in the place of one', () => {
    const instead = [aRelationship({ id: 'r2', type: 'leads' }), anAccountability({ id: 'r3' })];
    const { relationshipCounts } = differenceOf(of(aFunding({ id: 'r1' })), of(...instead));
    expect(relationshipCounts).toEqual({ both: 0, changed: 3, 'only-a': 0, 'only-b': 0 });
  });
});

/** Two parts of one map, as two panes show them. */
const twoSides = someNetwork().chain((map) =>
  fc
    .tuple(fc.subarray([...map.collaborations.keys()]), fc.subarray([...map.collaborations.keys()]))
    .map(([a, b]) => [filterNetwork(map, a, noFilter), filterNetwork(map, b, noFilter)] as const),
);

/** Two maps that share some ids, where one id may even stand for two records. */
const anyTwo = fc.oneof(twoSides, fc.tuple(someNetwork(), someNetwork()));

const mirror: Readonly<Record<Standing, Standing>> = {
  both: 'both',
  changed: 'changed',
  'only-a': 'only-b',
  'only-b': 'only-a',
};

describe('records that say the same', () => {
  it('count once, and name each other', () => {
    const { relationships, relationshipCounts } = differenceOf(of(aFunding({ id: 'r1' })), of(aFunding({ id: 'r2' })));
    expect(relationshipCounts).toEqual({ both: 1, changed: 0, 'only-a': 0, 'only-b': 0 });
    expect([...relationships.values()].map(({ twin }) => twin)).toEqual(['r2', 'r1']);
  });

  it('are only of their side where it says more often what the other says once', () => {
    const one = [aFunding({ id: 'r1' })];
    const two = [aFunding({ id: 'r2' }), aFunding({ id: 'r3' })];
    const { relationships, relationshipCounts } = differenceOf(of(...one), of(...two));
    expect(relationshipCounts).toEqual({ both: 1, changed: 0, 'only-a': 0, 'only-b': 1 });
    expect([...relationships.values()].map(({ isAgain }) => isAgain)).toEqual([false, false, true]);
  });

  it('find one of the same audience before one of which no audience is recorded', () => {
    const [open, regulator] = [null, 'regulator'].map((audience, place) =>
      anAccountability({ id: `a${String(place)}`, audience }),
    );
    const { relationships } = differenceOf(
      of(open!, regulator!),
      of(anAccountability({ id: 'b', audience: 'regulator' })),
    );
    expect(relationships.get(regulator!.id)?.twin).toBe('b');
  });

  it('make what is in both, changed and only of a side as many as the side shows', () => {
    fc.assert(
      fc.property(anyTwo, ([a, b]) => {
        const { relationships, relationshipCounts: counts } = differenceOf(a, b);
        const changed = [...relationships.values()].filter(({ standing }) => standing === 'changed');
        const changedIn = (side: 'inA' | 'inB') => changed.filter((entry) => entry[side]).length;
        expect(counts.both + counts['only-a'] + changedIn('inA')).toBe(a.relationships.size);
        expect(counts.both + counts['only-b'] + changedIn('inB')).toBe(b.relationships.size);
      }),
    );
  });
});

describe('of any two sides', () => {
  it('a side with itself differs in nothing', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const { organisationCounts, relationshipCounts } = differenceOf(network, network);
        const none = { changed: 0, 'only-a': 0, 'only-b': 0 };
        expect(organisationCounts).toEqual({ ...none, both: network.organisations.size });
        expect(relationshipCounts).toEqual({ ...none, both: network.relationships.size });
      }),
    );
  });

  it('swapping them swaps what each has alone, and nothing else', () => {
    fc.assert(
      fc.property(anyTwo, ([a, b]) => {
        const [there, back] = [differenceOf(a, b), differenceOf(b, a)];
        for (const standing of standings) {
          expect(back.organisationCounts[mirror[standing]]).toBe(there.organisationCounts[standing]);
          expect(back.relationshipCounts[mirror[standing]]).toBe(there.relationshipCounts[standing]);
        }
        const standing = ([id, entry]: readonly [string, { readonly standing: Standing }]) => [id, entry.standing];
        expect([...back.relationships].map(standing)).toEqual(
          [...there.relationships].map(([id, entry]) => [id, mirror[entry.standing]]),
        );
      }),
    );
  });

  it('every organisation and every relationship is in one class, and none in a class that its sides forbid', () => {
    fc.assert(
      fc.property(anyTwo, ([a, b]) => {
        const difference = differenceOf(a, b);
        const sum = (counts: Readonly<Record<Standing, number>>) =>
          standings.reduce((all, key) => all + counts[key], 0);
        const organisations = new Set([...a.organisations.keys(), ...b.organisations.keys()]);
        const relationships = new Set([...a.relationships.keys(), ...b.relationships.keys()]);
        expect(new Set(difference.organisations.keys())).toEqual(organisations);
        expect(new Set(difference.relationships.keys())).toEqual(relationships);
        expect(sum(difference.organisationCounts)).toBe(organisations.size);
        for (const { standing, inA, inB } of difference.relationships.values()) {
          if (inA && inB) expect(standing).toBe('both');
          if (standing === 'only-a') expect([inA, inB]).toEqual([true, false]);
          if (standing === 'only-b') expect([inA, inB]).toEqual([false, true]);
        }
      }),
    );
  });

  it('a relationship is changed only where the same two organisations are related on each side', () => {
    fc.assert(
      fc.property(anyTwo, ([a, b]) => {
        const pair = ({ from, to }: Relationship) => JSON.stringify([from, to].sort());
        const relate = (network: Network, tie: Relationship) =>
          [...network.relationships.values()].some((other) => pair(other) === pair(tie));
        for (const { relationship, standing } of differenceOf(a, b).relationships.values())
          if (standing === 'changed') expect([relate(a, relationship), relate(b, relationship)]).toEqual([true, true]);
      }),
    );
  });
});

describe('roles that differ', () => {
  it('names who has one role on one side and another on the other', () => {
    const map = aNetwork({
      collaborations: [
        aCollaboration({ id: 'east', backbone: 'hub', members: ['hub', 'alpha'] }),
        aCollaboration({ id: 'west', backbone: 'alpha', members: ['hub', 'alpha'] }),
      ],
    });
    const [east, west] = [[collaborationId('east')], [collaborationId('west')]];
    const difference = differenceOf(filterNetwork(map, east, noFilter), filterNetwork(map, west, noFilter));
    expect(roleChanges(map, east, west, difference)).toEqual([
      { organisation: 'alpha', inA: 'partner', inB: 'lead' },
      { organisation: 'hub', inA: 'lead', inB: 'partner' },
    ]);
    expect(roleChanges(map, east, east, differenceOf(map, map))).toEqual([]);
  });
});
