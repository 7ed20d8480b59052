import type { RelationshipId } from '../../domain/ids.ts';
import type { Accountability } from '../../domain/network.ts';
import { shortestPaths } from '../graph/shortestPaths.ts';
import type { Reach } from '../notation/reach.ts';
import type { RouteStep } from './routes.ts';
import { linesBetween, presentOn, routeOf } from './routes.ts';

/** The lines on the equally short routes of one organisation to the public, taken together. */
export interface ShortestLines {
  readonly lines: readonly Accountability[];
  /** The lines of the steps with the fewest phases present, and how many those are; null at an end, and where none is reached. */
  readonly weakest: { readonly present: number; readonly lines: readonly RelationshipId[] } | null;
  /** The ends that the routes lead to, by number. */
  readonly ends: readonly number[];
  /** There were more lines than were gathered: these are those of the first route alone. */
  readonly isCut: boolean;
}

/**
 * Gathers the lines on every shortest route without listing the routes, which may be many more.
 *
 * @param number - Of the start, in the graph.
 * @param most - Past so many lines, those of one route stand for all.
 * @remarks O(lines gathered + lines of the organisations on the way).
 */
export function shortestLines(reach: Reach, number: number, most: number): ShortestLines {
  const { graph, steps } = reach;
  const { starts, targets } = graph.out;
  if (steps[number] === -1) return { lines: [], weakest: null, ends: [], isCut: false };
  const onTheWay = [number];
  const seen = new Set(onTheWay);
  const found: Pick<RouteStep, 'lines' | 'present'>[] = [];
  const ends: number[] = [];
  let gathered = 0;
  for (const node of onTheWay) {
    if (steps[node] === 0) {
      ends.push(node);
      continue;
    }
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      const target = targets[place]!;
      if (steps[target] !== steps[node]! - 1 || (place > starts[node]! && targets[place - 1] === target)) continue;
      const lines = linesBetween(graph, node, target);
      found.push({ lines, present: presentOn(lines) });
      gathered += lines.length;
      if (gathered > most) return firstRoute(reach, number);
      if (seen.has(target)) continue;
      seen.add(target);
      onTheWay.push(target);
    }
  }
  return { ...summed(found), ends: ends.sort((a, b) => a - b), isCut: false };
}

function firstRoute(reach: Reach, number: number): ShortestLines {
  const { paths } = shortestPaths(reach.graph.out, reach.steps, number, 1);
  const path = paths[0] ?? [];
  return { ...summed(routeOf(reach.graph, reach.ends, path).steps), ends: path.slice(-1), isCut: true };
}

function summed(steps: readonly Pick<RouteStep, 'lines' | 'present'>[]): Pick<ShortestLines, 'lines' | 'weakest'> {
  const present = Math.min(...steps.map((step) => step.present));
  const weak = steps.filter((step) => step.present === present).flatMap(({ lines }) => lines.map(({ id }) => id));
  return {
    lines: steps.flatMap(({ lines }) => lines),
    weakest: steps.length === 0 ? null : { present, lines: weak.sort() },
  };
}

/**
 * The lines that an organisation can be followed along, for one whose routes lead nowhere public.
 *
 * @returns The lines, and the organisations at which the record stops: nobody is recorded to whom they answer.
 * @remarks Breadth first; stops after `most` lines.
 */
export function linesFollowed({ graph }: Reach, number: number, most: number) {
  const { starts, targets, arcs } = graph.out;
  const followed = [number];
  const seen = new Set(followed);
  const lines: Accountability[] = [];
  const stops: number[] = [];
  for (const node of followed) {
    if (starts[node] === starts[node + 1]) stops.push(node);
    for (let place = starts[node]!; place < starts[node + 1]! && lines.length < most; place++) {
      lines.push(graph.ties[arcs[place]!]!);
      const target = targets[place]!;
      if (seen.has(target)) continue;
      seen.add(target);
      followed.push(target);
    }
  }
  return { lines, followed, stops };
}
