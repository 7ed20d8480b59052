import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraEasing, cubicBezier } from '../../../src/ui/stage/easing.ts';

describe('cubicBezier', () => {
  it('begins at the beginning and ends at the end, whatever comes before and after', () => {
    expect([-1, 0, 1, 2].map(cameraEasing)).toEqual([0, 0, 1, 1]);
  });

  it('is even time where the curve is a straight line', () => {
    const straight = cubicBezier(1 / 3, 1 / 3, 2 / 3, 2 / 3);
    for (const share of [0.1, 0.25, 0.5, 0.9]) expect(straight(share)).toBeCloseTo(share, 6);
  });

  it('never goes back', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const height = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, height, share, height, share, share, (x1, y1, x2, y2, a, b) => {
        const curve = cubicBezier(x1, y1, x2, y2);
        expect(curve(Math.max(a, b))).toBeGreaterThanOrEqual(curve(Math.min(a, b)) - 1e-9);
      }),
    );
  });

  it('agrees with the middle of "ease-in-out", which is symmetrical', () => {
    expect(cubicBezier(0.42, 0, 0.58, 1)(0.5)).toBeCloseTo(0.5, 6);
  });
});
