import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Viewport } from '../../../src/scene/marks.ts';
import { toScreen, toWorld } from '../../../src/scene/viewport.ts';
import { heldToDrawing, scaledAbout, viewportBetween, zoomedBy } from '../../../src/ui/stage/camera.ts';
import { createCameraDriver } from '../../../src/ui/stage/cameraDriver.ts';
import { freeRect } from '../../../src/ui/stage/insets.ts';
import { keepInsidePx, keptInside, readableScale, revealed } from '../../../src/ui/stage/reveal.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const aViewport: fc.Arbitrary<Viewport> = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 2000 }),
  k: number(0.05, 20),
  tx: number(-5000, 5000),
  ty: number(-5000, 5000),
  zoom: number(0.1, 20),
});
const aPlace = fc.tuple(number(-2000, 2000), number(-2000, 2000));
const someInsets = fc.record({
  top: fc.integer({ min: 0, max: 60 }),
  right: fc.integer({ min: 0, max: 60 }),
  bottom: fc.integer({ min: 0, max: 60 }),
  left: fc.integer({ min: 0, max: 60 }),
});
const noInsets = { top: 0, right: 0, bottom: 0, left: 0 };
const plain: Viewport = { width: 800, height: 600, k: 1, tx: 0, ty: 0, zoom: 1 };

describe('a journey of the camera', () => {
  it('begins and ends where it should', () => {
    fc.assert(
      fc.property(aViewport, aViewport, (from, to) => {
        expect(viewportBetween(from, to, 0)).toBe(from);
        expect(viewportBetween(from, to, 1)).toBe(to);
      }),
    );
  });

  it('leaves the point alone about which it zooms', () => {
    fc.assert(
      fc.property(aViewport, number(0.2, 5), aPlace, number(0, 1), (from, factor, at, share) => {
        const to = scaledAbout(from, factor, at);
        const [x, y] = toWorld(from, at[0], at[1]);
        const [screenX, screenY] = toScreen(viewportBetween(from, to, share), x, y);
        expect(screenX).toBeCloseTo(at[0], 2);
        expect(screenY).toBeCloseTo(at[1], 2);
      }),
    );
  });

  it('takes the time it is given, from the first frame on', () => {
    const driver = createCameraDriver(plain);
    driver.travel({ ...plain, tx: 100 }, 600, (share) => share);
    driver.advance(5000);
    expect(driver.now().tx).toBe(0);
    driver.advance(5300);
    expect(driver.now().tx).toBeCloseTo(50);
    driver.advance(5600);
    expect(driver.now().tx).toBe(100);
    expect(driver.advance(5700)).toBe(false);
  });

  it('is a cut when it takes no time', () => {
    const driver = createCameraDriver(plain);
    driver.travel({ ...plain, tx: 100 }, 0, (share) => share);
    expect(driver.now().tx).toBe(100);
    expect(driver.advance(1)).toBe(false);
  });

  it('starts the next step from the goal and not from where it happens to be', () => {
    const driver = createCameraDriver(plain);
    driver.travel({ ...plain, tx: 100 }, 600, (share) => share);
    driver.advance(0);
    driver.advance(100);
    expect(driver.goal().tx).toBe(100);
  });
});

describe('limits of the camera', () => {
  it('stop zooming at the smallest and largest scale', () => {
    fc.assert(
      fc.property(aViewport, number(0.01, 100), aPlace, (viewport, factor, at) => {
        const { k } = zoomedBy(viewport, factor, at, [0.5, 4]);
        expect(k).toBeGreaterThanOrEqual(0.5 - 1e-9);
        expect(k).toBeLessThanOrEqual(4 + 1e-9);
      }),
    );
  });

  it('keep the middle of the free part on the drawing, and move nothing when it is', () => {
    const bounds = { minX: -100, minY: -50, maxX: 300, maxY: 400 };
    fc.assert(
      fc.property(aViewport, someInsets, (viewport, insets) => {
        const held = heldToDrawing(viewport, bounds, insets);
        const { left, right, top, bottom } = freeRect(held, insets);
        const [x, y] = toWorld(held, (left + right) / 2, (top + bottom) / 2);
        expect(x).toBeGreaterThanOrEqual(bounds.minX - 1e-6);
        expect(x).toBeLessThanOrEqual(bounds.maxX + 1e-6);
        expect(y).toBeGreaterThanOrEqual(bounds.minY - 1e-6);
        expect(y).toBeLessThanOrEqual(bounds.maxY + 1e-6);
        expect(heldToDrawing(held, bounds, insets).tx).toBeCloseTo(held.tx, 6);
      }),
    );
  });
});

describe('keptInside', () => {
  it('brings any place at least 48 pixels inside what panels leave free, at the same scale', () => {
    fc.assert(
      fc.property(aViewport, aPlace, someInsets, (viewport, place, insets) => {
        const kept = keptInside(viewport, place, insets);
        const [x, y] = toScreen(kept, place[0], place[1]);
        expect(kept.k).toBe(viewport.k);
        const free = freeRect(viewport, insets, keepInsidePx);
        expect(x).toBeGreaterThanOrEqual(free.left - 1e-6);
        expect(x).toBeLessThanOrEqual(free.right + 1e-6);
        expect(y).toBeGreaterThanOrEqual(free.top - 1e-6);
        expect(y).toBeLessThanOrEqual(free.bottom + 1e-6);
      }),
    );
  });

  it('moves nothing for a place that is well inside', () => {
    expect(keptInside(plain, [400, 300], noInsets)).toBe(plain);
  });
});

