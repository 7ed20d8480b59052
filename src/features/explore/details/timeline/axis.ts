/** The room of a timeline in the panel, in CSS pixels; it scales with the panel's width. */
export const timelineWidth = 296;

/** A scale of whole years: each has the same room, and a span covers its first and last year whole. */
export interface YearAxis {
  readonly from: number;
  readonly to: number;
  start(year: number): number;
  end(year: number): number;
}

export function yearAxis(from: number, to: number, width = timelineWidth): YearAxis {
  const room = width / (to - from + 1);
  return { from, to, start: (year) => (year - from) * room, end: (year) => (year - from + 1) * room };
}
