import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noInsets, toWorld, viewportOf } from '../../../src/scene/viewport.ts';
import { freeRect, middleOf } from '../../../src/ui/stage/insets.ts';
import { centredAt, miniatureOf, showsAll, shownIn } from '../../../src/ui/stage/minimapGeometry.ts';

const bounds = { minX: -300, minY: -200, maxX: 500, maxY: 560 };
const size = { width: 824, height: 848 };
const bars = { top: 56, bottom: 34, left: 8, right: 8 };
const someBounds = fc
  .tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }), fc.nat(2000), fc.nat(2000))
  .map(([minX, minY, across, down]) => ({ minX, minY, maxX: minX + across, maxY: minY + down }));
const someCamera = fc.record({
  cx: fc.integer({ min: -800, max: 800 }),
  cy: fc.integer({ min: -800, max: 800 }),
  span: fc.integer({ min: 20, max: 3000 }),
});

describe('the overview map', () => {
  it('is not needed while the whole map is fitted into the pane, whatever the window', () => {
    fc.assert(
      fc.property(someBounds, fc.integer({ min: 300, max: 2600 }), fc.integer({ min: 300, max: 1500 }), (map, w, h) => {
        expect(showsAll(viewportOf('fit', map, { width: w, height: h }, bars), map)).toBe(true);
      }),
    );
  });

  it('is needed once a part of the map is out of view', () => {
    const fit = viewportOf('fit', bounds, size, bars);
    expect(showsAll({ ...fit, tx: fit.tx + 60 }, bounds)).toBe(false);
    expect(showsAll(viewportOf({ cx: 0, cy: 0, span: 200 }, bounds, size), bounds)).toBe(false);
  });

  it('holds the whole map, and is never larger than it may be', () => {
    fc.assert(
      fc.property(someBounds, (map) => {
        const { width, height, k, tx, ty } = miniatureOf(map);
        expect(width).toBeLessThanOrEqual(172);
        expect(height).toBeLessThanOrEqual(132);
        expect(map.minX * k + tx).toBeGreaterThanOrEqual(-1e-6);
        expect(map.maxX * k + tx).toBeLessThanOrEqual(width + 0.51);
        expect(map.minY * k + ty).toBeGreaterThanOrEqual(-1e-6);
        expect(map.maxY * k + ty).toBeLessThanOrEqual(height + 0.51);
      }),
    );
  });

  it('brings what is pressed to the middle of the view', () => {
    fc.assert(
      fc.property(someCamera, fc.integer({ min: 0, max: 170 }), fc.integer({ min: 0, max: 130 }), (camera, x, y) => {
        const miniature = miniatureOf(bounds);
        const after = centredAt(miniature, viewportOf(camera, bounds, size), bars, [x, y]);
        const [worldX, worldY] = toWorld(after, ...middleOf(freeRect(size, bars)));
        expect(worldX * miniature.k + miniature.tx).toBeCloseTo(x, 4);
        expect(worldY * miniature.k + miniature.ty).toBeCloseTo(y, 4);
      }),
    );
  });

  it('frames what the pane shows, cut to the overview', () => {
    fc.assert(
      fc.property(someCamera, (camera) => {
        const miniature = miniatureOf(bounds);
        const { left, top, right, bottom } = shownIn(miniature, viewportOf(camera, bounds, size), noInsets);
        expect(left).toBeLessThanOrEqual(right);
        expect(top).toBeLessThanOrEqual(bottom);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(miniature.width);
        expect(bottom).toBeLessThanOrEqual(miniature.height);
      }),
    );
  });
});
