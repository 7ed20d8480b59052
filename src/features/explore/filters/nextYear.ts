/** First and last year, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** The span with one more year at its end; where the end is reached, the first year alone: the story begins again. */
export const nextSpan = (extent: YearSpan, { from, to }: YearSpan): YearSpan =>
  to >= extent.to ? { from, to: from } : { from, to: to + 1 };
