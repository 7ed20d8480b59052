import fc from 'fast-check';
import type { SeatsPane, SeatsRequest } from '../../../../src/layout/seats/protocol.ts';

export const laneCount = 4;

/** Panes of up to forty items, some of which several panes show, some linked, some in groups. */
export const someSeats: fc.Arbitrary<SeatsRequest> = fc.integer({ min: 1, max: 40 }).chain((count) => {
  const keys = Array.from({ length: count }, (_, index) => `k${String(index)}`);
  const someOf = fc.subarray(keys);
  const link = fc.record({
    from: fc.constantFrom(...keys),
    to: fc.constantFrom(...keys),
    weight: fc.constantFrom(1, 2),
  });
  const pane = fc.record({
    items: someOf,
    links: fc.array(link, { maxLength: 30 }),
    groups: fc.array(someOf, { maxLength: 3 }),
  });
  return fc.record({
    lanes: fc.constant(laneCount),
    items: fc
      .array(fc.record({ lane: fc.nat(laneCount - 1), radius: fc.constantFrom(4.1, 6, 9, 11, 30) }), {
        minLength: count,
        maxLength: count,
      })
      .map((parts) => parts.map((part, index) => ({ ...part, key: keys[index] ?? '' }))),
    panes: fc.array(pane, { minLength: 1, maxLength: 4 }),
    aspect: fc.constantFrom(0.6, 0.95, 1.3, 2.4),
    growth: fc.constant((width: number) => Math.min(1.6, Math.sqrt(width / 280))),
  });
});

/** A request of one pane in one lane, everybody as large. */
export const aPane = (items: readonly string[], part: Partial<SeatsPane> = {}): SeatsPane => ({
  items,
  links: [],
  groups: [],
  ...part,
});
