import type { OrganisationId } from '../../domain/ids.ts';
import type { Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { linesOfAccount } from './linesOfAccount.ts';
import { oncePerReading, standingTies } from './reading.ts';

/** What a right to decide is derived from. */
export type DecisionBasis = 'commissions' | 'funds' | 'leads' | 'inspects' | 'seats';

/** That one organisation can decide on something of another, as derived from a relationship; no relationship says it outright. */
export interface DecisionRight {
  readonly holder: OrganisationId;
  /** Whose matters are decided on. */
  readonly over: OrganisationId;
  readonly basis: DecisionBasis;
  readonly tie: Relationship;
  /** Matters on which the one decided on answers to the holder, in code order; empty where none is recorded. */
  readonly matters: readonly string[];
}

/**
 * Rights to decide, D of the analyses: whoever commissions, funds, leads or inspects decides on the other; a seat decides on the
 * body that it is in, where seats are recorded.
 *
 * @returns In the order of the relationships they follow from, one each.
 */
export const decisionRights = oncePerReading((network, reading): readonly DecisionRight[] => {
  const matters = mattersBetween(network);
  return standingTies(network, reading).flatMap((tie) => {
    const basis = basisOf(tie);
    if (basis === null) return [];
    return [{ holder: tie.from, over: tie.to, basis, tie, matters: matters.get(tie.to)?.get(tie.from) ?? [] }];
  });
});

/** Whether matters are recorded, so that rights to decide can be told apart by matter and not by organisation alone. */
export const decidesByMatter = oncePerNetwork((network) =>
  decisionRights(network, 'asserted').some(({ matters }) => matters.length > 0),
);

function basisOf(tie: Relationship): DecisionBasis | null {
  if (tie.kind === 'seat') return tie.type === 'member-of' && (tie.seats ?? 0) > 0 ? 'seats' : null;
  const type: string = tie.type;
  return type === 'commissions' || type === 'funds' || type === 'leads' || type === 'inspects' ? type : null;
}

/** What each account-giver answers for, forum by forum. */
function mattersBetween(network: Network): ReadonlyMap<OrganisationId, ReadonlyMap<OrganisationId, readonly string[]>> {
  const between = new Map<OrganisationId, Map<OrganisationId, string[]>>();
  for (const { from, to, about } of linesOfAccount(network, 'asserted')) {
    if (about.length === 0) continue;
    const forums = between.get(from) ?? new Map<OrganisationId, string[]>();
    between.set(from, forums);
    forums.set(to, [...new Set([...(forums.get(to) ?? []), ...about])].sort());
  }
  return between;
}
