import type { OrganisationId } from '../../domain/ids.ts';
import type { Accountability, Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import type { Csr } from '../graph/csr.ts';
import { directedCsr, undirectedCsr } from '../graph/csr.ts';
import { coordinationTies } from './coordination.ts';
import { linesOfAccount } from './linesOfAccount.ts';
import { oncePerReading } from './reading.ts';

/** Organisations numbered in the order of ids, so that graph algorithms count with numbers. */
export interface Numbering {
  readonly organisations: readonly OrganisationId[];
  readonly numberOf: ReadonlyMap<OrganisationId, number>;
}

/** Relationships as a graph. Arc a of the rows is `ties[a]`. */
export interface TieGraph<Tie extends Relationship = Relationship> extends Numbering {
  readonly ties: readonly Tie[];
  /** Rows by the first end. */
  readonly out: Csr;
  /** Rows by the second end. */
  readonly in: Csr;
}

/** Who answers to whom, as rows of numbers. */
export type AccountGraph = TieGraph<Accountability>;

/** Relationships read both ways. Arc a of the rows is `ties[a]`, and stands in two rows. */
export interface UndirectedTieGraph extends Numbering {
  readonly ties: readonly Relationship[];
  readonly both: Csr;
}

export const numberingOf = oncePerNetwork((network): Numbering => {
  const organisations = [...network.organisations.keys()];
  return { organisations, numberOf: new Map(organisations.map((id, number) => [id, number])) };
});

const endsOf = ({ numberOf }: Numbering, ties: readonly Relationship[]) => ({
  from: ties.map(({ from }) => numberOf.get(from) ?? -1),
  to: ties.map(({ to }) => numberOf.get(to) ?? -1),
});

/**
 * Relationships of a network as a directed graph over all its organisations.
 *
 * @param ties - Both ends in the network; `RangeError` otherwise.
 */
export function tieGraph<Tie extends Relationship>(network: Network, ties: readonly Tie[]): TieGraph<Tie> {
  const numbering = numberingOf(network);
  const { from, to } = endsOf(numbering, ties);
  const count = numbering.organisations.length;
  return { ...numbering, ties, out: directedCsr(count, from, to), in: directedCsr(count, to, from) };
}

/**
 * Relationships read both ways, over some of a network's organisations or all of them.
 *
 * @param among - Only these, in this order, and ties between two of them. All organisations when left out.
 */
export function undirectedTieGraph(
  network: Network,
  ties: readonly Relationship[],
  among?: readonly OrganisationId[],
): UndirectedTieGraph {
  const numbering =
    among === undefined
      ? numberingOf(network)
      : { organisations: among, numberOf: new Map(among.map((id, number) => [id, number])) };
  const within = ties.filter(({ from, to }) => numbering.numberOf.has(from) && numbering.numberOf.has(to));
  const { from, to } = endsOf(numbering, within);
  return { ...numbering, ties: within, both: undirectedCsr(numbering.organisations.length, from, to) };
}

/** The lines of account as a graph: rows of `out` lead from account-giver to forum. */
export const accountGraph = oncePerReading((network, reading): AccountGraph =>
  tieGraph(network, linesOfAccount(network, reading)),
);

/** The ties of coordination as a graph. */
export const coordinationGraph = oncePerReading((network, reading) =>
  undirectedTieGraph(network, coordinationTies(network, reading)),
);