describe('revealed', () => {
  it('leaves the map alone when the selection is in view and large enough', () => {
    expect(
      revealed(
        plain,
        [[400, 300]],
        [
          [400, 300],
          [790, 300],
        ],
        noInsets,
      ),
    ).toBe(plain);
  });

  it('brings a crowded neighbourhood nearer, so that there is room for its names', () => {
    const crowd = [-60, -30, 0, 30, 60].map((dx): [number, number] => [400 + dx, 300 + dx / 2]);
    const shown = revealed(plain, [[400, 300]], crowd, noInsets);
    expect(shown.k).toBeGreaterThan(1.25);
    for (const [worldX, worldY] of crowd) {
      const [x, y] = toScreen(shown, worldX, worldY);
      expect(x).toBeGreaterThanOrEqual(keepInsidePx);
      expect(x).toBeLessThanOrEqual(800 - keepInsidePx);
      expect(y).toBeGreaterThanOrEqual(keepInsidePx);
      expect(y).toBeLessThanOrEqual(600 - keepInsidePx);
    }
  });

  it('brings what is out of view into view, without changing the scale', () => {
    const shown = revealed(
      plain,
      [[2000, 300]],
      [
        [2000, 300],
        [2100, 350],
      ],
      noInsets,
    );
    expect(shown.k).toBe(1);
    const [x, y] = toScreen(shown, 2000, 300);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(800);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(600);
  });

  it('keeps clear of what panels cover', () => {
    const shown = revealed(plain, [[700, 300]], [[700, 300]], { ...noInsets, right: 336 });
    expect(toScreen(shown, 700, 300)[0]).toBeLessThanOrEqual(800 - 336 - keepInsidePx);
  });

  it('comes nearer when shapes are too small to read', () => {
    const far: Viewport = { ...plain, k: 0.4, zoom: 1 };
    expect(
      revealed(
        far,
        [[800, 600]],
        [
          [800, 600],
          [900, 650],
        ],
        noInsets,
      ).k,
    ).toBeGreaterThan(readableScale);
  });

  it('goes further away when the selection is larger than the view', () => {
    const shown = revealed(
      plain,
      [
        [0, 0],
        [3000, 0],
      ],
      [],
      noInsets,
    );
    for (const x of [0, 3000]) {
      expect(toScreen(shown, x, 0)[0]).toBeGreaterThanOrEqual(keepInsidePx - 1e-6);
      expect(toScreen(shown, x, 0)[0]).toBeLessThanOrEqual(800 - keepInsidePx + 1e-6);
    }
  });

  it('shows all that is selected, wherever it is and whatever panels are open', () => {
    const places = fc.array(aPlace, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(aViewport, places, places, someInsets, (viewport, wanted, others, insets) => {
        fc.pre(viewport.width > 260 && viewport.height > 260);
        const shown = revealed(viewport, wanted, [...wanted, ...others], insets);
        const free = freeRect(viewport, insets);
        for (const [placeX, placeY] of wanted) {
          const [x, y] = toScreen(shown, placeX, placeY);
          expect(x).toBeGreaterThanOrEqual(free.left);
          expect(x).toBeLessThanOrEqual(free.right);
          expect(y).toBeGreaterThanOrEqual(free.top);
          expect(y).toBeLessThanOrEqual(free.bottom);
        }
      }),
    );
  });

  const aRoute = fc.array(aPlace, { minLength: 2, maxLength: 8 });
  const nearest = (places: readonly (readonly [number, number])[]): number =>
    Math.min(...places.flatMap(([x, y], index) => places.slice(index + 1).map(([a, b]) => Math.hypot(x - a, y - b))));

  it('gives each of what is followed room for its name, below the bars, or as much as the view has', () => {
    const route = [
      [300, 300],
      [310, 330],
      [335, 331],
    ] as const;
    const insets = { top: 190, right: 8, bottom: 34, left: 8 };
    const shown = revealed(plain, route, null, insets);
    expect(nearest(route.map(([x, y]) => toScreen(shown, x, y)))).toBeGreaterThan(70);
    const free = freeRect(plain, insets, keepInsidePx);
    for (const [placeX, placeY] of route) {
      const [x, y] = toScreen(shown, placeX, placeY);
      expect(x > free.left && x < free.right && y > free.top && y < free.bottom).toBe(true);
    }
  });

  it('follows where names have room already without moving', () => {
    const route = [
      [100, 250],
      [250, 300],
      [400, 400],
    ] as const;
    expect(revealed(plain, route, null, noInsets)).toBe(plain);
  });

  it('shows all that is followed wherever it is, and then stays', () => {
    fc.assert(
      fc.property(aViewport, aRoute, someInsets, (viewport, route, insets) => {
        fc.pre(viewport.width > 260 && viewport.height > 260);
        const shown = revealed(viewport, route, null, insets);
        const free = freeRect(viewport, insets);
        for (const [placeX, placeY] of route) {
          const [x, y] = toScreen(shown, placeX, placeY);
          expect(x).toBeGreaterThanOrEqual(free.left);
          expect(x).toBeLessThanOrEqual(free.right);
          expect(y).toBeGreaterThanOrEqual(free.top);
          expect(y).toBeLessThanOrEqual(free.bottom);
        }
        const again = revealed(shown, route, null, insets);
        expect(again.k / shown.k).toBeCloseTo(1, 6);
        expect(again.tx).toBeCloseTo(shown.tx, 2);
      }),
    );
  });

  it('asks for nothing more once it has been followed', () => {
    fc.assert(
      fc.property(aViewport, aPlace, someInsets, (viewport, place, insets) => {
        fc.pre(viewport.width > 260 && viewport.height > 260);
        const once = revealed(viewport, [place], [place], insets);
        const twice = revealed(once, [place], [place], insets);
        expect(twice.k).toBeCloseTo(once.k, 6);
        expect(twice.tx).toBeCloseTo(once.tx, 3);
      }),
    );
  });
});
