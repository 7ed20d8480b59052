import type { Nearness } from './nearness.ts';

const mostPasses = 30;
/** A level neighbour is worth more than one above or below: their border is upright, and leaves both names free. */
const priceOfRise = 1;
const priceOfCentre = 0.8;
const priceOfRim = 1.2;

/**
 * Shares ready places out among sites: starting anywhere, two sites change places as long as that brings those that belong
 * together nearer, the commons to the middle and the empty to the rim.
 *
 * @param present - The sites that need a place. Their number is that of the places.
 * @param isEmpty - Territories without nodes.
 * @returns For each of `present` the index of its place.
 */
export function assignSlots(
  present: readonly number[],
  nearness: Nearness,
  isEmpty: (site: number) => boolean,
  x: Float64Array,
  y: Float64Array,
): number[] {
  const place = present.map((_, i) => i);
  const middleX = x.reduce((sum, v) => sum + v, 0) / x.length;
  const middleY = y.reduce((sum, v) => sum + v, 0) / y.length;
  const reach = Math.max(1e-9, ...x.map((v, i) => Math.hypot(v - middleX, y[i]! - middleY)));
  const open = nearness.sites - 1;

  /** With whom each has anything to do. */
  const partners = present.map((site, i) =>
    [...present.keys()].filter((j) => {
      const row = site * nearness.sites + present[j]!;
      return j !== i && nearness.pull[row]! + nearness.between[row]! !== 0;
    }),
  );

  const costOf = (i: number): number => {
    const site = present[i]!;
    const atX = x[place[i]!]!;
    const atY = y[place[i]!]!;
    const fromMiddle = Math.hypot(atX - middleX, atY - middleY);
    let cost = 0;
    const near = partners[i]!;
    if (site === open) cost += priceOfCentre * present.length * fromMiddle;
    if (isEmpty(site)) cost += priceOfRim * present.length * (reach - fromMiddle) + 0.2 * (atX + atY);
    for (const j of near) {
      const row = site * nearness.sites + present[j]!;
      const share = nearness.pull[row]! + nearness.between[row]!;
      const rise = Math.abs(atY - y[place[j]!]!);
      const run = Math.abs(atX - x[place[j]!]!);
      cost += share * (Math.hypot(run, rise) + (nearness.between[row]! > 0 ? priceOfRise * rise : 0));
    }
    return cost;
  };

  for (let pass = 0; pass < mostPasses; pass += 1) {
    let exchanges = 0;
    for (let i = 0; i < place.length; i += 1) {
      for (let j = i + 1; j < place.length; j += 1) {
        const before = costOf(i) + costOf(j);
        [place[i], place[j]] = [place[j]!, place[i]!];
        if (costOf(i) + costOf(j) < before - 1e-9) exchanges += 1;
        else [place[i], place[j]] = [place[j]!, place[i]!];
      }
    }
    if (exchanges === 0) break;
  }
  return place;
}
