import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Compass } from '../../../src/analysis/direction.ts';
import { nearestInDirection } from '../../../src/analysis/direction.ts';
import type { OrganisationId } from '../../../src/domain/ids.ts';
import type { Positions } from '../../../src/domain/network.ts';
import { exampleDocument } from '../../fixtures/theExample.ts';
import { documentPositions } from '../../../src/domain/positions.ts';
import { organisationId } from '../../fixtures/aNetwork.ts';

const compass: readonly Compass[] = ['left', 'right', 'up', 'down'];
const at = (places: Readonly<Record<string, readonly [number, number]>>): Positions =>
  new Map(Object.entries(places).map(([id, place]) => [organisationId(id), place]));
const go = (places: Positions, from: string, towards: Compass) =>
  nearestInDirection(places, organisationId(from), towards);

/** Those that direction keys lead to from one organisation, in any number of steps. */
function reachedFrom(start: OrganisationId, ways: ReadonlyMap<OrganisationId, readonly OrganisationId[]>): number {
  const reached = new Set([start]);
  for (const id of reached) for (const next of ways.get(id) ?? []) reached.add(next);
  return reached.size;
}

function isAllReachable(places: Positions): boolean {
  const ways = new Map(
    [...places.keys()].map((id) => [id, compass.flatMap((way) => nearestInDirection(places, id, way) ?? [])]),
  );
  return [...places.keys()].every((id) => reachedFrom(id, ways) === places.size);
}

/** Whole numbers from a small range, so that equal distances, diagonals and equal places are common. */
const someLayout = (reach: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: -reach, max: reach }), fc.integer({ min: -reach, max: reach })), {
      minLength: 1,
      maxLength: 60,
    })
    .map((points): Positions => new Map(points.map((point, n) => [organisationId(`o${String(n)}`), point])));

describe('an arrow key', () => {
  it('leads from any organisation to any other, step by step, in 200 layouts', { timeout: 60_000 }, () => {
    for (const reach of [4, 30, 1000]) fc.assert(fc.property(someLayout(reach), isAllReachable), { numRuns: 200 });
  });

  it('leads to every organisation of the map that ships', () => {
    const places = documentPositions(exampleDocument());
    if (places.size > 0) expect(isAllReachable(places)).toBe(true);
  });

  it('leads to every organisation even where many stand at one place', () => {
    const crowd = at(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`o${String(n)}`, [n % 3, 0] as const])));
    expect(isAllReachable(crowd)).toBe(true);
  });

  it('goes to the nearest within 45 degrees', () => {
    const places = at({ here: [0, 0], near: [3, 3], far: [10, 1], behind: [-1, 0], above: [1, -2], below: [-4, 9] });
    expect(compass.map((way) => go(places, 'here', way))).toEqual(['behind', 'near', 'above', 'below']);
  });

  it('goes nowhere when nothing lies that way', () => {
    expect(go(at({ here: [0, 0], right: [5, 0] }), 'here', 'left')).toBeNull();
    expect(go(at({ here: [0, 0] }), 'here', 'up')).toBeNull();
    expect(go(at({ here: [0, 0] }), 'ghost', 'up')).toBeNull();
  });

  it('finds what a reader would find with a ruler', () => {
    fc.assert(
      fc.property(someLayout(30), fc.constantFrom(...compass), (places, way) => {
        const [from, [x0, y0]] = [...places][0] ?? [organisationId(''), [0, 0]];
        const towards: Readonly<Record<Compass, readonly [number, number]>> = {
          left: [-1, 0],
          right: [1, 0],
          up: [0, -1],
          down: [0, 1],
        };
        const [ux, uy] = towards[way];
        const measured = [...places].map(([id, [x, y]]) => ({
          id,
          along: (x - x0) * ux + (y - y0) * uy,
          distance: Math.hypot(x - x0, y - y0),
        }));
        const elsewhere = measured.filter(({ distance }) => distance > 0);
        const cosine = ({ along, distance }: { along: number; distance: number }) => along / distance;
        const surely = elsewhere.filter((other) => cosine(other) > Math.SQRT1_2 + 1e-9);
        const found = elsewhere.find(({ id }) => id === nearestInDirection(places, from, way));
        const least = Math.min(...surely.map(({ distance }) => distance));
        if (found !== undefined) {
          expect(cosine(found)).toBeGreaterThan(Math.SQRT1_2 - 1e-9);
          expect(found.distance).toBeLessThanOrEqual(least);
        } else if (!measured.some(({ id, distance }) => distance === 0 && id !== from)) expect(surely).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
