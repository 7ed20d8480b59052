import { because } from '../../results/because.ts';
import type { Because } from '../../results/result.ts';
import type { SideValue } from './comparedMeasure.ts';
import { medianOf, withheldValue } from './comparedMeasure.ts';
import type { SideParts, SideUnit } from './sideParts.ts';

/** A measure of one collaboration; or why there is none, as a clause. */
export type UnitValue = { readonly value: number; readonly n: number; readonly because: Because } | string;

/**
 * The middle value of a measure over the collaborations of a side, as far as it is told.
 *
 * @param none - Why there is no value where the side has no collaboration with anybody.
 * @returns With the first of the reasons where none tells it.
 */
export function medianOverUnits(
  { units }: SideParts,
  of: (unit: SideUnit) => UnitValue,
  none = 'nobody is recorded as taking part',
): SideValue {
  const all = units.map(of);
  const told = all.filter((one) => typeof one !== 'string');
  const value = medianOf(told.map((one) => one.value));
  if (value === null) return withheldValue(all.find((one) => typeof one === 'string') ?? none);
  const values = told.map((one) => one.value);
  return {
    value,
    withheld: null,
    n: told.reduce((sum, { n }) => sum + n, 0),
    over: units.length < 2 ? null : { count: told.length, low: Math.min(...values), high: Math.max(...values) },
    because: because({
      organisations: told.flatMap((one) => one.because.organisations),
      relationships: told.flatMap((one) => one.because.relationships),
      collaborations: told.flatMap((one) => one.because.collaborations),
    }),
  };
}
