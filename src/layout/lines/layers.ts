/** A place in a lane: somebody's seat. */
export interface LaneSeat {
  /** Number of the lane, from the left. */
  readonly lane: number;
  /** Pixels of height that it takes, with the room above and below. */
  readonly size: number;
}

/** A line between two seats, by their numbers. */
export interface SeatLine {
  readonly from: number;
  readonly to: number;
}

export interface BandInput {
  readonly lanes: number;
  readonly seats: readonly LaneSeat[];
  readonly lines: readonly SeatLine[];
  /** Pixels of height that a line takes where it passes a lane. */
  readonly slot: number;
}

/** Seats, and the slots in which lines pass the lanes between their ends, as one list of items; seats first. */
export interface Layers {
  readonly lane: Int32Array;
  readonly size: Float64Array;
  /** Items of each lane, in the order of their numbers. */
  readonly inLane: readonly (readonly number[])[];
  /** Items joined by a piece of a line, in the lane before and in the lane after. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  /** Of each line, the items of the lanes between, in the direction of the line. */
  readonly slots: readonly (readonly number[])[];
}

/**
 * Gives each line a slot of its own in every lane that it passes, so that it goes through the gaps between seats and never across
 * one (the dummy vertices of Sugiyama, Tagawa and Toda 1981).
 *
 * @throws RangeError when a lane or the end of a line does not exist.
 */
export function makeLayers({ lanes, seats, lines, slot }: BandInput): Layers {
  const lane: number[] = [];
  const size: number[] = [];
  const inLane: number[][] = Array.from({ length: lanes }, () => []);
  const before: number[][] = [];
  const after: number[][] = [];
  const add = (ownLane: number, ownSize: number): number => {
    const list = inLane[ownLane];
    if (list === undefined) throw new RangeError(`There is no lane ${String(ownLane)}.`);
    const item = lane.length;
    lane.push(ownLane);
    size.push(ownSize);
    before.push([]);
    after.push([]);
    list.push(item);
    return item;
  };
  for (const seat of seats) add(seat.lane, seat.size);
  const slots = lines.map(({ from, to }, number) => {
    const [start, end] = [seats[from]?.lane, seats[to]?.lane];
    if (start === undefined || end === undefined)
      throw new RangeError(`Line ${String(number)} ends at a seat that is not there.`);
    if (start === end) return [];
    const step = start < end ? 1 : -1;
    const passed: number[] = [];
    for (let at = start + step; at !== end; at += step) passed.push(add(at, slot));
    const way = [from, ...passed, to];
    for (let index = 1; index < way.length; index++) {
      const [a, b] = step === 1 ? [way[index - 1], way[index]] : [way[index], way[index - 1]];
      if (a === undefined || b === undefined) continue;
      after[a]?.push(b);
      before[b]?.push(a);
    }
    return passed;
  });
  return { lane: Int32Array.from(lane), size: Float64Array.from(size), inLane, before, after, slots };
}
