import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationRef, sameRef } from '../../../src/domain/ids.ts';
import type { Trail } from '../../../src/features/explore/details/trail.ts';
import { noTrail, trailLength, visit } from '../../../src/features/explore/details/trail.ts';
import { organisationId } from '../../fixtures/aNetwork.ts';

const ref = (id: string) => organisationRef(organisationId(id));
const someVisits = fc.array(fc.constantFrom('a', 'b', 'c', 'd').map(ref), { minLength: 2, maxLength: 30 });
const walk = (visits: readonly ReturnType<typeof ref>[]): Trail => visits.reduce(visit, noTrail);

describe('the trail through the details', () => {
  it('always stands at what was visited last', () => {
    fc.assert(
      fc.property(someVisits, (visits) => {
        expect(walk(visits).present).toEqual(visits.at(-1));
      }),
    );
  });

  it('comes back to where it was by going back and then forward', () => {
    fc.assert(
      fc.property(someVisits, (visits) => {
        const trail = walk(visits);
        const before = trail.past.at(-1);
        if (before === undefined || trail.present === null) return;
        expect(visit(visit(trail, before), trail.present)).toEqual(trail);
      }),
    );
  });

  it('never stands next to itself', () => {
    fc.assert(
      fc.property(someVisits, (visits) => {
        const { past, present, future } = walk(visits);
        const all = [...past, ...(present === null ? [] : [present]), ...future];
        all.slice(1).forEach((step, index) => {
          const before = all[index];
          expect(before !== undefined && sameRef(before, step)).toBe(false);
        });
      }),
    );
  });

  it('lets go of what lay ahead when another way is taken, and of what lies too far back', () => {
    expect(walk([ref('a'), ref('b'), ref('a'), ref('c')])).toEqual({ past: [ref('a')], present: ref('c'), future: [] });
    const long = Array.from({ length: trailLength + 20 }, (_, index) => ref(String(index)));
    expect(walk(long).past).toHaveLength(trailLength);
  });
});
