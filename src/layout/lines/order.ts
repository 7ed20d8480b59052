import type { Layers } from './layers.ts';

/** Enough for the order to settle; each goes once over all lanes. */
const sweeps = 16;
/** Beyond, exchanging neighbours one by one costs more than it gains. */
const mostExchanged = 400;

/**
 * The order of items within lanes that lets few lines cross: sweeps to and fro put each item at the mean place of those it is joined
 * with (the barycentre method of Sugiyama, Tagawa and Toda 1981), then neighbours are exchanged while that helps. The best order met is
 * kept.
 *
 * @returns The items of each lane from the top. The same layers give the same order.
 * @remarks O(sweeps · (items + joins) · log items); the exchange, O(items · joins), only for small bands.
 */
export function orderLanes(layers: Layers): readonly (readonly number[])[] {
  let order = layers.inLane.map((lane) => [...lane]);
  let best = order;
  let fewest = countCrossings(layers, order);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    order = swept(layers, order, sweep % 2 === 0);
    const crossings = countCrossings(layers, order);
    if (crossings >= fewest) continue;
    best = order;
    fewest = crossings;
  }
  return layers.lane.length > mostExchanged || fewest === 0 ? best : exchanged(layers, best);
}

/** One sweep, from the left or from the right. */
function swept(layers: Layers, order: readonly (readonly number[])[], isForward: boolean): number[][] {
  const next = order.map((lane) => [...lane]);
  const share = new Float64Array(layers.lane.length);
  const place = (lane: readonly number[]) => {
    lane.forEach((item, index) => (share[item] = (index + 0.5) / lane.length));
  };
  next.forEach(place);
  const lanes = isForward ? next : [...next].reverse();
  for (const lane of lanes) {
    const weight = new Map(
      lane.map((item) => {
        const joined = (isForward ? layers.before : layers.after)[item] ?? [];
        const own = share[item] ?? 0;
        return [item, joined.length === 0 ? own : mean(joined.map((other) => share[other] ?? 0))];
      }),
    );
    // Stable, so equal items keep their order.
    lane.sort((a, b) => (weight.get(a) ?? 0) - (weight.get(b) ?? 0));
    place(lane);
  }
  return next;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How many pairs of line pieces cross between neighbouring lanes. O(joins · log items). */
export function countCrossings({ lane, after }: Layers, order: readonly (readonly number[])[]): number {
  const place = new Int32Array(lane.length);
  for (const items of order) items.forEach((item, index) => (place[item] = index));
  let crossings = 0;
  order.forEach((items, number) => {
    const right = order[number + 1];
    if (right === undefined) return;
    // Counts, for each piece in order, those before it that end below it.
    const ends = new Int32Array(right.length + 1);
    let seen = 0;
    for (const item of items) {
      const targets = (after[item] ?? []).map((other) => place[other] ?? 0);
      for (const target of targets) {
        let notBelow = 0;
        for (let at = target + 1; at > 0; at -= at & -at) notBelow += ends[at] ?? 0;
        crossings += seen - notBelow;
      }
      for (const target of targets)
        for (let at = target + 1; at < ends.length; at += at & -at) ends[at] = (ends[at] ?? 0) + 1;
      seen += targets.length;
    }
  });
  return crossings;
}

function exchanged(layers: Layers, order: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const next = order.map((lane) => [...lane]);
  const place = new Int32Array(layers.lane.length);
  for (const lane of next) lane.forEach((item, index) => (place[item] = index));
  const around = (item: number) => [layers.before[item] ?? [], layers.after[item] ?? []];
  /** Crossings of the pieces at two neighbours while `a` stands above `b`. */
  const crossing = (a: number, b: number): number => {
    const [sidesA, sidesB] = [around(a), around(b)];
    let count = 0;
    sidesA.forEach((ofA, side) => {
      for (const x of ofA) for (const y of sidesB[side] ?? []) if ((place[x] ?? 0) > (place[y] ?? 0)) count++;
    });
    return count;
  };
  let hasChanged = true;
  for (let round = 0; round < sweeps && hasChanged; round++) {
    hasChanged = false;
    for (const lane of next)
      for (let index = 1; index < lane.length; index++) {
        const [a, b] = [lane[index - 1], lane[index]];
        if (a === undefined || b === undefined || crossing(b, a) >= crossing(a, b)) continue;
        [lane[index - 1], lane[index]] = [b, a];
        [place[a], place[b]] = [index, index - 1];
        hasChanged = true;
      }
  }
  return next;
}
