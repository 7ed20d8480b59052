import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { Funding, Network } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { fundingLines } from '../notation/money.ts';
import type { Thresholds } from '../results/thresholds.ts';
import { commonCurrency } from '../sizeMeasures.ts';
import type { Withdrawn } from '../withdrawn.ts';

/** What a receiver loses. Amounts are those known in the currency of most amounts of the map. */
export interface IncomeLoss {
  readonly receiver: OrganisationId;
  /** Flows of money that end, in code order. */
  readonly flows: readonly RelationshipId[];
  /** Of these, flows without a known amount: what is lost with them is unknown, not nought. */
  readonly unknown: readonly RelationshipId[];
  readonly lost: number;
  readonly income: number;
  /** lost ÷ income, 0 to 1; 1 where every recorded flow ends, however much it was; null where no amount is known. */
  readonly share: number | null;
}

/** Losses of income, round by round. */
export interface IncomeLosses {
  readonly currency: string | null;
  /** Receivers that lose at least the share asked for, the largest first, then in code order. */
  readonly losses: readonly IncomeLoss[];
  /** Receivers that lose money of which too little is known to tell, in code order. */
  readonly open: readonly IncomeLoss[];
  /**
   * Who would be left under the floor by what is lost in each round, the first by the withdrawal itself, and could stop paying in its
   * turn. A supposition, from known amounts alone.
   */
  readonly rounds: readonly (readonly OrganisationId[])[];
  /** Receivers that lose at least the share asked for once those who fell have stopped paying. */
  readonly later: readonly OrganisationId[];
}

interface Money {
  readonly currency: string | null;
  readonly into: ReadonlyMap<OrganisationId, readonly Funding[]>;
  readonly outOf: ReadonlyMap<OrganisationId, readonly Funding[]>;
}

export const moneyOf = oncePerNetwork((network): Money => {
  const [into, outOf] = [new Map<OrganisationId, Funding[]>(), new Map<OrganisationId, Funding[]>()];
  for (const flow of fundingLines(network, 'asserted')) {
    add(into, flow.to, flow);
    add(outOf, flow.from, flow);
  }
  return { currency: commonCurrency(network), into, outOf };
});

function add(flows: Map<OrganisationId, Funding[]>, at: OrganisationId, flow: Funding): void {
  const found = flows.get(at);
  if (found) found.push(flow);
  else flows.set(at, [flow]);
}

/**
 * Who loses how much of its recorded income when something leaves.
 *
 * @remarks O(flows of money at those who lose any).
 */
export function incomeLosses(
  network: Network,
  { organisations, relationships }: Withdrawn,
  { incomeLoss, incomeFloor }: Thresholds,
): IncomeLosses {
  const { currency, into, outOf } = moneyOf(network);
  const gone = new Set<RelationshipId>();
  const lossOf = (receiver: OrganisationId): IncomeLoss => lossIn(receiver, into.get(receiver) ?? [], gone, currency);
  const endFlows = (flows: readonly Funding[]): ReadonlySet<OrganisationId> => {
    for (const { id } of flows) gone.add(id);
    return new Set(flows.map(({ to }) => to).filter((id) => !organisations.has(id)));
  };
  const first = [...relationships].flatMap((id) => {
    const tie = network.relationships.get(id);
    return tie?.kind === 'funding' && tie.status === 'asserted' && tie.from !== tie.to ? [tie] : [];
  });
  let touched = endFlows(first);
  const direct = [...touched].map(lossOf);
  const isTold = ({ share }: IncomeLoss): boolean => share !== null && share >= incomeLoss;
  const losses = direct.filter(isTold);
  const told = new Set(losses.map(({ receiver }) => receiver));

  const rounds: (readonly OrganisationId[])[] = [];
  const fallen = new Set<OrganisationId>();
  const later = new Set<OrganisationId>();
  while (touched.size > 0) {
    const falling = [...touched].filter((id) => !fallen.has(id) && isUnderFloor(lossOf(id), incomeFloor)).sort();
    if (falling.length === 0) break;
    rounds.push(falling);
    for (const id of falling) fallen.add(id);
    touched = endFlows(falling.flatMap((id) => (outOf.get(id) ?? []).filter((flow) => !gone.has(flow.id))));
    for (const id of touched) if (!told.has(id) && isTold(lossOf(id))) later.add(id);
  }
  return {
    currency,
    losses: losses.sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || (a.receiver < b.receiver ? -1 : 1)),
    open: direct
      .filter((loss) => !isTold(loss) && loss.unknown.length > 0)
      .sort((a, b) => (a.receiver < b.receiver ? -1 : 1)),
    rounds,
    later: [...later].sort(),
  };
}

function lossIn(
  receiver: OrganisationId,
  flows: readonly Funding[],
  gone: ReadonlySet<RelationshipId>,
  currency: string | null,
): IncomeLoss {
  const isKnown = (flow: Funding): boolean => flow.amount !== null && flow.currency === currency;
  const ending = flows.filter(({ id }) => gone.has(id));
  const [lost, income] = [sumOf(ending.filter(isKnown)), sumOf(flows.filter(isKnown))];
  const known = income === 0 ? null : lost / income;
  return {
    receiver,
    flows: ending.map(({ id }) => id).sort(),
    unknown: ending
      .filter((flow) => !isKnown(flow))
      .map(({ id }) => id)
      .sort(),
    lost,
    income,
    share: ending.length === flows.length ? 1 : known,
  };
}

const isUnderFloor = ({ lost, income }: IncomeLoss, floor: number): boolean =>
  income > 0 && (income - lost) / income < floor;

const sumOf = (flows: readonly Funding[]): number => flows.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
