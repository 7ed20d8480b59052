import type { Network, Relationship } from '../domain/network.ts';
import { indexOf } from './networkIndex.ts';

/** What is on record as having changed in a range of years. */
export interface YearChanges {
  readonly began: readonly Relationship[];
  readonly ended: readonly Relationship[];
  /** Relationships that carry neither a start nor an end, so that nobody can say. */
  readonly undated: number;
}

/**
 * Relationships that began or ended in a range of years, both included.
 *
 * @param network - Usually what a filter left: the question is then asked of that part.
 * @param from - Year; null is open.
 * @param to - Year; null is open.
 * @returns Each list by year, then by id. One that began and ended in the range is in both.
 */
export function yearChanges(network: Network, from: number | null, to: number | null): YearChanges {
  const { relationships } = indexOf(network);
  const isWithin = (year: number | null): year is number =>
    year !== null && (from === null || year >= from) && (to === null || year <= to);
  const datedIn = (end: 'from' | 'to'): readonly Relationship[] =>
    relationships
      .flatMap(({ relationship, years }) => (isWithin(years[end]) ? [{ relationship, year: years[end] }] : []))
      .sort((a, b) => a.year - b.year)
      .map(({ relationship }) => relationship);
  return {
    began: datedIn('from'),
    ended: datedIn('to'),
    undated: relationships.filter(({ years }) => years.from === null && years.to === null).length,
  };
}
