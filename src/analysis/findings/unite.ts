import type { EntityRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { because } from '../results/because.ts';
import { supportBehind } from '../results/evidence.ts';
import type { Because, Belief, Need, Result, ResultEvidence, Verdict } from '../results/result.ts';
import { beliefs } from '../results/result.ts';

/** Everything that some results rest on. */
export const unitedBecause = (results: readonly Result<unknown>[]): Because =>
  because({
    organisations: results.flatMap((result) => result.because.organisations),
    relationships: results.flatMap((result) => result.because.relationships),
    collaborations: results.flatMap((result) => result.because.collaborations),
  });

/**
 * What stands behind several results together: no surer than the least sure of them.
 *
 * @param lit - What is lit for them, whose relationships are counted.
 */
export function unitedEvidence(network: Network, results: readonly Result<unknown>[], lit: Because): ResultEvidence {
  const worst = (verdictOf: (evidence: ResultEvidence) => Verdict | null): Verdict | null =>
    results.map(({ evidence }) => verdictOf(evidence)).reduce(worse, null);
  return {
    ...supportBehind(network, lit.relationships),
    verdict: worst(({ verdict }) => verdict),
    verdicts: Object.fromEntries(beliefs.map((belief) => [belief, worst(({ verdicts }) => verdicts[belief])])) as {
      readonly [B in Belief]: Verdict | null;
    },
  };
}

const order: readonly (Verdict | null)[] = [null, 'holds', 'weakens', 'flips'];
const worse = (a: Verdict | null, b: Verdict | null): Verdict | null => (order.indexOf(b) > order.indexOf(a) ? b : a);

/** What several results need: one need a field, of all the records that lack it. */
export function unitedNeeds(results: readonly Result<unknown>[]): readonly Need[] {
  const byField = new Map<string, { readonly what: string; missing: Map<string, EntityRef>; of: number }>();
  for (const { field, what, missing, of } of results.flatMap(({ needs }) => needs)) {
    const known = byField.get(field) ?? { what, missing: new Map(), of: 0 };
    for (const ref of missing) known.missing.set(`${ref.kind} ${ref.id}`, ref);
    byField.set(field, { ...known, of: known.of + of });
  }
  return [...byField].map(([field, { what, missing, of }]) => ({
    field,
    what,
    missing: [...missing.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, ref]) => ref),
    of,
  }));
}
