import type { OrganisationId } from '../../domain/ids.ts';
import type { Accountability } from '../../domain/network.ts';

/** A matter, and the forums that ask about it. */
export interface SharedMatter {
  readonly matter: string;
  /** Two or more, in code order. */
  readonly forums: readonly OrganisationId[];
}

/**
 * How evenly things spread over their sorts: Shannon's entropy divided by the logarithm of the number of sorts.
 *
 * @returns 0 to 1; 0 where all are of one sort; null for nothing at all.
 */
export function entropyOf(sorts: readonly string[]): number | null {
  if (sorts.length === 0) return null;
  const counts = new Map<string, number>();
  for (const sort of sorts) counts.set(sort, (counts.get(sort) ?? 0) + 1);
  if (counts.size === 1) return 0;
  // Added in the order of counts, so that the last digit depends on no name.
  const shares = [...counts.values()].sort((a, b) => a - b).map((count) => count / sorts.length);
  const entropy = shares.reduce((sum, share) => sum - share * Math.log(share), 0);
  return Math.min(1, entropy / Math.log(counts.size));
}

/**
 * How much is asked for more than once: each matter counts once a forum, however many lines lead there.
 *
 * @returns `duplication` 0 to 1, null where no line names a matter; `shared` with the most widely asked first, then in code order.
 */
export function duplicationOf(lines: readonly Accountability[]): {
  readonly duplication: number | null;
  readonly shared: readonly SharedMatter[];
} {
  const askers = new Map<string, Set<OrganisationId>>();
  for (const { about, to } of lines)
    for (const matter of about) askers.set(matter, (askers.get(matter) ?? new Set()).add(to));
  const asked = [...askers.values()].reduce((sum, forums) => sum + forums.size, 0);
  const shared = [...askers]
    .filter(([, forums]) => forums.size > 1)
    .map(([matter, forums]) => ({ matter, forums: [...forums].sort() }))
    .sort((a, b) => b.forums.length - a.forums.length || (a.matter < b.matter ? -1 : 1));
  return { duplication: asked === 0 ? null : 1 - askers.size / asked, shared };
}
