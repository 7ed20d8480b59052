import type { Relationship } from '../domain/network.ts';
import { yearsOf } from '../domain/period.ts';

/**
 * The recorded year that lies nearest to a span in which nothing is recorded.
 *
 * @param span - First and last year, both included; null is open.
 * @returns A year in which at least one of the relationships is recorded, the earlier of two that are equally near; null when none of
 *   them is dated.
 */
export function nearestYear(
  relationships: Iterable<Relationship>,
  span: { readonly from: number | null; readonly to: number | null },
): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  for (const relationship of relationships) {
    const { from, to } = yearsOf(relationship);
    for (const year of [from, to]) {
      if (year === null) continue;
      const distance = Math.max((span.from ?? -Infinity) - year, year - (span.to ?? Infinity), 0);
      if (distance > least || (distance === least && nearest !== null && year >= nearest)) continue;
      [nearest, least] = [year, distance];
    }
  }
  return nearest;
}
