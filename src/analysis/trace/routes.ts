import type { OrganisationId } from '../../domain/ids.ts';
import type { Accountability } from '../../domain/network.ts';
import type { Anchor } from '../../domain/vocabulary.ts';
import type { Csr } from '../graph/csr.ts';
import type { NodePath } from '../graph/shortestPaths.ts';
import { phasesThat } from '../notation/linesOfAccount.ts';
import type { PublicEnd } from '../notation/omega.ts';
import type { AccountGraph } from '../notation/tieGraph.ts';

/** One step of a route: from account-giver to forum, on one line or on several side by side. */
export interface RouteStep {
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  /** In the order of ids; never empty. */
  readonly lines: readonly Accountability[];
  /** Phases on record as present on the most complete of the lines, out of three. */
  readonly present: number;
  /** Every line is of unknown status: the step is there only if one of them is real. */
  readonly isOpen: boolean;
}

/** A way of account from one organisation to another. */
export interface Route {
  /** From the account-giver to the last forum. */
  readonly organisations: readonly OrganisationId[];
  readonly steps: readonly RouteStep[];
  /** Why a line of account can end where the route does; null where none can. */
  readonly end: Anchor | 'both' | null;
}

/** The lines from one number to another in the rows of a graph. */
export function linesBetween({ ties, out }: AccountGraph, from: number, to: number): readonly Accountability[] {
  const lines: Accountability[] = [];
  for (let place = out.starts[from]!; place < out.starts[from + 1]!; place++)
    if (out.targets[place] === to) lines.push(ties[out.arcs[place]!]!);
  return lines;
}

/** The most phases present on any of several lines side by side: a step is as complete as the best of them. */
export const presentOn = (lines: readonly Accountability[]): number =>
  Math.max(0, ...lines.map((line) => phasesThat(line, 'yes')));

/** Routes, and whether there are more than those listed. */
export interface RouteList {
  readonly routes: readonly Route[];
  /** There are more: past the greatest number listed, or past what a search may look at. A screen says so. */
  readonly isCut: boolean;
}

/** A path of numbers as a route of organisations. */
export function routeOf(graph: AccountGraph, ends: ReadonlyMap<OrganisationId, PublicEnd>, path: NodePath): Route {
  const organisations = path.map((number) => graph.organisations[number]!);
  const steps = path.slice(1).map((number, place) => {
    const lines = linesBetween(graph, path[place]!, number);
    return {
      from: organisations[place]!,
      to: organisations[place + 1]!,
      lines,
      present: presentOn(lines),
      isOpen: lines.every(({ status }) => status === 'unknown'),
    };
  });
  return { organisations, steps, end: ends.get(organisations.at(-1)!)?.anchor ?? null };
}

/** The steps of a route with the fewest phases present, in the order of the route; none of a route without steps. */
export function weakestSteps({ steps }: Pick<Route, 'steps'>): readonly RouteStep[] {
  const fewest = Math.min(...steps.map(({ present }) => present));
  return steps.filter(({ present }) => present === fewest);
}

/** Short routes before long ones, and of equally short ones those to elected members first, then those to citizens. */
export const compareRoutes = (a: Route, b: Route): number =>
  a.steps.length - b.steps.length || endRank(a.end) - endRank(b.end);

const endRank = (end: Route['end']): number => (end === 'elected' || end === 'both' ? 0 : end === 'citizens' ? 1 : 2);

/** Where an end of account in turn gives account to the public: a closing line, and no step. */
export interface FurtherAccount {
  readonly end: OrganisationId;
  readonly lines: readonly Accountability[];
}

/**
 * Whether the elected body at the end of a route in turn answers to citizens.
 *
 * @returns null for a route that does not end with elected members. Without lines where none is recorded.
 */
export function furtherAccount(
  graph: AccountGraph,
  ends: ReadonlyMap<OrganisationId, PublicEnd>,
  { organisations, end }: Route,
): FurtherAccount | null {
  const last = organisations.at(-1);
  if (last === undefined || end === null || end === 'citizens') return null;
  const number = graph.numberOf.get(last)!;
  const lines = rowLines(graph.out, graph.ties, number).filter(({ to }) => {
    const anchor = ends.get(to)?.anchor;
    return anchor === 'citizens' || anchor === 'both';
  });
  return { end: last, lines: [...lines].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

const rowLines = ({ starts, arcs }: Csr, ties: readonly Accountability[], number: number): readonly Accountability[] =>
  Array.from(arcs.subarray(starts[number], starts[number + 1]), (arc) => ties[arc]!);
