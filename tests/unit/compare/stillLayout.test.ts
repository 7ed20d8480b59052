import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stillLayout } from '../../../src/features/compare/still/stillLayout.ts';

describe('the layout of compared panes in a picture', () => {
  it('has four panes two by two on a screen of a room', () => {
    expect(stillLayout({ width: 1233, height: 915 }, 4, 21.3, true)).toMatchObject({ across: 2, stackedPx: null });
    expect(stillLayout({ width: 652, height: 663 }, 4, 13.4, true)).toMatchObject({ across: 2, stackedPx: null });
    expect(stillLayout({ width: 1233, height: 915 }, 3, 21.3, true)).toMatchObject({ across: 3, stackedPx: null });
  });

  it('has panes one above the other on a phone, each within its width', () => {
    for (const count of [2, 3, 4]) {
      const { across, stackedPx } = stillLayout({ width: 390, height: 500 }, count, 12.5, true);
      expect(across).toBe(1);
      expect(stackedPx).toBeGreaterThan(200);
      expect(stackedPx).toBeLessThan(390);
    }
  });

  it('knows where lanes are too low for names of two lines', () => {
    expect(stillLayout({ width: 652, height: 400 }, 4, 13.4, true).isLow).toBe(true);
    expect(stillLayout({ width: 652, height: 663 }, 4, 13.4, true).isLow).toBe(false);
    expect(stillLayout({ width: 652, height: 400 }, 4, 13.4, false).isLow).toBe(false);
  });

  it('gives every place panes of a shape that organisations can be seated in', () => {
    const place = fc.record({ width: fc.integer({ min: 0, max: 8000 }), height: fc.integer({ min: 0, max: 8000 }) });
    fc.assert(
      fc.property(
        place,
        fc.integer({ min: 0, max: 6 }),
        fc.double({ min: 1, max: 60, noNaN: true }),
        fc.boolean(),
        (size, count, em, hasLanes) => {
          const { across, aspect, stackedPx } = stillLayout(size, count, em, hasLanes);
          expect(across).toBeGreaterThanOrEqual(1);
          expect(aspect).toBeGreaterThanOrEqual(0.25);
          expect(aspect).toBeLessThanOrEqual(3);
          if (stackedPx !== null) expect(across).toBe(1);
        },
      ),
    );
  });
});
