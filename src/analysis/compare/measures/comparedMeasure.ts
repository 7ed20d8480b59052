import type { MethodCard } from '../../results/analysis.ts';
import { cannotTell } from '../../results/cannotTell.ts';
import type { Because } from '../../results/result.ts';
import { noReason } from '../../results/result.ts';
import type { MeasureCell, MeasureRow } from '../comparison.ts';
import type { SideParts } from './sideParts.ts';

/** What is dealt anew: whether an organisation is so, whom a line goes to. */
export type Mark = number | string;

/** A collaboration as far as ties are placed in it anew. */
export interface TiedGroup {
  readonly organisations: number;
  readonly ties: number;
  /** Ties of the organisation that has the most. */
  readonly busiest: number;
}

/** What chance does to a measure. A side has one group, or one a collaboration where its value is their median. */
export type Shuffling =
  | { readonly kind: 'none'; readonly why: string }
  /** Marks are dealt into groups of the same sizes. `of` gives a group's value; null for none. */
  | {
      readonly kind: 'dealt';
      readonly what: 'organisations' | 'lines of account' | 'pairs in account';
      readonly of: (marks: readonly Mark[]) => number | null;
    }
  /** Ties are placed anew among the organisations of the same groups. */
  | { readonly kind: 'placed'; readonly figure: 'density' | 'centralisation' | 'busiest' };

/** A measure of one side, before it is set against the others. */
export interface SideValue extends Pick<MeasureCell, 'value' | 'withheld' | 'n' | 'outOf' | 'over' | 'because'> {
  /** For `dealt`. */
  readonly marks?: readonly (readonly Mark[])[];
  /** For `placed`. */
  readonly tied?: readonly TiedGroup[];
}

/**
 * One row of the table. A pure function of a side: the same records give the same value in whatever order they stand.
 */
export interface ComparedMeasure extends Pick<MeasureRow, 'id' | 'name' | 'unit' | 'caution'> {
  readonly card: MethodCard;
  /** What fills a bar; null for the highest of the sides. */
  readonly full: 1 | null;
  /** `size`: grows with the size of a side, so that sides of different sizes differ in it anyway. */
  readonly about: 'structure' | 'size' | 'record';
  readonly shuffling: Shuffling;
  of(side: SideParts): SideValue;
}

/** A row that counts: the highest of the sides fills a bar. */
export const countRow = { unit: 'count', full: null, caution: null } as const;

/** A row that is a share: all fills a bar. */
export const shareRow = { unit: 'share', full: 1, caution: null } as const;

/** Why a side tells nothing. */
export const noLine = 'no line of account is recorded';
export const noTie = 'no relationship is recorded';

/** How chance is reckoned where a row has a test: the last of a formula, and the last of the references. */
export const heldToTests = 'Of several rows tested at once, p is held to their number.';
export const testReferences = ['Phipson and Smyth 2010', 'Holm 1979'] as const;

/** A value that is not given. */
export const withheldValue = (reason: string, because: Because = noReason, n = 0): SideValue => ({
  value: null,
  withheld: cannotTell(reason),
  n,
  over: null,
  because,
});

/** A value of the side as a whole. */
export const wholeValue = (value: number, n: number, because: Because): SideValue => ({
  value,
  withheld: null,
  n,
  over: null,
  because,
});

/** The share of marks that are 1, or the mean of those between; null for none. */
export const meanMark = (marks: readonly Mark[]): number | null =>
  marks.length === 0 ? null : marks.reduce<number>((sum, mark) => sum + Number(mark), 0) / marks.length;

export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length === 0 ? null : (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
