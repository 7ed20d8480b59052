import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf, prepareGround } from '../../../src/scene/ground.ts';
import type { SteppedWork } from '../../../src/scene/slices.ts';
import { workInSlices, workThrough } from '../../../src/scene/slices.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { somePositions } from './aScene.ts';

function* summing(numbers: readonly number[], step: () => void): SteppedWork<number> {
  let sum = 0;
  for (const number of numbers) {
    step();
    sum += number;
    yield;
  }
  return sum;
}

describe('work in slices', () => {
  it('comes to the same as work done at once, and pauses whenever a slice is over', async () => {
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return Promise.resolve();
    };
    const slow = () => {
      const end = performance.now() + 5;
      while (performance.now() < end);
    };
    expect(await workInSlices(summing([1, 2, 3, 4, 5, 6], slow), pause)).toBe(
      workThrough(summing([1, 2, 3, 4, 5, 6], () => undefined)),
    );
    // Thirty milliseconds of work in slices of eight, and one pause before the first.
    expect(pauses).toBeGreaterThanOrEqual(3);
  });

  it('hands on what goes wrong', async () => {
    const failing = () => {
      throw new RangeError('no');
    };
    await expect(workInSlices(summing([1], failing), () => Promise.resolve())).rejects.toThrow(RangeError);
  });
});

describe('ground prepared ahead of time', () => {
  it('is the ground that a scene would work out itself, and is not worked out again', async () => {
    await fc.assert(
      fc.asyncProperty(
        someNetwork().chain((network) => fc.tuple(fc.constant(network), somePositions(network))),
        async ([network, positions]) => {
          const places = new Map(positions);
          await prepareGround(network, places, () => Promise.resolve());
          const prepared = groundOf(network, places);
          expect(groundOf(network, places)).toBe(prepared);
          expect(prepared).toEqual(groundOf(network, new Map(positions)));
        },
      ),
      { numRuns: 50 },
    );
  });
});
