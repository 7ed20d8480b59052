import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraBetween } from '../../../../src/scene/compare/cameraBetween.ts';
import type { Bounds } from '../../../../src/scene/marks.ts';

const wide: Bounds = { minX: 0, minY: 0, maxX: 800, maxY: 400 };
const high: Bounds = { minX: -100, minY: 50, maxX: 100, maxY: 450 };

const someNumber = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const someBounds = fc
  .record({
    minX: someNumber(-500, 500),
    minY: someNumber(-500, 500),
    width: someNumber(0, 2000),
    height: someNumber(0, 2000),
  })
  .map(({ minX, minY, width, height }): Bounds => ({ minX, minY, maxX: minX + width, maxY: minY + height }));
const someCamera = fc.record({ cx: someNumber(-900, 900), cy: someNumber(-900, 900), span: someNumber(1, 3000) });

describe('a camera brought to a drawing of another shape', () => {
  it('looks at the same share of it, as near for its size', () => {
    expect(cameraBetween({ cx: 600, cy: 100, span: 200 }, wide, high)).toEqual({ cx: 50, cy: 150, span: 100 });
  });

  it('shows all of it where all was shown', () => {
    expect(cameraBetween('fit', wide, high)).toBe('fit');
  });

  it('is there and back the same', () => {
    fc.assert(
      fc.property(someCamera, someBounds, someBounds, (camera, from, to) => {
        const back = cameraBetween(cameraBetween(camera, from, to), to, from);
        if (back === 'fit') throw new Error('It shows all.');
        expect(back.span).toBeCloseTo(camera.span, 5);
        expect(Math.abs(back.cx - camera.cx)).toBeLessThan(1e-6);
        expect(Math.abs(back.cy - camera.cy)).toBeLessThan(1e-6);
      }),
    );
  });
});
