import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Compass } from '../../../src/analysis/direction.ts';
import { nearestInDirection } from '../../../src/analysis/direction.ts';
import type { OrganisationId } from '../../../src/domain/ids.ts';
import type { Network, Positions } from '../../../src/domain/network.ts';
import { tiesOf } from '../../../src/domain/involvement.ts';
import { linkedOrganisations } from '../../../src/ui/stage/linked.ts';
import type { Walk } from '../../../src/ui/stage/walk.ts';
import { nextRelationship, walkBack, walkStart, walkTo } from '../../../src/ui/stage/walk.ts';
import { nextGroup, walkGroups } from '../../../src/ui/stage/walkGroups.ts';
import { neighboursOf } from '../../../src/analysis/neighbours.ts';
import { aCollaboration, aMember, anOrganisation, aNetwork, organisationId } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const idsOf = (network: Network): readonly OrganisationId[] => [...network.organisations.keys()];

describe('the groups of a walk', () => {
  it('hold every organisation once', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const ids = idsOf(network);
        const groups = walkGroups(network, ids);
        expect(groups.flatMap(({ members }) => members).sort()).toEqual([...ids].sort());
        expect(groups.every(({ members }) => members.length > 0)).toBe(true);
      }),
    );
  });

  it('go by model, and by sector for those in no collaboration', () => {
    const network = aNetwork({
      organisations: [
        anOrganisation({ id: 'alpha', kind: 'charity' }),
        anOrganisation({ id: 'beta', kind: 'charity' }),
        anOrganisation({ id: 'gamma', kind: 'charity' }),
        anOrganisation({ id: 'delta', kind: null }),
      ],
      collaborations: [
        aCollaboration({ id: 'market', model: 'collaborative-market', members: [aMember('alpha'), aMember('beta')] }),
        aCollaboration({ id: 'council', model: 'collaborative-council', members: [aMember('beta')] }),
      ],
    });
    const groups = walkGroups(network, idsOf(network));
    expect(groups.map(({ label, members }) => [label, members])).toEqual([
      ['Collaborative council', ['beta']],
      ['Collaborative market', ['alpha']],
      ['Charity', ['gamma']],
      ['Sector not recorded', ['delta']],
    ]);
  });

  it('lead from the first to the last, one after another, and back', () => {
    const network = theExample();
    const groups = walkGroups(network, idsOf(network));
    expect(groups.length).toBeGreaterThan(3);
    const at = (index: number) => groups[index]?.members[0] ?? organisationId('');
    for (let index = 0; index < groups.length; index += 1) {
      expect(nextGroup(groups, at(index), 1)).toBe(index + 1 < groups.length ? index + 1 : null);
      expect(nextGroup(groups, at(index), -1)).toBe(index > 0 ? index - 1 : null);
    }
    expect(nextGroup(groups, organisationId('nobody'), 1)).toBeNull();
  });
});

describe('the relationships of an organisation', () => {
  it('lead to each neighbour in at most as many presses as there are relationships', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        for (const id of idsOf(network)) {
          const neighbours = neighboursOf(network, id);
          const ids = neighbours.map(({ relationship }) => relationship.id);
          let walk: Walk = { ...walkStart, at: id };
          const lit = ids.map(() => (walk = { ...walk, relationship: nextRelationship(walk, ids, 1) }).relationship);
          expect(lit).toEqual(ids);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are offered as a list of everyone at their other ends, each once, and never the organisation itself', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        for (const id of idsOf(network)) {
          const others = (tiesOf(network).get(id) ?? []).flatMap(({ from, to }) => [from, to]);
          const expected = new Set(others.filter((other) => other !== id));
          expect(
            linkedOrganisations(network, id)
              .map((linked) => linked.id)
              .sort(),
          ).toEqual([...expected].sort());
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a walk by any keys', () => {
  const place = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
  const somePlaces = fc
    .array(place, { minLength: 2, maxLength: 40 })
    .map((points): Positions => new Map(points.map((point, n) => [organisationId(`o${String(n)}`), point])));
  const someKey = fc.oneof(
    fc.constantFrom<Compass>('left', 'right', 'up', 'down'),
    fc.nat(39).map((n) => organisationId(`o${String(n)}`)),
  );
  const compass: readonly string[] = ['left', 'right', 'up', 'down'];

  it('always leads back the way it came, to where it began', () => {
    fc.assert(
      fc.property(somePlaces, fc.array(someKey, { maxLength: 60 }), (places, keys) => {
        const start = organisationId('o0');
        let walk = walkTo(walkStart, start);
        const seen = [start];
        for (const key of keys) {
          const at = walk.at ?? start;
          const to = compass.includes(key) ? nearestInDirection(places, at, key as Compass) : (key as OrganisationId);
          if (to === null || !places.has(to) || to === at) continue;
          walk = walkTo(walk, to);
          seen.push(to);
        }
        while (seen.length > 1) {
          seen.pop();
          walk = walkBack(walk, (id) => places.has(id)) ?? walk;
          expect(walk.at).toBe(seen.at(-1));
        }
        expect(walkBack(walk, (id) => places.has(id))).toBeNull();
      }),
    );
  });
});
