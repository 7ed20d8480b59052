import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { Accountability, Funding, Network } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { reachesAvoiding } from '../graph/reachesAvoiding.ts';
import { linesOfAccount } from '../notation/linesOfAccount.ts';
import { fundingLines } from '../notation/money.ts';
import { omegaOf } from '../notation/omega.ts';
import type { Reading } from '../notation/reading.ts';
import { accountGraph } from '../notation/tieGraph.ts';

/**
 * Whether whoever receives money answers to whoever pays it: on a recorded line; on one, and to the public too by a route that
 * does not lead through the payer; only if an unknown line is real; on none recorded.
 */
export type MoneyStanding = 'accounted' | 'to-the-public-too' | 'only-if-unknown' | 'not-recorded';

/** A recorded flow of money, with the account that goes the other way. */
export interface MoneyFlow {
  readonly funding: Funding;
  readonly standing: MoneyStanding;
  /** Whether the receiver reaches the public otherwise than through the payer, whatever it tells the payer. */
  readonly reachesPublic: boolean;
  /** Asserted lines from receiver to payer, in code order. */
  readonly lines: readonly Accountability[];
}

/** Every flow of money between two organisations, by id, in code order. */
export const moneyFlows = oncePerNetwork((network): ReadonlyMap<RelationshipId, MoneyFlow> => {
  const asserted = linesBetween(network, 'asserted');
  const possible = linesBetween(network, 'possible');
  const { numberOf, organisations, out } = accountGraph(network, 'asserted');
  const omega = omegaOf(network, 'asserted');
  const reaches = reachesAvoiding(
    out,
    Uint8Array.from(organisations, (id) => (omega.has(id) ? 1 : 0)),
  );
  return new Map(
    fundingLines(network, 'asserted').map((funding) => {
      const { from: payer, to: receiver } = funding;
      const lines = asserted.get(receiver)?.get(payer) ?? [];
      const reachesPublic = reaches(numberOf.get(receiver)!, numberOf.get(payer)!);
      const isPossible = possible.get(receiver)?.has(payer) ?? false;
      const standing = standingOf(lines.length > 0, reachesPublic, isPossible);
      return [funding.id, { funding, lines, reachesPublic, standing }];
    }),
  );
});

function standingOf(isAccounted: boolean, reachesPublic: boolean, isPossible: boolean): MoneyStanding {
  if (isAccounted) return reachesPublic ? 'to-the-public-too' : 'accounted';
  return isPossible ? 'only-if-unknown' : 'not-recorded';
}

/** Lines of account by account-giver and forum. */
function linesBetween(network: Network, reading: Reading) {
  const between = new Map<OrganisationId, Map<OrganisationId, Accountability[]>>();
  for (const line of linesOfAccount(network, reading)) {
    const forums = between.get(line.from) ?? new Map<OrganisationId, Accountability[]>();
    between.set(line.from, forums);
    const lines = forums.get(line.to);
    if (lines) lines.push(line);
    else forums.set(line.to, [line]);
  }
  return between;
}

/** Lines of account whose forum is on record as paying the account-giver nothing, by id: nothing recorded, not nothing paid. */
export const unfundedLines = oncePerNetwork((network): ReadonlySet<RelationshipId> => {
  const paid = new Map<OrganisationId, Set<OrganisationId>>();
  for (const { from, to } of fundingLines(network, 'asserted')) paid.set(to, (paid.get(to) ?? new Set()).add(from));
  return new Set(
    linesOfAccount(network, 'asserted')
      .filter(({ from, to }) => !paid.get(from)?.has(to))
      .map(({ id }) => id),
  );
});
