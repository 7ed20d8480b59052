import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { alignSeats, laneRoles } from '../../../../src/scene/compare/alignSeats.ts';
import {
  aCollaboration,
  aMember,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  organisationId,
} from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { collaborationTarget, compared } from './someCompared.ts';

const ids = ['hub', 'board', 'north', 'south', 'guest', 'people'];
const network = aNetwork({
  organisations: ids.map((id) => anOrganisation(id === 'people' ? { id, kind: 'residents' } : { id })),
  collaborations: [
    aCollaboration({
      id: 'one',
      backbone: 'hub',
      members: ['hub', 'north', aMember('south', { start: '2015' }), 'guest'],
    }),
    aCollaboration({ id: 'two', backbone: 'board', members: ['board', 'north', 'guest'] }),
    aCollaboration({ id: 'three', members: ['people'] }),
  ],
  relationships: [
    aRelationship({ from: 'hub', to: 'north', collaborations: ['one'] }),
    aRelationship({ from: 'hub', to: 'south', start: '2015', collaborations: ['one'] }),
    anAccountability({ from: 'north', to: 'board', collaborations: ['two'] }),
  ],
});
const seatsFor = (...panes: Parameters<typeof compared>) => alignSeats(network, compared(...panes), 1);

describe('aligned seats', () => {
  it('gives everybody of any pane a seat, in the lane of the role', () => {
    const { positions, lanes } = seatsFor(network, ['one', 'two'].map(collaborationTarget));
    expect([...positions.keys()].sort()).toEqual(['board', 'guest', 'hub', 'north', 'south']);
    expect(lanes.map(({ role }) => role)).toEqual(laneRoles);
    const laneOf = (id: string) => {
      const y = positions.get(organisationId(id))?.[1] ?? NaN;
      return lanes.find(({ top, bottom }) => top <= y && y < bottom)?.role;
    };
    expect(['hub', 'board', 'north'].map(laneOf)).toEqual(['lead', 'lead', 'partner']);
  });

  it('moves nobody when panes are swapped, or filtered, or show another year', () => {
    const panes = compared(network, ['one', 'two'].map(collaborationTarget));
    const before = alignSeats(network, panes, 1);
    expect(alignSeats(network, [...panes].reverse(), 1).positions).toBe(before.positions);
    const early = compared(
      network,
      panes.map(({ pane }) => collaborationTarget(pane.scope[0] ?? '')),
      [{ filter: { ...noFilter, years: { from: 2010, to: 2010 } } }],
    );
    expect(early[0]?.visible.organisations.size).toBeLessThan(early[0]?.world.organisations.size ?? 0);
    expect(alignSeats(network, early, 1).positions).toEqual(before.positions);
  });

  it('counts whom panes share, and leaves nobody an empty seat who can be seen', () => {
    const { sharedCount, emptySeats } = seatsFor(network, ['one', 'two'].map(collaborationTarget));
    expect(sharedCount).toBe(2);
    expect(emptySeats).toEqual([[], []]);
  });

  it('leaves a seat empty where somebody is withdrawn or not there in that year', () => {
    const same = ['one', 'one'].map(collaborationTarget);
    const withdrawn = [{}, { withdrawn: [{ kind: 'organisation', id: organisationId('guest') }] }] as const;
    expect(seatsFor(network, same, withdrawn).emptySeats).toEqual([[], ['guest']]);
    const early = [{ filter: { ...noFilter, years: { from: 2010, to: 2010 } } }];
    expect(seatsFor(network, same, early).emptySeats[0]).toContain('south');
  });

  it('leaves a seat empty for whom two other panes share', () => {
    const { emptySeats } = seatsFor(network, ['one', 'two', 'three'].map(collaborationTarget));
    expect(emptySeats).toEqual([[], [], ['guest', 'north']]);
  });

  it('seats panes that share nobody in the same lanes, and an empty one as well', () => {
    const { sharedCount, lanes } = seatsFor(network, ['one', 'three'].map(collaborationTarget));
    expect(sharedCount).toBe(0);
    expect(lanes.every(({ top, bottom }) => bottom > top)).toBe(true);
  });

  it('has seats even for a pane without height, width or either', () => {
    const panes = compared(network, ['one', 'two'].map(collaborationTarget));
    for (const aspect of [0, Infinity, NaN])
      for (const place of alignSeats(network, panes, aspect).positions.values())
        expect(place.every(Number.isFinite)).toBe(true);
  });

  it('gives equal places to equal organisations whatever else is compared, for any network', () => {
    fc.assert(
      fc.property(someNetwork(), fc.constantFrom(0.6, 1, 2), (any, aspect) => {
        const targets = [...any.collaborations.keys()].slice(0, 3).map(collaborationTarget);
        const panes = compared(any, targets.length < 2 ? [{ kind: 'map' }, { kind: 'map' }] : targets);
        const { positions, emptySeats, bounds } = alignSeats(any, panes, aspect);
        expect((bounds.maxX - bounds.minX) / (bounds.maxY - bounds.minY)).toBeCloseTo(aspect, 9);
        panes.forEach(({ world, visible }, index) => {
          for (const id of world.organisations.keys()) expect(positions.get(id)?.every(Number.isFinite)).toBe(true);
          for (const id of emptySeats[index] ?? []) {
            expect(positions.has(id)).toBe(true);
            expect(visible.organisations.has(id)).toBe(false);
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});
