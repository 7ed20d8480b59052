import type { OrganisationId } from '../../domain/ids.ts';
import type { Funding, Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { decisionRights } from '../notation/decisionRights.ts';
import { linesOfAccount } from '../notation/linesOfAccount.ts';
import { fundingLines } from '../notation/money.ts';
import { ranksOf } from './rankCorrelation.ts';

/** The power of an organisation as far as the record shows it. Nothing recorded is no power on record, and no judgement. */
export interface Power {
  /** 0 to 1: the mean of its places in the rankings that the map has anything for. */
  readonly power: number;
  /** Matters of others that it decides on; an organisation counts as one where no matter is recorded. */
  readonly decides: number;
  /** Money that it gives: the sum where every amount of the map is recorded in one currency, otherwise how many it funds. */
  readonly money: number;
  readonly moneyIs: 'amount' | 'receivers';
  /** Statutory duties: lines that it gives account on about one, and organisations that it inspects by law. */
  readonly duties: number;
  /** What it is counted from. */
  readonly ties: readonly Relationship[];
}

/** The matter that marks a line as about a duty set by law. */
const statutoryDuty = 'statutory-duty';

/**
 * Ranks organisations by what they decide, what money they control and which statutory duties they hold (D3).
 *
 * A place in a ranking is the middle of the places that equal ones share, divided by the number of those that have anything at
 * all; one that has nothing stands at 0. A ranking for which the map records nothing is left out of the mean.
 *
 * @returns By organisation; no entry for one without any.
 * @remarks O(relationships + organisations log organisations), once a network.
 */
export const powerOf = oncePerNetwork((network): ReadonlyMap<OrganisationId, Power> => {
  const counts = countsOf(network);
  const places = [placesOf(counts, 'decides'), placesOf(counts, 'money'), placesOf(counts, 'duties')].filter(
    (ranking) => ranking.size > 0,
  );
  return new Map(
    [...counts].map(([id, count]) => {
      const sum = places.reduce((total, ranking) => total + (ranking.get(id) ?? 0), 0);
      return [id, { ...count, power: sum / places.length }];
    }),
  );
});

/** Whether the map records any right to decide, money or duty at all: without, nobody can be ranked. */
export const recordsPower = (network: Network): boolean => powerOf(network).size > 0;

type Counts = Omit<Power, 'power'>;

function countsOf(network: Network): ReadonlyMap<OrganisationId, Counts> {
  const rights = new Map<OrganisationId, Map<OrganisationId, Set<string>>>();
  const money = new Map<OrganisationId, Funding[]>();
  const duties = new Map<OrganisationId, number>();
  const ties = new Map<OrganisationId, Relationship[]>();
  for (const { holder, over, basis, tie, matters } of decisionRights(network, 'asserted')) {
    push(ties, holder, tie);
    const decided = rights.get(holder) ?? new Map<OrganisationId, Set<string>>();
    rights.set(holder, decided);
    decided.set(over, new Set([...(decided.get(over) ?? []), ...matters]));
    if (basis === 'inspects') duties.set(holder, (duties.get(holder) ?? 0) + 1);
  }
  for (const tie of fundingLines(network, 'asserted')) push(money, tie.from, tie);
  for (const line of linesOfAccount(network, 'asserted')) {
    if (!line.about.includes(statutoryDuty)) continue;
    duties.set(line.from, (duties.get(line.from) ?? 0) + 1);
    push(ties, line.from, line);
  }
  const moneyIs = addsUp(fundingLines(network, 'asserted')) ? 'amount' : 'receivers';
  return new Map(
    [...ties].map(([id, own]) => {
      const decides = [...(rights.get(id)?.values() ?? [])].reduce(
        (sum, matters) => sum + Math.max(1, matters.size),
        0,
      );
      const given = money.get(id) ?? [];
      const amount = given.reduce((sum, tie) => sum + (tie.amount ?? 0), 0);
      const receivers = new Set(given.map(({ to }) => to)).size;
      return [
        id,
        { decides, money: moneyIs === 'amount' ? amount : receivers, moneyIs, duties: duties.get(id) ?? 0, ties: own },
      ];
    }),
  );
}

/** Amounts are added only where all are known and of one currency: a sum without some of them would rank by what is recorded. */
const addsUp = (funding: readonly Funding[]): boolean =>
  funding.every(({ amount }) => amount !== null && amount > 0) &&
  new Set(funding.map(({ currency }) => currency)).size === 1;

function placesOf(
  counts: ReadonlyMap<OrganisationId, Counts>,
  measure: 'decides' | 'money' | 'duties',
): ReadonlyMap<OrganisationId, number> {
  return sharesOfRanks(new Map([...counts].map(([id, count]) => [id, count[measure]])));
}

/** The place of each among those with more than nothing, as a share of their number. */
export function sharesOfRanks(values: ReadonlyMap<OrganisationId, number>): ReadonlyMap<OrganisationId, number> {
  const holders = [...values].filter(([, value]) => value > 0);
  const ranks = ranksOf(holders.map(([, value]) => value));
  return new Map(holders.map(([id], place) => [id, ranks[place]! / holders.length]));
}

function push<Item>(lists: Map<OrganisationId, Item[]>, key: OrganisationId, item: Item): void {
  const found = lists.get(key);
  if (found) found.push(item);
  else lists.set(key, [item]);
}
