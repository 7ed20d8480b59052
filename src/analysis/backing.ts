import type { Evidence, Network } from '../domain/network.ts';
import { yearOf } from '../domain/period.ts';

/** What stands behind one fact. */
export interface Backing {
  /** `unsourced` where no source is named, whatever the basis says. */
  readonly basis: 'stated' | 'classified' | 'unsourced';
  /** Its newest source is old. Never where no source names its year: unknown is not old. */
  readonly isOld: boolean;
}

/** A source is old when it is this many years older than the facts of the map, or more. */
export const oldAfterYears = 5;

/**
 * What stands behind a fact (D20).
 *
 * @param network - Says which year the facts of the map are of: the one it was last checked in; where none is recorded, that of
 *   its newest source.
 * @remarks O(sources of the fact); the map's year is worked out once a network.
 */
export function backingOf(network: Network, evidence: Evidence | null): Backing {
  if (evidence === null || evidence.sources.length === 0) return { basis: 'unsourced', isOld: false };
  const newest = newestYear(network, evidence);
  const now = yearOfFacts(network);
  return { basis: evidence.basis, isOld: newest !== null && now !== null && now - newest >= oldAfterYears };
}

/** Year of the newest source of a fact; null where none names its year. */
function newestYear({ sources }: Network, evidence: Evidence): number | null {
  const years = evidence.sources.flatMap((id) => sources.get(id)?.year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

const years = new WeakMap<Network, number | null>();

function yearOfFacts(network: Network): number | null {
  const known = years.get(network);
  if (known !== undefined) return known;
  const sourceYears = [...network.sources.values()].flatMap(({ year }) => year ?? []);
  const year =
    yearOf(network.about.asOf) ??
    (sourceYears.length === 0 ? null : sourceYears.reduce((latest, other) => Math.max(latest, other)));
  years.set(network, year);
  return year;
}

const order = ['stated', 'classified', 'unsourced'] as const;

/** The weakest of several: the least well founded, and old where any is. */
export function weakestBacking(backings: readonly Backing[]): Backing {
  const worst = Math.max(0, ...backings.map(({ basis }) => order.indexOf(basis)));
  return { basis: order[worst] ?? 'stated', isOld: backings.some(({ isOld }) => isOld) };
}
