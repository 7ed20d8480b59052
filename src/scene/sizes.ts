import type { Known, SizeBy } from '../analysis/sizeMeasures.ts';
import { sizeMeasure } from '../analysis/sizeMeasures.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import { backboneRadius, leastRadius, radiusOf } from './radius.ts';
import { standingsOf } from './standing.ts';

/** How one organisation is drawn for a measure. */
export interface Sized {
  /** World units; the radius of the circle of equal area. */
  readonly radius: number;
  readonly known: Known;
}

/** How the sizes of a map are to be read. */
export interface SizeScale {
  readonly by: SizeBy;
  /** World units; of the largest value. */
  readonly mostRadius: number;
  /** Least and largest value of those above nought; null where there is none. */
  readonly range: readonly [least: number, most: number] | null;
  radiusAt(value: number): number;
}

/** The arrangement keeps shapes sized by their ties seven units apart: each may take half of that and touches nobody. */
export const spareRadius = 3.5;
/** Of all shapes where size says nothing. */
const evenRadius = 6;
/** Of a shape whose value nobody recorded. */
export const unrecordedRadius = 6;
/** Pixels of the line round a shape of which not all, or nothing, is recorded that its size should say. */
export const hollowLine = 1.5;
export const hollowDash = [2.2, 1.8] as const;
/** The least amount of money stands clear of shapes without any. */
const leastMoneyShare = 0.2;

const isMoney = (by: SizeBy): boolean => by === 'money-received' || by === 'money-given';

const known = new WeakMap<Network, Map<SizeBy, SizeScale>>();

/**
 * The scale of a measure, other than ties, on a map.
 *
 * Counts are shown by area. Money is shown by its logarithm, because amounts of one map differ a millionfold. The largest radius is
 * as wide as it can be without a shape taking more than half of the room that the arrangement keeps between any two.
 */
export function sizeScale(network: Network, by: SizeBy): SizeScale {
  const scales = known.get(network) ?? new Map<SizeBy, SizeScale>();
  known.set(network, scales);
  const found = scales.get(by) ?? makeScale(network, by);
  scales.set(by, found);
  return found;
}

function makeScale(network: Network, by: SizeBy): SizeScale {
  const { values } = sizeMeasure(network, by);
  const range = rangeOf([...values.values()].map(({ value }) => value));
  const shareOf = (value: number): number => {
    if (range === null || !(value > 0)) return 0;
    const [least, most] = range;
    if (!isMoney(by)) return Math.sqrt(Math.min(1, value / most));
    const way = most > least ? Math.log(value / least) / Math.log(most / least) : 1;
    return leastMoneyShare + (1 - leastMoneyShare) * Math.min(1, Math.max(0, way));
  };
  const mostRadius = [...values].reduce((most, [id, { value }]) => {
    const share = shareOf(value);
    return share === 0
      ? most
      : Math.min(most, leastRadius + (tieRadius(network, id) + spareRadius - leastRadius) / share);
  }, backboneRadius);
  return { by, mostRadius, range, radiusAt: (value) => leastRadius + (mostRadius - leastRadius) * shareOf(value) };
}

function rangeOf(values: readonly number[]): SizeScale['range'] {
  const some = values.filter((value) => value > 0 && Number.isFinite(value));
  if (some.length === 0) return null;
  return some.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, 0],
  );
}

function tieRadius(network: Network, id: OrganisationId): number {
  const standing = standingsOf(network).get(id);
  return radiusOf(standing?.ties ?? 0, standing?.isBackbone ?? false);
}

/**
 * How large an organisation is drawn, from the whole map: no filter changes a size.
 *
 * By ties, the organisation at the centre of a collaboration has a fixed, larger size. By any other measure it has its own.
 */
export function sizedBy(network: Network, by: SizeBy, id: OrganisationId): Sized {
  if (by === 'ties') return { radius: tieRadius(network, id), known: 'all' };
  if (by === 'same') return { radius: evenRadius, known: 'all' };
  const value = sizeMeasure(network, by).values.get(id);
  if (value === undefined) return { radius: leastRadius, known: 'all' };
  return {
    radius: value.known === 'nothing' ? unrecordedRadius : sizeScale(network, by).radiusAt(value.value),
    known: value.known,
  };
}
