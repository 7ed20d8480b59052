import type { AreaRegion, Board } from './board.ts';
import { centroid } from './convex.ts';
import { keepInside } from './keepInside.ts';
import { powerCells } from './powerCells.ts';

const step = 0.5;
const backboneReturn = 0.3;
const weights = { backbone: 700, busy: 150 };
const busyTies = 7;

/**
 * Spreads the nodes of every area over its ground: each moves half way to the middle of its own Voronoi cell (Lloyd 1982). A
 * backbone and busy nodes get larger cells; a name box is held free by two stand-ins that have cells and do not move.
 */
export function evenOut(board: Board, rounds: number, tell: () => void): void {
  for (const region of board.regions) {
    if (region.kind === 'border') continue;
    for (let round = 0; round < rounds; round += 1) {
      spread(board, region);
      tell();
    }
  }
}

function spread(board: Board, region: AreaRegion): void {
  const { graph, tangle } = board;
  const names = region.nodes.filter((node) => board.isBoxed[node] === 1);
  const count = region.nodes.length + 2 * names.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const weight = new Float64Array(count);
  region.nodes.forEach((node, i) => {
    x[i] = board.x[node]!;
    y[i] = board.y[node]!;
    const ties = tangle.start[node + 1]! - tangle.start[node]!;
    weight[i] = node === region.backbone ? weights.backbone : ties >= busyTies ? weights.busy : 0;
  });
  names.forEach((node, at) => {
    const i = region.nodes.length + 2 * at;
    const quarter = graph.nameSizes[2 * node]! / 4;
    const below = graph.radii[node]! + graph.nameSizes[2 * node + 1]! / 2;
    x[i] = board.x[node]! - quarter;
    x[i + 1] = board.x[node]! + quarter;
    y[i] = y[i + 1] = board.y[node]! + below;
  });

  const cells = powerCells(region.polygon, x, y, weight);
  region.nodes.forEach((node, i) => {
    const cell = cells[i]!;
    if (board.isFixed[node] === 1 || cell.x.length === 0) return;
    const [middleX, middleY] = centroid(cell);
    board.x[node]! += step * (middleX - board.x[node]!);
    board.y[node]! += step * (middleY - board.y[node]!);
    if (node === region.backbone) {
      board.x[node]! += backboneReturn * (region.middle.x - board.x[node]!);
      board.y[node]! += backboneReturn * (region.middle.y - board.y[node]!);
    }
    keepInside(board, node);
  });
}
