import type { Funding, Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { linesOfAccount } from '../notation/linesOfAccount.ts';
import { fundingLines } from '../notation/money.ts';
import type { ThreeValued } from '../results/result.ts';
import type { Withdrawn } from '../withdrawn.ts';
import { moneyOf } from './withdrawalIncome.ts';
import { largestPartWithout, nothingWithdrawn, reachAsRecorded } from './withdrawalStructure.ts';

/** Figures of the whole map, to set before beside after. */
export interface WithdrawalFigures {
  readonly organisations: number;
  readonly relationships: number;
  /** Asserted lines of account. */
  readonly lines: number;
  /** Organisations with a recorded route to the public, and those with one only if an unknown line is real. */
  readonly reachPublic: number;
  readonly onlyIfUnknown: number;
  /** Organisations in the largest part that coordination joins. */
  readonly largestPart: number;
  /** Recorded flows of money, and those without a known amount. Never a sum: amounts of different years, some passed on, add up to nothing. */
  readonly flows: number;
  readonly unknownFlows: number;
}

/** The figures of a map as it is recorded. */
export const figuresAsRecorded = oncePerNetwork((network): WithdrawalFigures => {
  const { currency } = moneyOf(network);
  const flows = fundingLines(network, 'asserted');
  const known = flows.filter((flow) => isKnown(flow, currency));
  return {
    organisations: network.organisations.size,
    relationships: network.relationships.size,
    lines: linesOfAccount(network, 'asserted').length,
    ...reachFigures(reachAsRecorded(network)),
    largestPart: largestPartWithout(network, nothingWithdrawn),
    flows: flows.length,
    unknownFlows: flows.length - known.length,
  };
});

/**
 * The figures of a map without what leaves.
 *
 * @param reach - As `reachWithout` gives it.
 */
export function figuresWithout(
  network: Network,
  withdrawn: Withdrawn,
  reach: readonly (ThreeValued | undefined)[],
): WithdrawalFigures {
  const before = figuresAsRecorded(network);
  const { currency } = moneyOf(network);
  const ending = [...withdrawn.relationships].flatMap((id) => network.relationships.get(id) ?? []).filter(stands);
  const flows = ending.filter((tie) => tie.kind === 'funding');
  const known = flows.filter((flow) => isKnown(flow, currency));
  return {
    organisations: before.organisations - withdrawn.organisations.size,
    relationships: before.relationships - withdrawn.relationships.size,
    lines: before.lines - ending.filter(({ kind }) => kind === 'accountability').length,
    ...reachFigures(reach),
    largestPart: largestPartWithout(network, withdrawn),
    flows: before.flows - flows.length,
    unknownFlows: before.unknownFlows - (flows.length - known.length),
  };
}

/** As in the sets that the figures count: asserted, and between two organisations. */
const stands = ({ status, from, to }: Relationship): boolean => status === 'asserted' && from !== to;

const isKnown = ({ amount, currency: own }: Funding, currency: string | null): boolean =>
  amount !== null && own === currency;

function reachFigures(reach: readonly (ThreeValued | undefined)[]) {
  const count = (value: ThreeValued) => reach.reduce((sum, found) => sum + (found === value ? 1 : 0), 0);
  return { reachPublic: count('yes'), onlyIfUnknown: count('only-if-unknown') };
}
