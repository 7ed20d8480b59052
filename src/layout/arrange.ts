import { layBoard } from './board.ts';
import { crowdedNames } from './crowdedNames.ts';
import { findHomes } from './homes.ts';
import type { CellPlan } from './judgeCells.ts';
import type { Measures } from './measures.ts';
import { measure } from './measures.ts';
import { place } from './place.ts';
import { placeNew } from './placeNew.ts';
import { planCells } from './planCells.ts';
import type { LayoutGraph, LayoutRequest } from './protocol.ts';
import { createRandom } from './random.ts';
import { tangleOf } from './tangle.ts';
import { trespass } from './trespass.ts';

const defaultSeed = 20190328;
const shareOfCells = 0.25;
/** Candidates times nodes: what a reader waits for, some ten seconds. */
const mostNodesInAll = 4000;
/** Beyond so many the cells get worse; the same cells filled again do better. */
const mostPlans = 40;

/** One arrangement worked out to the end, with what decides between several. */
export interface Candidate {
  readonly positions: Float32Array;
  /** The lower the calmer. */
  readonly unrest: number;
}

/**
 * Arranges a graph: each territory in a cell of its own, those of two on the border, everybody else in the open between.
 *
 * Pinned nodes stay where they are pinned. Where some places are known already, they stay too, and only nodes without one are
 * placed, among the others.
 *
 * @param request - Numbers only; nothing in it is changed. A link to a node that is not there throws `RangeError`.
 * @param onProgress - Hears the share done, 0 to 1, several times a second.
 * @returns 2n world coordinates, [x0, y0, x1, y1, …], finite. The same input gives the same output in one browser build.
 */
export function arrange(request: LayoutRequest, onProgress: (share: number) => void = () => {}): Float32Array {
  const { graph, initial } = request;
  if (initial !== null && isPartlyKnown(graph, initial)) return placeNew(graph, initial);
  const affordable = Math.floor(mostNodesInAll / Math.max(1, graph.radii.length));
  const count = Math.max(1, Math.min(Math.floor(request.candidates) || 1, affordable));
  let best: Candidate | null = null;
  for (const candidate of candidates(graph, count, defaultSeed, onProgress)) {
    if (best === null || candidate.unrest < best.unrest) best = candidate;
  }
  return best === null ? new Float32Array(0) : best.positions;
}

/**
 * Works out several arrangements, one after the other.
 *
 * @param seed - Another seed gives other arrangements.
 * @returns `count` candidates, or a single one when the graph is too small to differ; none for no nodes.
 */
export function* candidates(
  graph: LayoutGraph,
  count: number,
  seed: number,
  onProgress: (share: number) => void,
): Generator<Candidate> {
  if (graph.radii.length === 0) return;
  const tangle = tangleOf(graph);
  const homes = findHomes(graph, tangle);
  const plans = planCells(graph, tangle, homes, Math.min(count, mostPlans), seed, (share) =>
    onProgress(shareOfCells * share),
  );
  for (let at = 0; at < count; at += 1) {
    const plan = plans[at % plans.length]!;
    const random = createRandom(seed + 7919 * (at + 1));
    const board = layBoard(graph, tangle, homes, plan, random);
    place(board, random, (share) => onProgress(shareOfCells + ((1 - shareOfCells) * (at + share)) / count));
    const positions = interleave(board.x, board.y);
    const unrest =
      count === 1 ? 0 : unrestOf(plan, measure(graph, tangle, positions), crowdedNames(board), trespass(board));
    yield { positions, unrest };
  }
}

const isPartlyKnown = (graph: LayoutGraph, initial: Float32Array): boolean =>
  graph.radii.some((_, node) => Number.isFinite(initial[2 * node]) && Number.isFinite(initial[2 * node + 1]));

function interleave(x: Float64Array, y: Float64Array): Float32Array {
  const positions = new Float32Array(2 * x.length);
  x.forEach((value, node) => {
    positions[2 * node] = value;
    positions[2 * node + 1] = y[node]!;
  });
  return positions;
}

/** What a reader stumbles over, the worst first: tangled lines of account, lines over shapes, then all crossings and long ways. */
function unrestOf(plan: CellPlan, measures: Measures, namesCrowded: number, trespassed: number): number {
  return (
    plan.fault +
    6 * namesCrowded +
    0.04 * trespassed +
    5 * measures.weightyCrossings +
    0.3 * measures.crossings +
    2 * measures.weightyLinesOverShapes +
    measures.linesOverShapes +
    0.5 * measures.meanLine +
    4 * Math.max(0, 8 - measures.smallGap)
  );
}
