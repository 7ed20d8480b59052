import type { OrganisationId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { SizeBy, SizeMeasure, SizeValue } from './sizeMeasures.ts';
import { sizeMeasure } from './sizeMeasures.ts';
import { counted, moneyWords } from './words.ts';

export const isMoneyMeasure = (by: SizeBy): boolean => by === 'money-received' || by === 'money-given';

/**
 * What the size of one organisation says, for those who do not see it: "money received: at least £300,000, two amounts not
 * recorded".
 *
 * @returns null where the size says nothing that its name does not say already.
 */
export function sizeWords(network: Network, by: SizeBy, id: OrganisationId): string | null {
  const measure = sizeMeasure(network, by);
  const value = measure.values.get(id);
  if (value === undefined) return null;
  switch (by) {
    case 'ties':
    case 'same':
      return null;
    case 'account-given':
      return value.lines === 0
        ? 'gives account on no recorded line'
        : `gives account on ${counted(value.lines, 'line')}`;
    case 'account-received':
      return value.lines === 0
        ? 'receives account on no recorded line'
        : `receives account on ${counted(value.lines, 'line')}`;
    case 'money-received':
      return `money received: ${amountWords(measure, value)}`;
    case 'money-given':
      return `money given: ${amountWords(measure, value)}`;
  }
}

/** "none recorded", "£300,000", "at least £300,000, one amount not recorded", "amount not recorded". */
export function amountWords({ currency }: Pick<SizeMeasure, 'currency'>, value: SizeValue): string {
  if (value.lines === 0) return 'none recorded';
  const gaps = [
    value.unknown === 0 ? null : `${counted(value.unknown, 'amount')} not recorded`,
    value.foreign === 0 ? null : `${counted(value.foreign, 'amount')} in another currency`,
  ].filter((gap) => gap !== null);
  if (value.known === 'nothing') return gaps.join(', ');
  const sum = moneyWords(value.value, currency);
  return value.known === 'all' ? sum : `at least ${sum}, ${gaps.join(', ')}`;
}

const millions = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** "£10,000", "£3 million": amounts beside a sample, which have to be short. */
export function shortMoney(amount: number, currency: string | null): string {
  const large = millions.find(([least]) => amount >= least);
  if (large === undefined) return moneyWords(Math.round(amount), currency);
  const [unit, word] = large;
  return `${moneyWords(Math.round(amount / unit), currency)} ${word}`;
}

/** How many organisations of a map are drawn hollow or least, and why. */
export interface SizeGaps {
  /** Some amounts are recorded and others not. */
  readonly part: number;
  /** There is money, and no amount of it is recorded. */
  readonly nothing: number;
  /** No line of the measure is recorded. */
  readonly none: number;
  /** Amounts in another currency than the measure's. */
  readonly foreign: number;
}

export function sizeGaps(network: Network, by: SizeBy): SizeGaps {
  const values = [...sizeMeasure(network, by).values.values()];
  const count = (test: (value: SizeValue) => boolean): number => values.filter(test).length;
  return {
    part: count(({ known }) => known === 'part'),
    nothing: count(({ known }) => known === 'nothing'),
    none: count(({ lines }) => lines === 0),
    foreign: values.reduce((sum, { foreign }) => sum + foreign, 0),
  };
}
