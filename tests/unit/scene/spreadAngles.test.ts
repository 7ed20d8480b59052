import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalised, spreadAngles, turnBetween } from '../../../src/scene/spreadAngles.ts';

const turn = 2 * Math.PI;
const someAngles = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { maxLength: 12 });
const someGap = fc.double({ min: 0.01, max: 1.2, noNaN: true });

describe('angles round a circle', () => {
  it('end up at least the gap apart, or evenly spaced when there are too many', () => {
    fc.assert(
      fc.property(someAngles, someGap, (angles, gap) => {
        const sorted = spreadAngles(angles, gap)
          .map(normalised)
          .sort((a, b) => a - b);
        const needed = Math.min(gap, turn / Math.max(1, angles.length));
        sorted.forEach((angle, index) => {
          const next = sorted[index + 1] ?? (sorted[0] ?? 0) + turn;
          if (sorted.length > 1) expect(next - angle).toBeGreaterThan(needed - 1e-6);
        });
      }),
    );
  });

  it('stay where they are when they are apart already', () => {
    expect(spreadAngles([0, 1, 2, 4], 0.5).map(normalised)).toEqual([0, 1, 2, 4]);
  });

  it('move as little as can be: two that coincide each move half the gap', () => {
    const [a = 0, b = 0] = spreadAngles([1, 1], 0.4);
    expect(turnBetween(a, b)).toBeCloseTo(0.4);
    expect(turnBetween(a, 1)).toBeCloseTo(0.2);
  });

  it('do not depend on where the circle begins', () => {
    const [a = 0, b = 0] = spreadAngles([-0.05, 0.05], 0.4);
    expect(turnBetween(a, b)).toBeCloseTo(0.4);
    expect(Math.abs(turnBetween(0, a))).toBeCloseTo(0.2);
  });
});
