import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraOf, scaleLimits, shapeScale, toScreen, toWorld, viewportOf } from '../../../src/scene/viewport.ts';

const bounds = { minX: -100, minY: 0, maxX: 700, maxY: 760 };
const someSize = fc.record({ width: fc.integer({ min: 1, max: 4000 }), height: fc.integer({ min: 1, max: 3000 }) });
const someCamera = fc.record({
  cx: fc.double({ min: -5000, max: 5000, noNaN: true }),
  cy: fc.double({ min: -5000, max: 5000, noNaN: true }),
  span: fc.double({ min: 1, max: 9000, noNaN: true }),
});

describe('a viewport', () => {
  it('and the camera taken from it say the same', () => {
    fc.assert(
      fc.property(someSize, someCamera, (size, camera) => {
        const again = cameraOf(viewportOf(camera, bounds, size));
        expect(again.cx).toBeCloseTo(camera.cx, 4);
        expect(again.cy).toBeCloseTo(camera.cy, 4);
        expect(again.span).toBeCloseTo(camera.span, 4);
      }),
    );
  });

  it('leads from the world to the screen and back', () => {
    fc.assert(
      fc.property(someSize, someCamera, fc.integer({ min: -999, max: 999 }), (size, camera, x) => {
        const viewport = viewportOf(camera, bounds, size);
        const [wx, wy] = toWorld(viewport, ...toScreen(viewport, x, -x));
        expect(wx).toBeCloseTo(x, 4);
        expect(wy).toBeCloseTo(-x, 4);
      }),
    );
  });

  it('shows the whole bounds within the insets when fitted', () => {
    const insets = { top: 50, right: 10, bottom: 30, left: 20 };
    const viewport = viewportOf('fit', bounds, { width: 824, height: 848 }, insets);
    const [left, top] = toScreen(viewport, bounds.minX, bounds.minY);
    const [right, bottom] = toScreen(viewport, bounds.maxX, bounds.maxY);
    expect(left).toBeGreaterThanOrEqual(20 - 1e-6);
    expect(top).toBeGreaterThanOrEqual(50 - 1e-6);
    expect(right).toBeLessThanOrEqual(814 + 1e-6);
    expect(bottom).toBeLessThanOrEqual(818 + 1e-6);
    expect(viewport.zoom).toBe(1);
  });

  it('is finite for a pane without size, and does not blow up a map of one', () => {
    const one = { minX: 0, minY: 0, maxX: 10, maxY: 10 };
    expect(Number.isFinite(viewportOf('fit', one, { width: 0, height: 0 }).k)).toBe(true);
    expect(viewportOf('fit', one, { width: 1000, height: 1000 }).k).toBeLessThan(2);
  });

  it('lets shapes grow with the root of the zoom, up to 1.7', () => {
    const at = (zoom: number): number => shapeScale({ width: 800, height: 800, k: zoom, tx: 0, ty: 0, zoom });
    expect(at(1)).toBe(1);
    expect(at(2)).toBeCloseTo(Math.SQRT2);
    expect(at(9)).toBe(1.7);
  });

  it('keeps shapes between 0.62 and 1.25 in a fitted pane', () => {
    const fitted = (k: number): number => shapeScale({ width: 800, height: 800, k, tx: 0, ty: 0, zoom: 1 });
    expect(fitted(0.2)).toBe(0.62);
    expect(fitted(1.21)).toBeCloseTo(1.1);
    expect(fitted(4)).toBe(1.25);
  });

  it('has limits around the fitted scale', () => {
    const size = { width: 824, height: 848 };
    const [least, most] = scaleLimits(bounds, size);
    const { k } = viewportOf('fit', bounds, size);
    expect(least).toBeLessThan(k);
    expect(most).toBeGreaterThan(8 * k);
  });
});
