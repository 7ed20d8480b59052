import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewired } from '../../../../src/analysis/compare/wholes/rewire.ts';
import type { TieLayer } from '../../../../src/analysis/compare/wholes/tieLayers.ts';
import { tieLayers } from '../../../../src/analysis/compare/wholes/tieLayers.ts';
import { seeded } from '../../../../src/analysis/graph/seeded.ts';
import { aFunding, aNetwork, aRelationship } from '../../../fixtures/aNetwork.ts';
import { aLayer, someLayers } from '../../../fixtures/someLayers.ts';

/** How many ties of a layer leave each organisation and arrive at it; of an undirected one, how many touch it. */
function degreesOf(count: number, { isUndirected, from, to }: TieLayer): readonly (readonly number[])[] {
  const [out, into] = [Array<number>(count).fill(0), Array<number>(count).fill(0)];
  from.forEach((start) => (out[start] = (out[start] ?? 0) + 1));
  to.forEach((end) => (into[end] = (into[end] ?? 0) + 1));
  return isUndirected ? [out.map((degree, node) => degree + (into[node] ?? 0))] : [out, into];
}

const pairsOf = ({ from, to }: TieLayer): readonly string[] => [...from].map((start, tie) => [start, to[tie]].join());

describe('the ties of a network', () => {
  it('are one layer a type, each pair once, and leave out what is denied, unknown or of one with itself', () => {
    const { count, layers } = tieLayers(
      aNetwork({
        organisations: ['alpha', 'beta', 'gamma'],
        relationships: [
          aFunding({ id: 'r1' }),
          aFunding({ id: 'r2' }),
          aFunding({ id: 'r3', from: 'beta', to: 'alpha' }),
          aRelationship({ id: 'r4', from: 'beta', to: 'alpha' }),
          aRelationship({ id: 'r5', from: 'alpha', to: 'beta' }),
          aFunding({ id: 'r6', to: 'alpha' }),
          aFunding({ id: 'r7', to: 'gamma', status: 'denied' }),
          aFunding({ id: 'r8', to: 'gamma', status: 'unknown' }),
        ],
      }),
    );
    expect(count).toBe(3);
    expect(layers.map((layer) => [layer.isUndirected, pairsOf(layer)])).toEqual([
      [false, ['0,1', '1,0']],
      [true, ['0,1']],
    ]);
  });
});

describe('tying anew', () => {
  it('keeps how many ties of each type leave and arrive, and ties nobody to themselves or twice', () => {
    fc.assert(
      fc.property(someLayers(), fc.integer(), (layers, seed) => {
        const { ties } = rewired(layers, seeded(seed));
        ties.layers.forEach((layer, place) => {
          const before = layers.layers[place] ?? aLayer([]);
          expect(layer.isUndirected).toBe(before.isUndirected);
          expect(degreesOf(layers.count, layer)).toEqual(degreesOf(layers.count, before));
          expect(new Set(pairsOf(layer)).size).toBe(layer.from.length);
          layer.from.forEach((start, tie) => {
            const end = layer.to[tie] ?? -1;
            expect(layer.isUndirected ? start < end : start !== end).toBe(true);
          });
        });
      }),
    );
  });

  it('gives the same for the same seed, and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(someLayers(), fc.integer(), (layers, seed) => {
        const before = structuredClone(layers);
        expect(rewired(layers, seeded(seed))).toEqual(rewired(layers, seeded(seed)));
        expect(layers).toEqual(before);
      }),
    );
  });

  it('says that nothing can move in a star', () => {
    const star = aLayer([
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    expect(rewired({ count: 4, layers: [star] }, seeded(1)).moves).toBe(0);
  });

  it.each([
    ['directed', false, ['0,1 2,3', '0,3 2,1']],
    ['undirected', true, ['0,1 2,3', '0,2 1,3', '0,3 1,2']],
  ] as const)('makes all that two %s ties can be equally likely', (_, isUndirected, possible) => {
    const layer = aLayer(
      [
        [0, 1],
        [2, 3],
      ],
      isUndirected,
    );
    const random = seeded(7);
    const times = 3_000;
    const found = new Map<string, number>();
    for (let time = 0; time < times; time++) {
      const [made] = rewired({ count: 4, layers: [layer] }, random).ties.layers;
      const key = made === undefined ? '' : [...pairsOf(made)].sort().join(' ');
      found.set(key, (found.get(key) ?? 0) + 1);
    }
    expect([...found.keys()].sort()).toEqual(possible.map((key) => key.split(' ').sort().join(' ')).sort());
    const expected = times / possible.length;
    for (const count of found.values()) expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });
});
