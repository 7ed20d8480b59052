import type { OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { NodePath } from '../graph/shortestPaths.ts';
import { shortestPaths, stepsToGoals } from '../graph/shortestPaths.ts';
import { simplePaths } from '../graph/simplePaths.ts';
import { disjointRoutes, reachOf, routeCounts } from '../notation/reach.ts';
import type { Reach } from '../notation/reach.ts';
import type { Reading } from '../notation/reading.ts';
import { hasUnknown } from '../notation/reading.ts';
import type { ThreeValued } from '../results/result.ts';
import type { Thresholds } from '../results/thresholds.ts';
import type { FurtherAccount, Route, RouteList } from './routes.ts';
import { compareRoutes, furtherAccount, routeOf } from './routes.ts';

type PathLimits = Pick<Thresholds, 'longestPath' | 'mostPaths'>;

/** How far one organisation is from the public, in one reading of the record. */
export interface ReachFigures {
  /** null where no end is reached. */
  readonly steps: number | null;
  /** Routes that do not meet before their ends. */
  readonly routes: number;
  /** The search for routes gave up: there are at least so many. */
  readonly isAtLeast: boolean;
}

/** All that is told of one organisation's way to the public. */
export interface Trace {
  readonly organisation: OrganisationId;
  readonly reach: ThreeValued;
  /** What `shortest` and `apart` go by: lines asserted; those of unknown status as well where only they reach the public. */
  readonly reading: Reading;
  /** The equally short routes, those to elected members first. One without steps where the organisation is an end itself. */
  readonly shortest: RouteList;
  /** As many routes as possible that do not meet before their ends. */
  readonly apart: RouteList;
  /** For each of `shortest`: whether its end in turn answers to citizens. */
  readonly further: readonly (FurtherAccount | null)[];
  readonly asserted: ReachFigures;
  /** The same if every line of unknown status were real; null where that changes nothing. */
  readonly ifUnknownsWereReal: ReachFigures | null;
}

/**
 * The way of one organisation to the public, for a reader who asks: its shortest routes, its independent ones, and what would
 * change if what is unknown were real.
 *
 * @param from - An organisation of the network; `RangeError` otherwise.
 * @remarks Fast enough to run at once on a map of any size that is drawn: O(organisations + lines) on first asking.
 */
export function traceAccount(network: Network, from: OrganisationId, limits: PathLimits): Trace {
  const asserted = figuresOf(network, 'asserted', from);
  const possible = hasUnknown(network) ? figuresOf(network, 'possible', from) : asserted;
  const reading = asserted.steps === null && possible.steps !== null ? 'possible' : 'asserted';
  const reach = reachOf(network, reading);
  const number = numberIn(reach, from);
  const found = shortestPaths(reach.graph.out, reach.steps, number, limits.mostPaths);
  const shortest = routesOf(reach, found.paths);
  const apart = reach.isEnd[number] === 1 ? { paths: [], isCut: false } : disjointRoutes(network, reading)(number);
  return {
    organisation: from,
    reach: asserted.steps !== null ? 'yes' : possible.steps !== null ? 'only-if-unknown' : 'no-record',
    reading,
    shortest: { routes: shortest, isCut: found.isCut },
    apart: { routes: routesOf(reach, apart.paths), isCut: apart.isCut },
    further: shortest.map((route) => furtherAccount(reach.graph, reach.ends, route)),
    asserted,
    ifUnknownsWereReal: JSON.stringify(asserted) === JSON.stringify(possible) ? null : possible,
  };
}

/** Steps and routes of one organisation. */
export function figuresOf(network: Network, reading: Reading, from: OrganisationId): ReachFigures {
  const reach = reachOf(network, reading);
  const number = numberIn(reach, from);
  const steps = reach.steps[number]!;
  if (steps === 0) return { steps, routes: 0, isAtLeast: false };
  const { count, isCut } = routeCounts(network, reading)(number);
  return { steps: steps === -1 ? null : steps, routes: count, isAtLeast: isCut };
}

/**
 * Every route of one organisation to the public up to the longest looked for, none passing an organisation twice: short ones
 * first, and of equally short ones those to elected members.
 *
 * @param from - An organisation of the network; `RangeError` otherwise.
 */
export function allRoutes(network: Network, from: OrganisationId, reading: Reading, limits: PathLimits): RouteList {
  const reach = reachOf(network, reading);
  const { paths, isCut } = simplePaths(reach.graph.out, reach.steps, numberIn(reach, from), bounds(limits));
  return { routes: routesOf(reach, paths), isCut };
}

/** Every route between two organisations, whichever of them gives account. */
export interface RoutesBetween {
  readonly there: RouteList;
  readonly back: RouteList;
}

/**
 * Every route on which either of two organisations answers to the other, up to the longest looked for, short ones first. They may
 * lead through bodies in which a line of account can end.
 *
 * @param a - An organisation of the network, as `b`; `RangeError` otherwise. Between an organisation and itself there is none.
 */
export function routesBetween(
  network: Network,
  a: OrganisationId,
  b: OrganisationId,
  reading: Reading,
  limits: PathLimits,
): RoutesBetween {
  const reach = reachOf(network, reading);
  const oneWay = (from: OrganisationId, to: OrganisationId): RouteList => {
    const [start, goal] = [numberIn(reach, from), numberIn(reach, to)];
    if (start === goal) return { routes: [], isCut: false };
    const steps = stepsToGoals(reach.graph.in, [goal]);
    const { paths, isCut } = simplePaths(reach.graph.out, steps, start, bounds(limits));
    return { routes: routesOf(reach, paths), isCut };
  };
  return { there: oneWay(a, b), back: oneWay(b, a) };
}

const bounds = ({ longestPath, mostPaths }: PathLimits) => ({ longest: longestPath, most: mostPaths });

const routesOf = ({ graph, ends }: Reach, paths: readonly NodePath[]): readonly Route[] =>
  paths.map((path) => routeOf(graph, ends, path)).sort(compareRoutes);

function numberIn({ graph }: Reach, id: OrganisationId): number {
  const number = graph.numberOf.get(id);
  if (number === undefined) throw new RangeError(`Organisation "${id}" is not on this map. Choose one that is.`);
  return number;
}
