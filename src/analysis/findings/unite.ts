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

/**
 * What several results need: one need a field, of all the records that lack it.
 *
 * @returns `of` as asked by the one result that lacks them all, where there is one; else as asked by all together.
 */
export function unitedNeeds(results: readonly Result<unknown>[]): readonly Need[] {
  const byField = new Map<string, Need[]>();
  for (const need of results.flatMap(({ needs }) => needs)) {
    const known = byField.get(need.field);
    if (known) known.push(need);
    else byField.set(need.field, [need]);
  }
  return [...byField].map(([field, needs]) => {
    const missing = inOrder(needs.flatMap((need) => need.missing));
    const ofAll = needs.find((need) => need.missing.length === missing.length);
    const of = ofAll?.of ?? needs.reduce((sum, need) => sum + need.of, 0);
    return { field, what: needs[0]?.what ?? field, missing, of };
  });
}

function inOrder(refs: readonly EntityRef[]): readonly EntityRef[] {
  const byKey = new Map(refs.map((ref) => [`${ref.kind} ${ref.id}`, ref]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, ref]) => ref);
}
