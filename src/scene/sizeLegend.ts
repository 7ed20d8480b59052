import type { SizeBy } from '../analysis/sizeMeasures.ts';
import { sizeMeasure } from '../analysis/sizeMeasures.ts';
import { isMoneyMeasure, shortMoney } from '../analysis/sizeWords.ts';
import { inFigures } from '../analysis/words.ts';
import type { Network } from '../domain/network.ts';
import { tiesOf } from '../domain/involvement.ts';
import { radiusOf } from './radius.ts';
import { sizeScale } from './sizes.ts';

/** One mark of the legend, and what a shape of its size stands for. */
export interface SizeSample {
  readonly value: number;
  /** Pixels in a map fitted to a desk. */
  readonly radius: number;
  readonly words: string;
}

/**
 * Up to three sizes of a measure, from small to large, at round values that occur on the map.
 *
 * @returns Nothing where every shape is as large as every other.
 */
export function sizeSamples(network: Network, by: SizeBy): readonly SizeSample[] {
  if (by === 'same') return [];
  if (by === 'ties') {
    const most = Math.max(0, ...[...tiesOf(network).values()].map((ties) => ties.length));
    return countSamples(most).map((value) => ({ value, radius: radiusOf(value, false), words: inFigures(value) }));
  }
  const scale = sizeScale(network, by);
  if (scale.range === null) return [];
  const [least, most] = scale.range;
  const { currency } = sizeMeasure(network, by);
  const values = isMoneyMeasure(by) ? moneySamples(least, most) : countSamples(most);
  return values.map((value) => ({
    value,
    radius: scale.radiusAt(value),
    words: isMoneyMeasure(by) ? shortMoney(value, currency) : inFigures(value),
  }));
}

const countSamples = (most: number): readonly number[] =>
  most <= 0 ? [] : most <= 3 ? [1, 2, 3].slice(0, most) : [1, Math.round(most / 2), most];

/** Powers of ten within the range; its ends where it holds too few. */
function moneySamples(least: number, most: number): readonly number[] {
  const [low, high] = [Math.ceil(Math.log10(least) - 1e-9), Math.floor(Math.log10(most) + 1e-9)];
  if (high - low < 2) return [...new Set([least, most])];
  return [low, Math.round((low + high) / 2), high].map((power) => 10 ** power);
}
