import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structureDistances } from '../../../../src/analysis/compare/wholes/structureDistances.ts';
import { seeded } from '../../../../src/analysis/graph/seeded.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { aFunding, aNetwork, aRelationship } from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';

/** A network of two types whose ties are drawn evenly: twelve organisations, ten that fund, eight partners. */
function drawn(random: () => number, name: string): Network {
  const below = (limit: number): number => Math.floor(random() * limit);
  const pairs = (many: number, isUndirected: boolean): readonly (readonly [string, string])[] => {
    const found = new Map<string, readonly [string, string]>();
    while (found.size < many) {
      const [a, b] = [below(12), below(12)];
      const key = isUndirected ? [Math.min(a, b), Math.max(a, b)] : [a, b];
      if (a !== b) found.set(key.join(), [`o${String(a)}`, `o${String(b)}`]);
    }
    return [...found.values()];
  };
  return aNetwork({
    organisations: Array.from({ length: 12 }, (_, number) => `o${String(number)}`),
    relationships: [
      ...pairs(10, false).map(([from, to], place) => aFunding({ id: `${name}-f${String(place)}`, from, to })),
      ...pairs(8, true).map(([from, to], place) => aRelationship({ id: `${name}-p${String(place)}`, from, to })),
    ],
  });
}

/** Each funds the next. */
const chain = (name: string, ...ids: readonly string[]): Network =>
  aNetwork({
    relationships: ids
      .slice(1)
      .map((to, place) => aFunding({ id: `${name}${String(place)}`, from: ids[place] ?? '', to })),
  });

describe('distances of structure', () => {
  it('are given for every two sides, portrait and triads', () => {
    const sides = ['x', 'y', 'z'].map((name) => drawn(seeded(name.charCodeAt(0)), name));
    expect(
      structureDistances(sides, 1).map(({ sides: [a, b], measure }) => `${String(a)}${String(b)} ${measure}`),
    ).toEqual(['01 portrait', '01 triads', '02 portrait', '02 triads', '12 portrait', '12 triads']);
    expect(structureDistances([chain('c', 'alpha', 'beta')], 1)).toEqual([]);
  });

  it('of a side with itself are nought, and chance is not asked of one sample', () => {
    const side = drawn(seeded(3), 'side');
    for (const { distance, chance } of structureDistances([side, side], 1)) {
      expect(distance).toBe(0);
      expect(chance).toEqual({
        kind: 'cannot-tell',
        why: 'Cannot tell, because both show the same records, so that they are no two samples.',
      });
    }
  });

  it('of two networks that are tied alike are nought and never larger than chance', () => {
    const [one, other] = [drawn(seeded(3), 'one'), drawn(seeded(3), 'other')];
    for (const { distance, chance } of structureDistances([one, other], 1)) {
      expect(distance).toBe(0);
      expect(chance).toMatchObject({ kind: 'tested', p: 1, shuffles: 499, isLarger: false });
    }
  });

  it('cannot be told where a side has no relationship, or no three that are tied', () => {
    const [portrait, triads] = structureDistances([chain('c', 'alpha', 'beta'), aNetwork()], 1);
    expect([portrait?.distance, triads?.distance]).toEqual([null, null]);
    expect(portrait?.chance).toEqual({
      kind: 'cannot-tell',
      why: 'Cannot tell, because on one side no relationship is recorded.',
    });
    expect(triads?.chance.kind).toBe('cannot-tell');
  });

  it('are given without a test where nothing can be tied otherwise', () => {
    const star = (name: string, ...ends: readonly string[]) =>
      aNetwork({
        relationships: ends.map((to, place) => aFunding({ id: `${name}${String(place)}`, from: 'hub', to })),
      });
    const [portrait] = structureDistances([star('a', 'x', 'y'), star('b', 'x', 'y', 'z')], 1);
    expect(portrait?.distance).toBeGreaterThan(0);
    expect(portrait?.chance.kind).toBe('cannot-tell');
  });

  it('find the difference of a ring of triangles from one long ring, where every organisation has the same number of ties', () => {
    const many = 24;
    const tie = (a: number, b: number, place: number, name: string) =>
      aRelationship({ id: `${name}${String(place)}`, from: `o${String(a)}`, to: `o${String(b)}` });
    const triangles = Array.from({ length: many }, (_, place) =>
      tie(place, place % 3 === 2 ? place - 2 : place + 1, place, 't'),
    );
    const ring = Array.from({ length: many }, (_, place) => tie(place, (place + 1) % many, place, 'r'));
    for (const { chance } of structureDistances(
      [triangles, ring].map((ties) => aNetwork({ relationships: ties })),
      1,
    ))
      expect(chance).toMatchObject({ kind: 'tested', isLarger: true });
  });

  it('are the same for the same seed and whichever side comes first', () => {
    fc.assert(
      fc.property(someNetwork(), someNetwork(), fc.integer(), (a, b, seed) => {
        const there = structureDistances([a, b], seed);
        expect(structureDistances([a, b], seed)).toEqual(there);
        const back = structureDistances([b, a], seed);
        there.forEach(({ distance, chance }, place) => {
          if (distance === null) expect(back[place]?.distance).toBeNull();
          else expect(back[place]?.distance).toBeCloseTo(distance, 12);
          expect(back[place]?.chance).toEqual(chance);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('of networks drawn alike are called larger than chance about as often as the level says', () => {
    const times = 100;
    const larger = { portrait: 0, triads: 0 };
    const random = seeded(2024);
    for (let time = 0; time < times; time++)
      for (const { measure, chance } of structureDistances(
        [drawn(random, `a${String(time)}`), drawn(random, `b${String(time)}`)],
        1,
      ))
        if (chance.kind === 'tested' && chance.isLarger) larger[measure] += 1;
    // At a level of 0.05, more than 12 of 100 come up once or twice in a thousand times.
    expect(larger.portrait).toBeLessThanOrEqual(12);
    expect(larger.triads).toBeLessThanOrEqual(12);
    expect(larger.portrait + larger.triads).toBeGreaterThan(0);
  });
});
