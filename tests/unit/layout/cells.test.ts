import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area, centroid, clip, convex, halfPlanes, inset, largestCircle, spanAt } from '../../../src/layout/convex.ts';
import { powerCells } from '../../../src/layout/powerCells.ts';
import { divideCell } from '../../../src/layout/strip.ts';

const square = convex([
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
]);
const coordinate = fc.double({ min: 1, max: 99, noNaN: true });
const someSites = fc.array(fc.tuple(coordinate, coordinate, fc.double({ min: 0, max: 900, noNaN: true })), {
  minLength: 1,
  maxLength: 30,
});
const columns = (sites: readonly (readonly [number, number, number])[]) =>
  [0, 1, 2].map((i) => Float64Array.from(sites, (site) => site[i] ?? 0)) as [Float64Array, Float64Array, Float64Array];

describe('power cells', () => {
  it('share out the whole frame and nothing twice', () => {
    fc.assert(
      fc.property(someSites, (sites) => {
        const cells = powerCells(square, ...columns(sites));
        expect(cells.reduce((sum, cell) => sum + area(cell), 0)).toBeCloseTo(10_000, 3);
      }),
      { numRuns: 60 },
    );
  });

  it('give a point to the site that is nearest, weights taken off', () => {
    fc.assert(
      fc.property(someSites, coordinate, coordinate, (sites, px, py) => {
        const power = sites.map(([x, y, weight]) => (x - px) ** 2 + (y - py) ** 2 - weight);
        const least = Math.min(...power);
        powerCells(square, ...columns(sites)).forEach((cell, site) => {
          const planes = cell.x.length === 0 ? null : halfPlanes(cell);
          if (planes === null) return;
          let isInside = true;
          for (let i = 0; i < planes.length; i += 3) {
            if ((planes[i] ?? 0) * px + (planes[i + 1] ?? 0) * py > (planes[i + 2] ?? 0) - 1e-6) isInside = false;
          }
          if (isInside) expect(power[site]).toBeLessThanOrEqual(least + 1e-3);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('know who lives beyond each edge', () => {
    const cells = powerCells(square, Float64Array.of(25, 75), Float64Array.of(50, 50), Float64Array.of(0, 0));
    expect(cells.map(area)).toEqual([5000, 5000]);
    expect(cells[0]?.beyond.filter((site) => site >= 0)).toEqual([1]);
    expect(cells[1]?.beyond.filter((site) => site >= 0)).toEqual([0]);
  });
});

describe('a convex polygon', () => {
  it('is cut by a half plane into two parts of the same area', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        fc.double({ min: -50, max: 150, noNaN: true }),
        (angle, at) => {
          const [nx, ny] = [Math.cos(angle), Math.sin(angle)];
          const kept = area(clip(square, nx, ny, at, -1));
          const dropped = area(clip(square, -nx, -ny, -at, -1));
          expect(kept + dropped).toBeCloseTo(10_000, 4);
        },
      ),
    );
  });

  it('has its middle, its largest circle and its inset where they belong', () => {
    expect(centroid(square)).toEqual([50, 50]);
    const circle = largestCircle(square);
    expect(circle.x).toBeCloseTo(50, 1);
    expect(circle.radius).toBeCloseTo(50, 1);
    expect(area(inset(square, 10))).toBeCloseTo(6400, 6);
    expect(inset(square, 51).x).toEqual([]);
    expect(spanAt(square, 30)).toEqual([0, 100]);
    expect(spanAt(square, 130)).toBeNull();
  });
});

describe('a divided cell', () => {
  it('keeps a strip for the name where it first fits, and the body below it', () => {
    const wedge = convex([
      [50, 0],
      [100, 100],
      [0, 100],
    ]);
    const big = { ...wedge, x: wedge.x.map((v) => 3 * v), y: wedge.y.map((v) => 3 * v) };
    const { stripTop, stripBottom, body } = divideCell(big, 60);
    expect(stripBottom - stripTop).toBe(20);
    const span = spanAt(big, stripTop) ?? [0, 0];
    expect(span[1] - span[0]).toBeGreaterThanOrEqual(78);
    expect(Math.min(...body.y)).toBeCloseTo(stripBottom, 6);
  });

  it('gives the name up where it fits nowhere, and keeps the whole ground', () => {
    const { stripTop, stripBottom, body } = divideCell(square, 500);
    expect(stripTop).toBe(stripBottom);
    expect(area(body)).toBeCloseTo(82 * 82, 6);
  });
});
