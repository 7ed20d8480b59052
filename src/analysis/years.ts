import type { Network } from '../domain/network.ts';
import type { Years } from './networkIndex.ts';
import { indexOf } from './networkIndex.ts';

/** How many facts a year has; where many years share a bar, `year` is the first of them. */
export interface YearBar {
  readonly year: number;
  readonly count: number;
}

/** More bars than this are too thin to tell apart; years then share one. */
const mostBars = 60;

/** First and last year that any relationship, membership or collaboration records; null when none is dated. */
export function yearExtent(network: Network): { readonly from: number; readonly to: number } | null {
  const { collaborations } = indexOf(network);
  const years = [...facts(network), ...collaborations.map((part) => part.years)];
  let [from, to] = [Infinity, -Infinity];
  for (const year of years.flatMap((span) => [span.from, span.to])) {
    if (year === null) continue;
    from = Math.min(from, year);
    to = Math.max(to, year);
  }
  return from > to ? null : { from, to };
}

/**
 * How many relationships and memberships are on record for each year of the extent.
 *
 * A fact counts in every year of a period with two ends, and in the one year it records otherwise: how long it went on is not
 * recorded.
 *
 * @returns Every year in order, also those without facts; past 60 years, as few bars of equally many years.
 */
export function yearHistogram(network: Network): readonly YearBar[] {
  const extent = yearExtent(network);
  if (extent === null) return [];
  const perBar = Math.ceil((extent.to - extent.from + 1) / mostBars);
  const barOf = (year: number): number => Math.floor((year - extent.from) / perBar);
  const counts = Array.from({ length: barOf(extent.to) + 1 }, () => 0);
  for (const { from, to } of facts(network)) {
    const first = from ?? to;
    const last = to ?? from;
    if (first === null || last === null) continue;
    for (let bar = barOf(first); bar <= barOf(last); bar += 1) counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return counts.map((count, bar) => ({ year: extent.from + bar * perBar, count }));
}

/** Relationships and memberships without any date. */
export const undatedCount = (network: Network): number =>
  facts(network).filter(({ from, to }) => from === null && to === null).length;

function facts(network: Network): readonly Years[] {
  const { relationships, memberships } = indexOf(network);
  return [...relationships, ...memberships].map(({ years }) => years);
}
