import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dyadsOf } from '../../../../src/analysis/compare/wholes/dyads.ts';
import { portraitDivergence, portraitKey, portraitOf } from '../../../../src/analysis/compare/wholes/portrait.ts';
import type { Portrait } from '../../../../src/analysis/compare/wholes/portrait.ts';
import type { TieLayers } from '../../../../src/analysis/compare/wholes/tieLayers.ts';
import { aLayer, renumberedLayers, someLayers, someLayersAndOrder } from '../../../fixtures/someLayers.ts';

const portrait = (layers: TieLayers): Portrait => portraitOf(dyadsOf(layers));
const graph = (count: number, ...pairs: readonly (readonly [number, number])[]): Portrait =>
  portrait({ count, layers: [aLayer(pairs)] });

const path = graph(4, [0, 1], [1, 2], [2, 3]);
const star = graph(4, [0, 1], [0, 2], [0, 3]);
const ring = graph(4, [0, 1], [1, 2], [2, 3], [3, 0]);

/** Rows as `[steps, others, organisations]`, in order. */
const rows = (of: Portrait): readonly (readonly number[])[] =>
  [...of]
    .map(([key, count]) => [Math.floor(key / portraitKey(1, 0)), key % portraitKey(1, 0), count])
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));

describe('a portrait', () => {
  it('of a path of four counts two ends and two between', () => {
    expect(rows(path)).toEqual([
      [0, 1, 4],
      [1, 1, 2],
      [1, 2, 2],
      [2, 1, 4],
      [3, 1, 2],
    ]);
  });

  it('of a star counts its centre apart, and of a ring everyone alike', () => {
    expect(rows(star)).toEqual([
      [0, 1, 4],
      [1, 1, 3],
      [1, 3, 1],
      [2, 2, 3],
    ]);
    expect(rows(ring)).toEqual([
      [0, 1, 4],
      [1, 2, 4],
      [2, 1, 4],
    ]);
  });

  it('is what the shortest distances of all pairs give, also in parts and past a word of bits', () => {
    fc.assert(
      fc.property(someLayers(70), (layers) => {
        const expected = new Map<number, number>();
        for (const steps of distances(layers)) {
          const shells = new Map<number, number>();
          for (const step of steps) if (step < Infinity) shells.set(step, (shells.get(step) ?? 0) + 1);
          for (const [step, others] of shells) {
            const key = portraitKey(step, others);
            expected.set(key, (expected.get(key) ?? 0) + 1);
          }
        }
        expect(new Map(portrait(layers))).toEqual(expected);
      }),
    );
  });

  it('is of a sample where there are very many, and then still the same each time', () => {
    const pairs = Array.from({ length: 1_200 }, (_, node) => [node, node + 1] as const);
    const line = () => graph(1_201, ...pairs);
    expect(rows(line())[0]).toEqual([0, 1, 320]);
    expect(portraitDivergence(line(), line())).toBe(0);
  });
});

describe('the divergence of portraits', () => {
  it('of a path and a star of four is what a pencil gives', () => {
    // In sixteenths the path is 4 | 2 at one step, 4 at two others | 4 | 2, and the star 4 | 3, 3 at three others | 6 at two others.
    // They share the 4 and the 2 and 3, which have a mean of 2.5; the rest, 10 and 9 of 16, is of one alone.
    const shared = (2 * Math.log2(2 / 2.5) + 3 * Math.log2(3 / 2.5)) / 16;
    expect(portraitDivergence(path, star)).toBeCloseTo((10 / 16 + 9 / 16 + shared) / 2, 12);
    expect(portraitDivergence(path, star)).toBeCloseTo(0.598289, 6);
  });

  it('of a pair and of one with nobody is that of a half', () => {
    // The pair is 1/2 at no step and 1/2 at one; who is alone is all at no step.
    const half = (Math.log2(1 / 2 / (3 / 4)) / 2 + Math.log2(1 / 2 / (1 / 4)) / 2 + Math.log2(1 / (3 / 4))) / 2;
    expect(portraitDivergence(graph(2, [0, 1]), graph(1))).toBeCloseTo(half, 12);
  });

  it('is not there for a portrait of nobody', () => {
    expect(portraitDivergence(new Map(), path)).toBeNull();
    expect(portraitDivergence(path, new Map())).toBeNull();
  });

  it('is nought for a graph with itself, whatever its organisations are called', () => {
    fc.assert(
      fc.property(someLayersAndOrder, ([layers, order]) => {
        expect(portraitDivergence(portrait(layers), portrait(renumberedLayers(layers, order)))).toBe(0);
      }),
    );
  });

  it('is the same both ways, and between nought and one', () => {
    fc.assert(
      fc.property(someLayers(), someLayers(), (a, b) => {
        const there = portraitDivergence(portrait(a), portrait(b)) ?? NaN;
        expect(portraitDivergence(portrait(b), portrait(a))).toBeCloseTo(there, 12);
        expect(there >= 0 && there <= 1).toBe(true);
      }),
    );
  });
});

/** Shortest distances of all pairs, read both ways (Floyd and Warshall). */
function distances({ count, layers }: TieLayers): readonly (readonly number[])[] {
  const steps = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (_, b) => (a === b ? 0 : Infinity)),
  );
  const at = (a: number, b: number): number => steps[a]?.[b] ?? Infinity;
  const set = (a: number, b: number, value: number): void => void steps[a]?.splice(b, 1, value);
  for (const { from, to } of layers)
    from.forEach((start, tie) => {
      set(start, to[tie] ?? -1, 1);
      set(to[tie] ?? -1, start, 1);
    });
  for (let via = 0; via < count; via++)
    for (let a = 0; a < count; a++)
      for (let b = 0; b < count; b++) if (at(a, via) + at(via, b) < at(a, b)) set(a, b, at(a, via) + at(via, b));
  return steps;
}
