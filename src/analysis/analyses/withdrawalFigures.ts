import type { Network } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { partsWithout } from '../graph/without.ts';
import { linesOfAccount } from '../notation/linesOfAccount.ts';
import { fundingLines } from '../notation/money.ts';
import { coordinationGraph } from '../notation/tieGraph.ts';
import type { Withdrawn } from '../withdrawn.ts';
import { moneyOf } from './withdrawalIncome.ts';
import { nothingWithdrawn, reachAsRecorded, reachWithout, takenFrom } from './withdrawalStructure.ts';

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
  /** Money whose amount is known, in the currency of most amounts of the map, and flows of which it is not. */
  readonly knownMoney: number;
  readonly unknownFlows: number;
}

/** The figures of a map without what leaves. */
export function figuresWithout(network: Network, withdrawn: Withdrawn): WithdrawalFigures {
  return withdrawn === nothingWithdrawn ? asRecorded(network) : countWithout(network, withdrawn);
}

const asRecorded = oncePerNetwork((network) => countWithout(network, nothingWithdrawn));

function countWithout(network: Network, withdrawn: Withdrawn): WithdrawalFigures {
  const { organisations, relationships } = withdrawn;
  const reach = withdrawn === nothingWithdrawn ? reachAsRecorded(network) : reachWithout(network, withdrawn);
  const graph = coordinationGraph(network, 'asserted');
  const { sizes } = partsWithout(graph.both, takenFrom(graph, graph.ties, withdrawn));
  const { currency } = moneyOf(network);
  const flows = fundingLines(network, 'asserted').filter(({ id }) => !relationships.has(id));
  const known = flows.filter((flow) => flow.amount !== null && flow.currency === currency);
  return {
    organisations: network.organisations.size - organisations.size,
    relationships: network.relationships.size - relationships.size,
    lines: linesOfAccount(network, 'asserted').filter(({ id }) => !relationships.has(id)).length,
    reachPublic: reach.filter((found) => found === 'yes').length,
    onlyIfUnknown: reach.filter((found) => found === 'only-if-unknown').length,
    largestPart: sizes.reduce((largest, size) => Math.max(largest, size), 0),
    knownMoney: known.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    unknownFlows: flows.length - known.length,
  };
}
