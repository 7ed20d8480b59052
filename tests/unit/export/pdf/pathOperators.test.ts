import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SvgPen } from '../../../../src/paint/svgPen.ts';
import { pathOperators } from '../../../../src/export/pdf/ink/pathOperators.ts';

type Point = readonly [x: number, y: number];

/** Points along a path of operators, many on each piece. */
function pointsOf(operators: string): readonly Point[] {
  const points: Point[] = [];
  for (const line of operators.split('\n')) {
    const parts = line.split(' ');
    const command = parts.at(-1);
    const n = parts.slice(0, -1).map(Number);
    const [x = 0, y = 0] = points.at(-1) ?? [];
    if (command === 'm' || command === 'l') points.push([n[0] ?? 0, n[1] ?? 0]);
    if (command !== 'c') continue;
    for (let step = 1; step <= 8; step++) {
      const t = step / 8;
      const u = 1 - t;
      const at = (start: number, a: number, b: number, end: number): number =>
        u ** 3 * start + 3 * u * u * t * a + 3 * u * t * t * b + t ** 3 * end;
      points.push([at(x, n[0] ?? 0, n[2] ?? 0, n[4] ?? 0), at(y, n[1] ?? 0, n[3] ?? 0, n[5] ?? 0)]);
    }
  }
  return points;
}

const place = fc.integer({ min: -500, max: 500 });

describe('the operators of a path', () => {
  it('keep every point of an arc at the distance of its radius', () => {
    fc.assert(
      fc.property(
        place,
        place,
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: -7, max: 7, noNaN: true }),
        fc.double({ min: -7, max: 7, noNaN: true }),
        fc.boolean(),
        (x, y, r, from, to, isBackward) => {
          const pen = new SvgPen();
          pen.arc(x, y, r, from, to, isBackward);
          for (const [px, py] of pointsOf(pathOperators(pen.d)))
            // The pen rounds to a hundredth of a pixel, which moves the middle of a short and flat arc a little.
            expect(Math.abs(Math.hypot(px - x, py - y) - r)).toBeLessThan(0.05 + 0.001 * r);
        },
      ),
      { seed: 7 },
    );
  });

  it('lead along a curve of second degree through the same points', () => {
    fc.assert(
      fc.property(place, place, place, place, place, place, (x0, y0, cx, cy, x, y) => {
        const points = pointsOf(pathOperators(`M${x0} ${y0}Q${cx} ${cy} ${x} ${y}`)).slice(1);
        points.forEach(([px, py], index) => {
          const t = (index + 1) / 8;
          const u = 1 - t;
          expect(px).toBeCloseTo(u * u * x0 + 2 * u * t * cx + t * t * x, 1);
          expect(py).toBeCloseTo(u * u * y0 + 2 * u * t * cy + t * t * y, 1);
        });
      }),
      { seed: 8 },
    );
  });

  it('go on with lines after the first point, across, down, and back to the start', () => {
    expect(pathOperators('M1 2 3 4H10V20L5,6Z')).toBe('1 2 m\n3 4 l\n10 4 l\n10 20 l\n5 6 l\nh');
  });

  it('are refused for what is no path of our pens', () => {
    expect(() => pathOperators('M0 0m1 1')).toThrow(RangeError);
    expect(() => pathOperators('M0 0 Q) Tj (x')).toThrow(RangeError);
  });
});
