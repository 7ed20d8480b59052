import type { RecordedDate, Relationship } from '../domain/network.ts';
import { yearsOf } from '../domain/period.ts';

/** The years in which a period is drawn. */
export interface DrawnYears {
  /** First year: the start, or the end where no start is recorded. */
  readonly from: number;
  /** Last year: the end, or the start where no end is recorded. */
  readonly to: number;
  /** Recorded without a start, or without an end: how far it reaches on that side is not known. */
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
}

/** A relationship in the years it records. */
export interface TieSpan extends DrawnYears {
  readonly tie: Relationship;
  /** The sum recorded for it; null for none, and for what is no money. */
  readonly amount: number | null;
}

export interface TieTimeline {
  /** First and last year of all spans. */
  readonly from: number;
  readonly to: number;
  /** In the order in which they begin, then end, then by id. */
  readonly spans: readonly TieSpan[];
  /** How many of the relationships record no year and are in no span. */
  readonly undated: number;
}

/** The years of a period with at least one date; null for one without any. */
export function drawnYears(period: {
  readonly start: RecordedDate | null;
  readonly end: RecordedDate | null;
}): DrawnYears | null {
  const { from, to } = yearsOf(period);
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return null;
  return {
    from: Math.min(first, last),
    to: Math.max(first, last),
    isOpenBefore: from === null,
    isOpenAfter: to === null,
  };
}

/**
 * Relationships laid along the years.
 *
 * @returns null when none of them records a year.
 */
export function tieTimeline(ties: readonly Relationship[]): TieTimeline | null {
  const spans = ties
    .flatMap((tie) => {
      const years = drawnYears(tie);
      return years === null ? [] : [{ ...years, tie, amount: tie.kind === 'funding' ? tie.amount : null }];
    })
    .sort(byTime);
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
    spans,
    undated: ties.length - spans.length,
  };
}

const byTime = (a: TieSpan, b: TieSpan): number =>
  a.from - b.from || a.to - b.to || (a.tie.id < b.tie.id ? -1 : a.tie.id > b.tie.id ? 1 : 0);
