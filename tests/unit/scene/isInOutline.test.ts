import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/scene/geometry.ts';
import { isInside } from '../../../src/scene/geometry.ts';
import { isInOutline } from '../../../src/scene/isInOutline.ts';

/** Whole numbers now and then, so that corners lie on a level with each other and with what is asked. */
const length = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -20, max: 20, noNaN: true }));
const point = fc.tuple(length, length);

describe('a point in an outline that is asked about again and again', () => {
  it('lies inside it exactly when the even-odd rule says so', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), fc.array(point, { maxLength: 40 }), (outline, asked) => {
        for (const [x, y] of [...asked, ...outline]) expect(isInOutline(outline, x, y)).toBe(isInside(outline, x, y));
      }),
    );
  });

  it('is found in the hollow of a horseshoe, and not between its arms', () => {
    const horseshoe: readonly Point[] = [
      [0, 0],
      [9, 0],
      [9, 9],
      [6, 9],
      [6, 3],
      [3, 3],
      [3, 9],
      [0, 9],
    ];
    expect(isInOutline(horseshoe, 4.5, 1.5)).toBe(true);
    expect(isInOutline(horseshoe, 4.5, 6)).toBe(false);
    expect(isInOutline([], 0, 0)).toBe(false);
  });
});
