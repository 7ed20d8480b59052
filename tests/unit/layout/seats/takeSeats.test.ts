import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeatsRequest } from '../../../../src/layout/seats/protocol.ts';
import { takeSeats } from '../../../../src/layout/seats/takeSeats.ts';
import { aPane, someSeats } from './someSeats.ts';

const settings = { numRuns: 60 };

/** The n-th lane of everybody is what the key says: `1a` stands in lane 1. */
const request = (panes: SeatsRequest['panes'], aspect = 1): SeatsRequest => ({
  lanes: 3,
  items: [...new Set(panes.flatMap(({ items }) => items))].map((key) => ({ key, lane: Number(key[0]), radius: 6 })),
  panes,
  aspect,
  growth: () => 1,
});
const xOf = (seats: ReturnType<typeof takeSeats>, key: string): number => seats.places.get(key)?.[0] ?? NaN;

describe('taking seats', () => {
  it('gives everybody of any pane one seat, inside the own lane and the width', () => {
    fc.assert(
      fc.property(someSeats, (asked) => {
        const { places, lanes, width } = takeSeats(asked);
        const present = new Set(asked.panes.flatMap(({ items }) => items));
        expect(new Set(places.keys())).toEqual(present);
        for (const { key, lane, radius } of asked.items.filter((item) => present.has(item.key))) {
          const [x, y] = places.get(key) ?? [NaN, NaN];
          const reach = radius * asked.growth(width);
          expect(x - reach).toBeGreaterThanOrEqual(0);
          expect(x + reach).toBeLessThanOrEqual(width);
          expect(y - reach).toBeGreaterThanOrEqual(lanes[lane]?.top ?? NaN);
          expect(y + reach).toBeLessThanOrEqual(lanes[lane]?.bottom ?? NaN);
        }
      }),
      settings,
    );
  });

  it('lets no two of a pane overlap, nor anybody of it a seat that two others share', () => {
    fc.assert(
      fc.property(someSeats, (asked) => {
        const { places, width } = takeSeats(asked);
        const growth = asked.growth(width);
        const radii = new Map(asked.items.map(({ key, radius }) => [key, radius * growth]));
        const times = (key: string): number => asked.panes.filter(({ items }) => items.includes(key)).length;
        const shared = [...places.keys()].filter((key) => times(key) > 1);
        for (const pane of asked.panes) {
          const standing = [...new Set([...pane.items, ...shared])];
          standing.forEach((a, index) => {
            for (const b of standing.slice(index + 1)) {
              const [ax, ay] = places.get(a) ?? [NaN, NaN];
              const [bx, by] = places.get(b) ?? [NaN, NaN];
              expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan((radii.get(a) ?? 0) + (radii.get(b) ?? 0));
            }
          });
        }
      }),
      settings,
    );
  });

  it('stacks lanes without gaps in just the room asked for', () => {
    fc.assert(
      fc.property(someSeats, (asked) => {
        const { lanes, width, height } = takeSeats(asked);
        expect(width / height).toBeCloseTo(asked.aspect, 9);
        expect(lanes[0]?.top).toBe(0);
        lanes.slice(1).forEach(({ top }, index) => expect(top).toBe(lanes[index]?.bottom));
        expect(lanes.at(-1)?.bottom).toBeCloseTo(height, 6);
      }),
      settings,
    );
  });

  it('says the same whatever the order of panes, items and links', () => {
    fc.assert(
      fc.property(someSeats, (asked) => {
        const turned: SeatsRequest = {
          ...asked,
          items: [...asked.items].reverse(),
          panes: [...asked.panes].reverse().map(({ items, links, groups }) => ({
            items: [...items].reverse(),
            links: [...links].reverse(),
            groups: groups.map((members) => [...members].reverse()),
          })),
        };
        expect([...takeSeats(turned).places].sort()).toEqual([...takeSeats(asked).places].sort());
      }),
      settings,
    );
  });

  it('puts those of a group on one side and those of the other on the other, each below its hub', () => {
    const members = (name: string) => [0, 1, 2, 3].map((n) => `2${name}${String(n)}`);
    const hub = (name: string) => members(name).map((to) => ({ from: `1${name}`, to, weight: 1 }));
    const [a, b] = [members('a'), members('b')];
    const seats = takeSeats(
      request([
        aPane(['1a', '1b', ...a, ...b], {
          links: [...hub('a'), ...hub('b')],
          groups: [
            ['1a', ...a],
            ['1b', ...b],
          ],
        }),
      ]),
    );
    expect(Math.max(...a.map((key) => xOf(seats, key)))).toBeLessThan(Math.min(...b.map((key) => xOf(seats, key))));
    for (const name of ['a', 'b']) {
      const xs = members(name).map((key) => xOf(seats, key));
      expect(xOf(seats, `1${name}`)).toBeCloseTo(xs.reduce((sum, x) => sum + x, 0) / xs.length, 0);
    }
  });

  it('uncrosses what a single exchange uncrosses', () => {
    const links = [
      { from: '0a', to: '1y', weight: 1 },
      { from: '0b', to: '1x', weight: 1 },
      { from: '1y', to: '2p', weight: 1 },
      { from: '1x', to: '2q', weight: 1 },
    ];
    const seats = takeSeats(request([aPane(['0a', '0b', '1x', '1y', '2p', '2q'], { links })]));
    expect(Math.sign(xOf(seats, '0a') - xOf(seats, '0b'))).toBe(Math.sign(xOf(seats, '1y') - xOf(seats, '1x')));
    expect(Math.sign(xOf(seats, '2p') - xOf(seats, '2q'))).toBe(Math.sign(xOf(seats, '1y') - xOf(seats, '1x')));
  });

  it('lets those of different panes stand on one seat, so that a pane is no fuller than its own', () => {
    const many = (name: string) => Array.from({ length: 12 }, (_, n) => `1${name}${String(n)}`);
    const apart = takeSeats(request([aPane(many('a')), aPane(many('b'))]));
    const alone = takeSeats(request([aPane(many('a'))]));
    expect([apart.width, apart.height]).toEqual([alone.width, alone.height]);
    const seatsOf = (name: string) =>
      many(name)
        .map((key) => apart.places.get(key))
        .sort();
    expect(seatsOf('a')).toEqual(seatsOf('b'));
  });

  it('has lanes for nobody at all', () => {
    const { places, lanes } = takeSeats(request([]));
    expect(places.size).toBe(0);
    expect(lanes).toHaveLength(3);
  });
});
