import type { BandInput, Layers } from './layers.ts';
import { makeLayers } from './layers.ts';
import { orderLanes } from './order.ts';
import { stacked } from './stack.ts';

export interface BandLayout {
  /** Pixels; of the fullest lane. */
  readonly height: number;
  /** Middle of each seat, in pixels from the top of the band. */
  readonly y: Float64Array;
  /** Of each line, where it passes the lanes between its ends, in the direction of the line. */
  readonly passes: readonly Float64Array[];
}

const rounds = 12;
/** A line that passes bends less for a seat than a seat moves for it. */
const slotWeight = 3;

/**
 * Where the seats of a band stand in their lanes, and where lines pass between them.
 *
 * @param input - Seats in any order that is always the same: of equally good orders, that of their numbers is taken.
 * @returns No two seats or passing lines of a lane come nearer than half their heights together, all lie within the height, and the
 *   same input gives the same output. Throws `RangeError` as `makeLayers`.
 * @remarks As `orderLanes`, which it is built on.
 */
export function layoutBand(input: BandInput): BandLayout {
  const layers = makeLayers(input);
  const order = orderLanes(layers);
  const heights = order.map((lane) => lane.reduce((sum, item) => sum + (layers.size[item] ?? 0), 0));
  const height = heights.reduce((most, own) => Math.max(most, own), 0);
  const y = settled(layers, order, height, input.seats.length);
  return {
    height,
    y: y.slice(0, input.seats.length),
    passes: layers.slots.map((items) => Float64Array.from(items, (item) => y[item] ?? 0)),
  };
}

/** Moves items towards those they are joined with, lane by lane and to and fro, without changing their order. */
function settled(layers: Layers, order: readonly (readonly number[])[], height: number, seats: number): Float64Array {
  const y = new Float64Array(layers.lane.length);
  const place = (lane: readonly number[], wanted: (item: number) => number) => {
    const sizes = lane.map((item) => layers.size[item] ?? 0);
    const weights = lane.map((item) => (item < seats ? 1 : slotWeight));
    stacked(lane.map(wanted), sizes, weights, height).forEach((own, index) => {
      const item = lane[index];
      if (item !== undefined) y[item] = own;
    });
  };
  for (const lane of order) place(lane, () => height / 2);
  for (let round = 0; round < rounds; round++) {
    const lanes = round % 2 === 0 ? order : [...order].reverse();
    for (const lane of lanes)
      place(lane, (item) => {
        const joined = [...(layers.before[item] ?? []), ...(layers.after[item] ?? [])];
        if (joined.length === 0) return y[item] ?? 0;
        return joined.reduce((sum, other) => sum + (y[other] ?? 0), 0) / joined.length;
      });
  }
  return y;
}
