import { layBoard } from './board.ts';
import { lengthOf, edgeTowards } from './border.ts';
import type { Convex } from './convex.ts';
import { demandOf, frameFor } from './frame.ts';
import type { Home } from './homes.ts';
import { findHomes } from './homes.ts';
import type { CellPlan } from './judgeCells.ts';
import { judgeCells } from './judgeCells.ts';
import { landHomes } from './landHomes.ts';
import type { Measures } from './measures.ts';
import { measure } from './measures.ts';
import { nearnessOf } from './nearness.ts';
import { place } from './place.ts';
import type { LayoutGraph, LayoutRequest } from './protocol.ts';
import { createRandom } from './random.ts';
import { settleCells } from './settleCells.ts';
import { tangleOf } from './tangle.ts';

const seed = 20190328;

/**
 * Arranges a graph: each territory in a cell of its own, those of two on the border, everybody else in the open between.
 *
 * @param request - The graph, and what is already known of its places.
 * @param onProgress - Hears the share done, 0 to 1.
 * @returns 2n world coordinates, [x0, y0, x1, y1, …], finite. The same input gives the same output in one browser build.
 */
export function arrange(request: LayoutRequest, onProgress: (share: number) => void = () => {}): Float32Array {
  const { graph } = request;
  const candidates = Math.max(1, Math.floor(request.candidates) || 1);
  const tangle = tangleOf(graph);
  const homes = findHomes(graph, tangle);
  const plans = planCells(graph, homes, candidates, (share) => onProgress(0.3 * share));
  let best: { positions: Float32Array; score: number } | null = null;
  plans.forEach((plan, at) => {
    const random = createRandom(seed + 7919 * (at + 1));
    const board = layBoard(graph, tangle, homes, plan, random);
    place(board, random, (share) => onProgress(0.3 + (0.7 * (at + share)) / plans.length));
    const positions = new Float32Array(2 * board.x.length);
    for (let i = 0; i < board.x.length; i += 1) {
      positions[2 * i] = board.x[i]!;
      positions[2 * i + 1] = board.y[i]!;
    }
    const score = plans.length === 1 ? 0 : scoreOf(measure(graph, positions));
    if (best === null || score < best.score) best = { positions, score };
  });
  return best!.positions;
}

export function scoreOf(m: Measures): number {
  return (
    6 * m.weightyCrossings + 0.5 * m.crossings + m.linesOverShapes + 2 * m.weightyLinesOverShapes + 0.3 * m.meanLine
  );
}

export function planCells(
  graph: LayoutGraph,
  homes: readonly Home[],
  count: number,
  report: (share: number) => void,
): readonly CellPlan[] {
  const starts = 120;
  const nearness = nearnessOf(graph, homes);
  const { areas } = demandOf(graph, homes);
  const frame = frameFor(demandOf(graph, homes), graph.aspect);
  const plans: CellPlan[] = [];
  for (let start = 0; start < starts; start += 1) {
    const cells = settleCells(frame, areas, nearness, createRandom(seed + start));
    plans.push(judgeCells(frame, areas, graph, nearness, cells));
    report((start + 1) / starts);
  }
  (void landHomes, lengthOf, edgeTowards);
  return plans.sort((a, b) => a.fault - b.fault).slice(0, count);
}
export type { Convex };
