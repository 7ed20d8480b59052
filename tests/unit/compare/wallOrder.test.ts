import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/analysis/words.ts';
import { wallGroups } from '../../../src/features/compare/wall/wallOrder.ts';
import { tileInWords, wallTiles } from '../../../src/features/compare/wall/wallTiles.ts';
import { noFilter } from '../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import { aMeasureCell, aMeasureRow } from '../../fixtures/aComparison.ts';
import { aCollaboration, aNetwork, anAccountability } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const network = aNetwork({
  collaborations: [
    aCollaboration({ id: 'a', name: 'Willow', model: 'system-connector' }),
    aCollaboration({ id: 'b', name: 'Ash', model: 'collaborative-council', members: ['x', 'y'] }),
    aCollaboration({ id: 'c', name: 'Elm' }),
    aCollaboration({ id: 'd', name: 'Ash', model: 'collaborative-council' }),
    aCollaboration({ id: 'e', name: 'Oak', model: 'made-up-here' }),
  ],
  relationships: [anAccountability({ from: 'x', to: 'y', collaborations: ['b'] })],
});
const tiles = wallTiles(network);
const idsOf = (groups: ReturnType<typeof wallGroups>) =>
  groups.map((group) => group.tiles.map(({ id }) => id).join(''));
const none = () => undefined;

describe('the order of the wall', () => {
  it('puts models together in the order of the vocabulary, those without one last, each by name', () => {
    const groups = wallGroups(network, tiles, 'model', null, none);
    expect(groups.map(({ title }) => title)).toEqual([
      'Collaborative council',
      'System connector',
      'made up here',
      'No model recorded',
    ]);
    expect(idsOf(groups)).toEqual(['bd', 'a', 'e', 'c']);
  });

  it('puts names in order, and equal names by id', () => {
    expect(idsOf(wallGroups(network, tiles, 'name', null, none))).toEqual(['bdcea']);
  });

  it('puts the highest first, ties by name, and whoever is not told last', () => {
    const values: Readonly<Record<string, number | null>> = { a: 3, b: null, c: 3, d: 0, e: 7 };
    const row = aMeasureRow([]);
    const groups = wallGroups(network, tiles, row.id, row, (id) => aMeasureCell({ value: values[id] ?? null }));
    expect(idsOf(groups)).toEqual(['ecadb']);
  });

  it('is one of models where the measure that is asked for is not known', () => {
    expect(idsOf(wallGroups(network, tiles, 'no-such-measure', null, none))).toEqual(['bd', 'a', 'e', 'c']);
  });

  it('shows every collaboration once, whatever orders it, and never rises', () => {
    fc.assert(
      fc.property(someNetwork(), fc.array(fc.option(fc.integer({ min: 0, max: 3 }))), (some, values) => {
        const all = wallTiles(some);
        const place = new Map(all.map(({ id }, index) => [id, values[index] ?? null]));
        const row = aMeasureRow([]);
        for (const [order, asked] of [
          ['model', null],
          ['name', null],
          [row.id, row],
        ] as const) {
          const groups = wallGroups(some, all, order, asked, (id) => aMeasureCell({ value: place.get(id) ?? null }));
          const shown = groups.flatMap((group) => group.tiles);
          expect(shown.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
          if (asked === null) continue;
          for (const [index, { id, name }] of shown.slice(1).entries()) {
            const before = shown[index]!;
            const [was, is] = [place.get(before.id) ?? -1, place.get(id) ?? -1];
            expect(was).toBeGreaterThanOrEqual(is);
            if (was === is) expect(compareNames(before.name, name)).toBeLessThanOrEqual(0);
          }
        }
      }),
    );
  });
});

describe('the tiles of the wall', () => {
  it('count what a pane of that collaboration shows', () => {
    for (const some of [network, theExample()])
      for (const { id, organisations, relationships } of wallTiles(some)) {
        const shown = filterNetwork(some, [id], noFilter);
        expect([organisations, relationships]).toEqual([shown.organisations.size, shown.relationships.size]);
      }
  });

  it('say in words what is drawn, and that nobody is recorded where nobody is', () => {
    const [willow, ash] = tiles;
    expect(tileInWords(ash!, 'Collaborative council')).toBe(
      'Ash, Collaborative council: 2 organisations, 1 relationship, 1 line of account',
    );
    expect(tileInWords(willow!, 'System connector')).toBe('Willow, System connector: no members recorded');
  });
});
