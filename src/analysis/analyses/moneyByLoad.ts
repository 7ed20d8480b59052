import type { RelationshipId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { cannotTell } from '../results/cannotTell.ts';
import type { Thresholds } from '../results/thresholds.ts';
import { commonCurrency } from '../sizeMeasures.ts';
import type { MoneyFlow } from './moneyFlows.ts';
import { rankCorrelation, ranksOf } from './rankCorrelation.ts';

/** A flow of money as a point: how much, and how often account is given for it. */
export interface LoadPoint {
  readonly funding: RelationshipId;
  /** In the currency of most amounts of the map. */
  readonly amount: number;
  readonly reportsPerYear: number;
}

/** How amounts and reports go together. */
export interface MoneyByLoad {
  readonly currency: string | null;
  /** Accounted flows with both recorded, in code order. */
  readonly points: readonly LoadPoint[];
  /** −1 to 1; null where withheld. */
  readonly correlation: number | null;
  /** Why there is none, as a sentence; null when there is one. */
  readonly correlationWithheld: string | null;
  /** Much account for little money: load in the top quarter, money in the bottom one. Empty where the correlation is withheld. */
  readonly outliers: readonly RelationshipId[];
}

const currencyOf = oncePerNetwork(commonCurrency);

/** Compares amounts with rhythms, flow by flow; amounts of different periods are never added up. */
export function moneyByLoad(
  network: Network,
  flows: readonly MoneyFlow[],
  { rhythmCoverage, fewestPairs }: Thresholds,
): MoneyByLoad {
  const currency = currencyOf(network);
  const accounted = flows.filter(({ lines }) => lines.length > 0);
  const points = accounted.flatMap(({ funding, lines }): LoadPoint[] => {
    const rhythms = lines.flatMap(({ reportsPerYear }) => reportsPerYear ?? []);
    if (funding.amount === null || funding.currency !== currency || rhythms.length === 0) return [];
    return [
      { funding: funding.id, amount: funding.amount, reportsPerYear: rhythms.reduce((sum, one) => sum + one, 0) },
    ];
  });
  const isCovered = points.length >= fewestPairs && points.length / accounted.length >= rhythmCoverage;
  const correlation = isCovered
    ? rankCorrelation(points.map(({ amount, reportsPerYear }) => [amount, reportsPerYear]))
    : null;
  return {
    currency,
    points,
    correlation,
    correlationWithheld:
      correlation !== null
        ? null
        : reasonFor(isCovered, points.length, accounted.length, { rhythmCoverage, fewestPairs }),
    outliers: isCovered ? outliersOf(points) : [],
  };
}

function reasonFor(
  isCovered: boolean,
  known: number,
  accounted: number,
  { rhythmCoverage, fewestPairs }: Pick<Thresholds, 'rhythmCoverage' | 'fewestPairs'>,
): string {
  if (isCovered) return cannotTell('amounts or rhythms are the same throughout');
  const share = `${Math.round(rhythmCoverage * 100)}%`;
  return cannotTell(
    `both amount and rhythm are recorded for ${known} of ${accounted} flows with a line of account, and ${share} and at least ${fewestPairs} are needed`,
  );
}

function outliersOf(points: readonly LoadPoint[]): readonly RelationshipId[] {
  const money = ranksOf(points.map(({ amount }) => amount));
  const load = ranksOf(points.map(({ reportsPerYear }) => reportsPerYear));
  const share = (rank: number): number => (rank - 0.5) / points.length;
  return points
    .filter((_, place) => share(load[place]!) >= 0.75 && share(money[place]!) <= 0.25)
    .map(({ funding }) => funding);
}
