import type { AreaRegion, Board } from './board.ts';
import { centroid } from './convex.ts';
import { keepInside } from './keepInside.ts';
import { powerCells } from './powerCells.ts';
import { stretch } from './stretch.ts';

const step = 0.5;
const backboneReturn = 0.3;
const weights = { backbone: 700, busy: 150 };
const busyTies = 7;
const standInWidth = 28;
/** From so many nodes on an area, forces leave a heap in the middle. */
const heap = 150;

/**
 * Spreads the nodes of every area over its ground: each moves half way to the middle of its own Voronoi cell (Lloyd 1982). A
 * backbone and busy nodes get larger cells; a name box is held free by stand-ins that have cells and do not move.
 */
export function evenOut(board: Board, rounds: number, tell: () => void): void {
  for (const region of board.regions) {
    if (region.kind === 'border') continue;
    if (region.nodes.length > heap) stretch(board, region);
    for (let round = 0; round < rounds; round += 1) {
      spread(board, region);
      tell();
    }
  }
}

function spread(board: Board, region: AreaRegion): void {
  const { tangle } = board;
  const names = region.nodes.flatMap((node) => (board.isBoxed[node] === 1 ? standIns(board, node) : []));
  const sites = region.nodes.map((node) => [board.x[node]!, board.y[node]!] as const).concat(names);
  const weight = new Float64Array(sites.length);
  region.nodes.forEach((node, i) => {
    const ties = tangle.start[node + 1]! - tangle.start[node]!;
    weight[i] = node === region.backbone ? weights.backbone : ties >= busyTies ? weights.busy : 0;
  });

  const x = Float64Array.from(sites, (site) => site[0]);
  const y = Float64Array.from(sites, (site) => site[1]);
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

/** Points along the middle of a name, near enough to each other that nobody settles between them. */
function standIns(board: Board, node: number): (readonly [number, number])[] {
  const { nameSizes, radii } = board.graph;
  const width = nameSizes[2 * node]!;
  const count = Math.max(2, Math.ceil(width / standInWidth));
  const y = board.y[node]! + radii[node]! + nameSizes[2 * node + 1]! / 2;
  return Array.from({ length: count }, (_, i) => [board.x[node]! + ((i + 0.5) / count - 0.5) * width, y] as const);
}
