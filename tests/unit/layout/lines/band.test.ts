import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutBand } from '../../../../src/layout/lines/band.ts';
import type { BandInput } from '../../../../src/layout/lines/layers.ts';
import { makeLayers } from '../../../../src/layout/lines/layers.ts';
import { countCrossings, orderLanes } from '../../../../src/layout/lines/order.ts';
import { stacked } from '../../../../src/layout/lines/stack.ts';

const lanes = 5;

const someBand: fc.Arbitrary<BandInput> = fc
  .array(fc.record({ lane: fc.nat({ max: lanes - 1 }), size: fc.integer({ min: 4, max: 60 }) }), {
    minLength: 1,
    maxLength: 24,
  })
  .chain((seats) =>
    fc.record({
      lanes: fc.constant(lanes),
      seats: fc.constant(seats),
      slot: fc.integer({ min: 1, max: 12 }),
      lines: fc.array(fc.record({ from: fc.nat({ max: seats.length - 1 }), to: fc.nat({ max: seats.length - 1 }) }), {
        maxLength: 40,
      }),
    }),
  );

describe('the layout of a band', () => {
  it('keeps seats and passing lines of a lane apart by half of both heights, and all within the height', () => {
    fc.assert(
      fc.property(someBand, (band) => {
        const { height, y, passes } = layoutBand(band);
        for (let lane = 0; lane < lanes; lane++) {
          const taken = [
            ...band.seats.flatMap((seat, index) =>
              seat.lane === lane ? [{ y: y[index] ?? NaN, size: seat.size }] : [],
            ),
            ...band.lines.flatMap(({ from, to }, line) => {
              const [a, b] = [band.seats[from]?.lane ?? 0, band.seats[to]?.lane ?? 0];
              const step = (lane - a) * Math.sign(b - a) - 1;
              const own = passes[line]?.[step];
              return (lane - a) * (lane - b) < 0 && own !== undefined ? [{ y: own, size: band.slot }] : [];
            }),
          ].sort((a, b) => a.y - b.y);
          taken.forEach((item, index) => {
            expect(item.y - item.size / 2).toBeGreaterThanOrEqual(-1e-6);
            expect(item.y + item.size / 2).toBeLessThanOrEqual(height + 1e-6);
            const next = taken[index + 1];
            if (next !== undefined) expect(next.y - item.y).toBeGreaterThanOrEqual((item.size + next.size) / 2 - 1e-6);
          });
        }
      }),
    );
  });

  it('gives each line one height in every lane between its ends, and none within a lane', () => {
    fc.assert(
      fc.property(someBand, (band) => {
        const { passes } = layoutBand(band);
        band.lines.forEach(({ from, to }, line) => {
          const apart = Math.abs((band.seats[from]?.lane ?? 0) - (band.seats[to]?.lane ?? 0));
          expect(passes[line]).toHaveLength(Math.max(0, apart - 1));
        });
      }),
    );
  });

  it('gives the same places for the same band', () => {
    fc.assert(
      fc.property(someBand, (band) => {
        expect(layoutBand(band)).toEqual(layoutBand(structuredClone(band)));
      }),
    );
  });

  it('lets no more lines cross than the order in which the seats came', () => {
    fc.assert(
      fc.property(someBand, (band) => {
        const layers = makeLayers(band);
        expect(countCrossings(layers, orderLanes(layers))).toBeLessThanOrEqual(countCrossings(layers, layers.inLane));
      }),
    );
  });

  it('counts crossings as one by one does', () => {
    fc.assert(
      fc.property(someBand, (band) => {
        const layers = makeLayers(band);
        const place = new Map(layers.inLane.flatMap((items) => items.map((item, index) => [item, index] as const)));
        let crossings = 0;
        layers.inLane.forEach((items) => {
          const pieces = items.flatMap((item) => (layers.after[item] ?? []).map((other) => [item, other] as const));
          for (const [a, b] of pieces)
            for (const [c, d] of pieces)
              if ((place.get(a) ?? 0) < (place.get(c) ?? 0) && (place.get(b) ?? 0) > (place.get(d) ?? 0)) crossings++;
        });
        expect(countCrossings(layers, layers.inLane)).toBe(crossings);
      }),
    );
  });

  it('untangles two lines that cross', () => {
    const seats = [0, 0, 1, 1].map((lane) => ({ lane, size: 10 }));
    const { y } = layoutBand({
      lanes: 2,
      seats,
      slot: 4,
      lines: [
        { from: 0, to: 3 },
        { from: 1, to: 2 },
      ],
    });
    expect(Math.sign((y[0] ?? 0) - (y[1] ?? 0))).toBe(Math.sign((y[3] ?? 0) - (y[2] ?? 0)));
  });

  it('names the line whose end is not there', () => {
    expect(() => layoutBand({ lanes: 1, seats: [{ lane: 0, size: 1 }], slot: 1, lines: [{ from: 0, to: 4 }] })).toThrow(
      'Line 0 ends at a seat that is not there.',
    );
  });

  it('throws for a lane that is not there', () => {
    expect(() => layoutBand({ lanes: 1, seats: [{ lane: 3, size: 1 }], slot: 1, lines: [] })).toThrow(RangeError);
  });
});

describe('a stack', () => {
  const someStack = fc.array(
    fc.record({ wanted: fc.integer({ min: -200, max: 400 }), size: fc.integer({ min: 1, max: 40 }) }),
    { minLength: 1, maxLength: 12 },
  );

  it('gives everybody the place they want when nobody is in the way', () => {
    expect(stacked([20, 60, 90], [10, 10, 10], [1, 1, 1], 200)).toEqual([20, 60, 90]);
  });

  it('is no further from what is wanted than any other stack that keeps order and distance', () => {
    fc.assert(
      fc.property(someStack, fc.array(fc.nat({ max: 30 }), { minLength: 13, maxLength: 13 }), (items, gaps) => {
        const height = 600;
        const sizes = items.map(({ size }) => size);
        const wanted = items.map((item) => item.wanted);
        const costOf = (places: readonly number[]) =>
          places.reduce((sum, place, index) => sum + (place - (wanted[index] ?? 0)) ** 2, 0);
        const found = stacked(
          wanted,
          sizes,
          sizes.map(() => 1),
          height,
        );
        let top = 0;
        const other = sizes.map((size, index) => {
          top += gaps[index] ?? 0;
          const middle = top + size / 2;
          top += size;
          return middle;
        });
        if (top <= height) expect(costOf(found)).toBeLessThanOrEqual(costOf(other) + 1e-6);
      }),
    );
  });
});
