import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRelationship, walkBack, walkStart, walkTo } from '../../../src/ui/stage/walk.ts';
import { organisationId, relationshipId } from '../../fixtures/aNetwork.ts';

const anywhere = () => true;
const someWay = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e').map(organisationId), { minLength: 1, maxLength: 30 });

describe('a walk over the map', () => {
  it('goes back along the way it came, step by step, to where it began', () => {
    fc.assert(
      fc.property(someWay, (way) => {
        const stations = way.filter((id, index) => id !== way[index - 1]);
        let walk = stations.reduce(walkTo, walkStart);
        const seen = [walk.at];
        for (let back = walkBack(walk, anywhere); back !== null; back = walkBack(walk, anywhere)) {
          walk = back;
          seen.push(walk.at);
        }
        expect(seen).toEqual([...stations].reverse());
      }),
    );
  });

  it('passes over what a filter has taken away since', () => {
    const walk = ['a', 'b', 'c'].map(organisationId).reduce(walkTo, walkStart);
    expect(walkBack(walk, (id) => id !== 'b')?.at).toBe('a');
    expect(walkBack(walk, () => false)).toBeNull();
  });

  it('stays where it is when it goes to where it is', () => {
    const walk = walkTo(walkStart, organisationId('a'));
    expect(walkTo(walk, organisationId('a'))).toBe(walk);
  });

  it('forgets the lit relationship with each step', () => {
    const lit = { ...walkTo(walkStart, organisationId('a')), relationship: relationshipId('r1') };
    expect(walkTo(lit, organisationId('b')).relationship).toBeNull();
  });
});

describe('nextRelationship', () => {
  const ties = ['r1', 'r2', 'r3'].map(relationshipId);

  it('steps round and round, both ways', () => {
    const forwards = [walkStart];
    for (let step = 0; step < 4; step += 1)
      forwards.push({ ...walkStart, relationship: nextRelationship(forwards.at(-1) ?? walkStart, ties, 1) });
    expect(forwards.slice(1).map(({ relationship }) => relationship)).toEqual(['r1', 'r2', 'r3', 'r1']);
    expect(nextRelationship(walkStart, ties, -1)).toBe('r3');
  });

  it('has nowhere to go where there is none', () => {
    expect(nextRelationship(walkStart, [], 1)).toBeNull();
  });
});
