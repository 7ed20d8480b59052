import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dyadsOf } from '../../../../src/analysis/compare/wholes/dyads.ts';
import type { TieLayers } from '../../../../src/analysis/compare/wholes/tieLayers.ts';
import type { TriadClass } from '../../../../src/analysis/compare/wholes/triadProfile.ts';
import {
  joinedClasses,
  profileDistance,
  triadCensus,
  triadClasses,
  triadProfile,
} from '../../../../src/analysis/compare/wholes/triadProfile.ts';
import { aLayer, renumberedLayers, someLayers, someLayersAndOrder } from '../../../fixtures/someLayers.ts';

type Pairs = readonly (readonly [number, number])[];

/** Each class as it is drawn: a, b and c are 0, 1 and 2. */
const drawn: Readonly<Record<TriadClass, Pairs>> = {
  '003': [],
  '012': [[0, 1]],
  '102': pairs('ab ba'),
  '021D': pairs('ba bc'),
  '021U': pairs('ab cb'),
  '021C': pairs('ab bc'),
  '111D': pairs('ab ba cb'),
  '111U': pairs('ab ba bc'),
  '030T': pairs('ab cb ac'),
  '030C': pairs('ab bc ca'),
  '201': pairs('ab ba bc cb'),
  '120D': pairs('ba bc ac ca'),
  '120U': pairs('ab cb ac ca'),
  '120C': pairs('ab bc ac ca'),
  '210': pairs('ab bc cb ac ca'),
  '300': pairs('ab ba bc cb ac ca'),
};

function pairs(text: string): Pairs {
  return text.split(' ').map((pair) => ['abc'.indexOf(pair.charAt(0)), 'abc'.indexOf(pair.charAt(1))] as const);
}

const orders = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'];
const keyOf = (ties: Pairs): string =>
  ties
    .map((pair) => pair.join())
    .sort()
    .join(' ');
/** Every way to write each class down, so that a class is found by looking and not by the rule under test. */
const classByKey = new Map(
  triadClasses.flatMap((name) =>
    orders.map((order) => {
      const place = (node: number) => 'abc'.indexOf(order.charAt(node));
      return [keyOf(drawn[name].map(([a, b]) => [place(a), place(b)] as const)), name] as const;
    }),
  ),
);

/** The census by looking at every three. */
function byLooking({ count, layers }: TieLayers): Readonly<Record<string, number>> {
  const ties = new Set(
    layers.flatMap(({ isUndirected, from, to }) =>
      [...from].flatMap((start, tie) => [[start, to[tie]].join(), ...(isUndirected ? [[to[tie], start].join()] : [])]),
    ),
  );
  const found: Record<string, number> = Object.fromEntries(triadClasses.map((name) => [name, 0]));
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++)
      for (let c = b + 1; c < count; c++) {
        const three = [a, b, c];
        const key = keyOf(
          [0, 1, 2].flatMap((from) =>
            [0, 1, 2].flatMap((to) => (ties.has([three[from], three[to]].join()) ? [[from, to] as const] : [])),
          ),
        );
        const name = classByKey.get(key) ?? 'none';
        found[name] = (found[name] ?? 0) + 1;
      }
  return found;
}

const census = (layers: TieLayers) => triadCensus(dyadsOf(layers));
const directed = (count: number, ties: Pairs): TieLayers => ({ count, layers: [aLayer(ties)] });

describe('the census of threes', () => {
  it('tells the 64 ways to tie three apart into sixteen classes', () => {
    expect(classByKey.size).toBe(64);
    for (const name of triadClasses) expect(census(directed(3, drawn[name]))).toMatchObject({ [name]: 1 });
  });

  it('is what looking at every three gives', () => {
    fc.assert(
      fc.property(someLayers(), (layers) => {
        expect(census(layers)).toEqual(byLooking(layers));
      }),
    );
  });

  it('counts a type that is read both ways as a tie each way', () => {
    const triangle = aLayer(pairs('ab bc ca'), true);
    expect(census({ count: 3, layers: [triangle] })).toMatchObject({ '300': 1, '030C': 0 });
  });
});

describe('the distance of profiles', () => {
  const profile = (layers: TieLayers) => triadProfile(census(layers));

  it('is one where two networks have no class in common, and counts the shares that differ', () => {
    const cycle = profile(directed(3, drawn['030C']));
    const chain = profile(directed(3, drawn['021C']));
    expect(profileDistance(cycle, chain)).toBe(1);
    // A path of four in one direction holds two chains, a ring of four holds four: the same profile.
    const path = profile(
      directed(4, [
        [0, 1],
        [1, 2],
        [2, 3],
      ]),
    );
    expect(profileDistance(path, chain)).toBe(0);
    // Two of its three arcs meet at 1 and two at 2: one three is received by both, one is a chain.
    const bent = profile(
      directed(4, [
        [0, 1],
        [2, 1],
        [2, 3],
      ]),
    );
    expect(bent?.map((share, place) => [joinedClasses[place], share]).filter(([, share]) => share !== 0)).toEqual([
      ['021D', 0.5],
      ['021U', 0.5],
    ]);
    expect(profileDistance(bent, profile(directed(3, drawn['021D'])))).toBe(0.5);
  });

  it('is no more than one where rounded shares add up to more', () => {
    const own: Readonly<Partial<Record<TriadClass, number>>> = { '111D': 2, '111U': 2, '201': 2, '210': 2, '300': 1 };
    const ninths = joinedClasses.map((name) => (own[name] ?? 0) / 9);
    expect(ninths.reduce((sum, share) => sum + share, 1)).toBeGreaterThan(2);
    expect(profileDistance(profile(directed(3, drawn['021D'])), ninths)).toBe(1);
  });

  it('is not there where no three are tied', () => {
    expect(profile(directed(3, [[0, 1]]))).toBeNull();
    expect(profileDistance(null, [1])).toBeNull();
  });

  it('is nought under other names, the same both ways, and between nought and one', () => {
    fc.assert(
      fc.property(someLayersAndOrder, someLayers(), ([a, order], b) => {
        const itself = profileDistance(profile(a), profile(renumberedLayers(a, order)));
        expect(itself === null || itself === 0).toBe(true);
        const there = profileDistance(profile(a), profile(b));
        expect(profileDistance(profile(b), profile(a))).toBe(there);
        expect(there === null || (there >= 0 && there <= 1)).toBe(true);
      }),
    );
  });
});
