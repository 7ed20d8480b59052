import type { OrganisationId } from '../../domain/ids.ts';
import type { Funding, Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { herfindahl } from '../graph/mixing.ts';
import type { Thresholds } from '../results/thresholds.ts';
import { commonCurrency } from '../sizeMeasures.ts';

const currencyOf = oncePerNetwork(commonCurrency);

/**
 * How far the money comes from a few: the Herfindahl index of what each funder gives, as far as amounts are recorded.
 *
 * @param ties - Relationships of any kind; lines of money among them count.
 * @returns 0 to 1; null without money, and where too few lines have an amount in the map's common currency (`amountCoverage`).
 */
export function moneyConcentration(
  network: Network,
  ties: readonly Relationship[],
  { amountCoverage }: Pick<Thresholds, 'amountCoverage'>,
): number | null {
  const lines = ties.filter((tie): tie is Funding => tie.kind === 'funding');
  const currency = currencyOf(network);
  const known = lines.filter((line) => line.amount !== null && line.amount >= 0 && line.currency === currency);
  if (lines.length === 0 || known.length / lines.length < amountCoverage) return null;
  const given = new Map<OrganisationId, number>();
  for (const { from, amount } of known) given.set(from, (given.get(from) ?? 0) + (amount ?? 0));
  return herfindahl([...given.values()]);
}
