import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshness, freshTrail, trailMs } from '../../../src/features/present/presenting/laserTrail.ts';
import { readStroke } from '../../../src/features/present/presenting/swipe.ts';

const width = 900;
const stroke = (from: readonly [number, number], to: readonly [number, number], ms = 200) =>
  readStroke({ from, to, ms }, width);
const swipe = (type: 'on' | 'back') => ({ by: 'swipe', type });
const tap = (type: 'on' | 'back') => ({ by: 'tap', type });

describe('a finger on the story', () => {
  it('goes on with a swipe to the left, and back with one to the right, wherever it begins', () => {
    fc.assert(
      fc.property(fc.nat({ max: width }), fc.integer({ min: 60, max: 400 }), (x, length) => {
        expect(stroke([x, 300], [x - length, 310])).toEqual(swipe('on'));
        expect(stroke([x, 300], [x + length, 290])).toEqual(swipe('back'));
      }),
    );
  });

  it('goes on with a tap in the right third and back in the left, and does nothing in the middle', () => {
    expect(stroke([850, 300], [852, 303])).toEqual(tap('on'));
    expect(stroke([40, 300], [40, 300])).toEqual(tap('back'));
    expect(stroke([450, 300], [450, 300])).toBeNull();
  });

  it('does nothing when it scrolls, slips, or rests', () => {
    expect(stroke([850, 300], [780, 500])).toBeNull();
    expect(stroke([850, 300], [825, 300])).toBeNull();
    expect(stroke([850, 300], [850, 300], 1500)).toBeNull();
  });
});

describe('the trail of the laser', () => {
  it('is as bright as can be where the pointer is, and fainter the longer ago it was there', () => {
    const times = [0, 0.25, 0.5, 0.75, 0.99].map((share) => 1000 - share * trailMs);
    const trail = times.toReversed().map((at) => ({ x: 0, y: 0, at }));
    expect(freshTrail(trail, 1000)).toEqual(trail);
    const bright = times.map((at) => freshness({ x: 0, y: 0, at }, 1000));
    expect(bright[0]).toBe(1);
    bright.slice(1).forEach((fainter, place) => {
      expect(fainter).toBeLessThan(bright[place] ?? 0);
    });
  });

  it('is gone within a second of the last movement', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 })), (times) => {
        const trail = times.map((at) => ({ x: 0, y: 0, at }));
        expect(freshTrail(trail, 2000)).toEqual([]);
        for (const point of freshTrail(trail, 1000)) expect(freshness(point, 1000)).toBeGreaterThan(0);
        expect(trailMs).toBeLessThan(1000);
      }),
    );
  });
});
