import type { AreaRegion, Board, Region } from './board.ts';

/** World units between a shape and the edge of its ground, of which the hull takes most. */
const edgeMargin = 12;
const belowShape = 3;

/** Half width, top and bottom of a node with its name box, seen from its middle. Without a box: the shape. */
export function extentOf(
  board: Board,
  node: number,
): { readonly half: number; readonly up: number; readonly down: number } {
  const radius = board.graph.radii[node]!;
  if (board.isBoxed[node] === 0) return { half: radius, up: radius, down: radius };
  return {
    half: Math.max(radius, board.graph.nameSizes[2 * node]! / 2),
    up: radius,
    down: radius + belowShape + board.graph.nameSizes[2 * node + 1]!,
  };
}

/** Puts a node back on its ground: within the area with its margin and its name, or onto its border. Fixed nodes stay. */
export function keepInside(board: Board, node: number): void {
  if (board.isFixed[node] === 1) return;
  const region = board.regions[board.regionOf[node]!]!;
  if (region.kind === 'area') keepInArea(board, region, node);
  else keepOnBorder(board, region, node);
}

export function keepAllInside(board: Board): void {
  for (let node = 0; node < board.x.length; node += 1) keepInside(board, node);
}

function keepInArea(board: Board, { planes, middle }: AreaRegion, node: number): void {
  const radius = board.graph.radii[node]!;
  const { half, down } = extentOf(board, node);
  const isBoxed = board.isBoxed[node] === 1;
  let x = board.x[node]!;
  let y = board.y[node]!;
  if (!Number.isFinite(x) || !Number.isFinite(y)) ({ x, y } = middle);
  // One round settles a wide corner; a narrow one needs a few.
  for (let round = 0; round < 8; round += 1) {
    let isOut = false;
    for (let p = 0; p < planes.length; p += 3) {
      const nx = planes[p]!;
      const ny = planes[p + 1]!;
      const name = isBoxed ? Math.abs(nx) * half + (ny > 0 ? ny * down : -ny * -radius) : 0;
      // In ground too narrow for the margin everybody shares the middle line.
      const margin = Math.min(Math.max(radius + edgeMargin, name), planes[p + 2]! - nx * middle.x - ny * middle.y);
      const excess = nx * x + ny * y - planes[p + 2]! + margin;
      if (excess <= 1e-9) continue;
      x -= excess * nx;
      y -= excess * ny;
      isOut = true;
    }
    if (!isOut) break;
  }
  board.x[node] = x;
  board.y[node] = y;
}

function keepOnBorder(board: Board, { border }: Extract<Region, { kind: 'border' }>, node: number): void {
  const dx = border.bx - border.ax;
  const dy = border.by - border.ay;
  const along = ((board.x[node]! - border.ax) * dx + (board.y[node]! - border.ay) * dy) / (dx * dx + dy * dy);
  const share = Number.isFinite(along) ? Math.min(1, Math.max(0, along)) : 0.5;
  board.x[node] = border.ax + share * dx;
  board.y[node] = border.ay + share * dy;
}
