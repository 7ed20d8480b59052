import type { Border } from './border.ts';
import { freeBorder, lengthOf } from './border.ts';
import type { Convex } from './convex.ts';
import { area, halfPlanes, largestCircle } from './convex.ts';
import type { Home } from './homes.ts';
import type { CellPlan } from './judgeCells.ts';
import { landHomes } from './landHomes.ts';
import { promisedNames } from './promisedNames.ts';
import type { LayoutGraph } from './protocol.ts';
import type { Tangle } from './tangle.ts';

/** Ground on which some nodes stand and which they do not leave. */
export type Region = AreaRegion | BorderRegion;
export interface AreaRegion {
  readonly kind: 'area';
  readonly nodes: readonly number[];
  readonly polygon: Convex;
  /** Edges of the polygon, as `halfPlanes` gives them. */
  readonly planes: Float64Array;
  /** Middle of the largest circle, the place of a backbone. */
  readonly middle: { readonly x: number; readonly y: number; readonly radius: number };
  /** Node in the middle, or -1. */
  readonly backbone: number;
  readonly isCommons: boolean;
}
export interface BorderRegion {
  readonly kind: 'border';
  readonly nodes: readonly number[];
  readonly border: Border;
}

/** Where nodes stand while they are being arranged. The steps of an arrangement move x and y, and nothing else. */
export interface Board {
  readonly graph: LayoutGraph;
  readonly tangle: Tangle;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 for pinned nodes, which no step moves. */
  readonly isFixed: Uint8Array;
  readonly regions: readonly Region[];
  readonly regionOf: Int32Array;
  /** 1 for nodes whose name keeps an empty box under the shape. */
  readonly isBoxed: Uint8Array;
}

export function layBoard(
  graph: LayoutGraph,
  tangle: Tangle,
  homes: readonly Home[],
  plan: CellPlan,
  random: () => number,
): Board {
  const { divided } = plan;
  const open = graph.territories.length;
  const borderOf = (a: number, b: number) => freeBorder(divided[a]!, divided[b]!, b);
  const landed = landHomes(graph, homes, (a, b) => lengthOf(borderOf(a, b)));

  const grounds = groundsOf(divided.map(({ body, cell }) => (body.x.length > 0 ? body : cell)));
  const hasCommons = divided[open]!.body.x.length > 0;
  const members: number[][] = divided.map(() => []);
  const onBorder = new Map<string, { readonly border: Border; readonly nodes: number[] }>();
  landed.forEach((home, node) => {
    if (home.kind === 'inside') members[home.territory]!.push(node);
    if (home.kind === 'commons') members[hasCommons ? open : territoryOf(node, graph)]!.push(node);
    if (home.kind !== 'between') return;
    const border = borderOf(...home.territories);
    const key = home.territories.join(' ');
    if (border !== null && !onBorder.has(key)) onBorder.set(key, { border, nodes: [] });
    onBorder.get(key)?.nodes.push(node);
  });

  const areas = members.flatMap((nodes, site): Region[] => {
    return nodes.length === 0
      ? []
      : [areaRegion(nodes, grounds[site]!, graph.territories[site]?.backbone ?? -1, site === open)];
  });
  const borders = [...onBorder.values()].map(({ border, nodes }): Region => ({ kind: 'border', nodes, border }));
  const regions = [...areas, ...borders];
  const regionOf = new Int32Array(graph.radii.length);
  regions.forEach((region, r) => region.nodes.forEach((node) => (regionOf[node] = r)));

  const board: Board = {
    graph,
    tangle,
    x: new Float64Array(graph.radii.length),
    y: new Float64Array(graph.radii.length),
    isFixed: new Uint8Array(graph.radii.length),
    regions,
    regionOf,
    isBoxed: promisedNames(graph, landed),
  };
  for (const region of regions) for (const node of region.nodes) drop(board, region, node, random);
  for (const [node, [x, y]] of graph.pins) {
    if (node >= graph.radii.length || !Number.isFinite(x) || !Number.isFinite(y)) continue;
    board.x[node] = x;
    board.y[node] = y;
    board.isFixed[node] = 1;
  }
  return board;
}

/** A cell squeezed to nothing borrows the largest there is: crowded, but on the map. */
function groundsOf(bodies: readonly Convex[]): readonly Convex[] {
  const largest = bodies.reduce((best, now) => (area(now) > area(best) ? now : best));
  return bodies.map((body) => (body.x.length > 0 ? body : largest));
}

/** Where one of the commons goes when nobody was expected there. */
const territoryOf = (node: number, graph: LayoutGraph): number =>
  Math.max(
    0,
    graph.territories.findIndex((one) => one.nodes.includes(node)),
  );

function areaRegion(nodes: readonly number[], polygon: Convex, backbone: number, isCommons: boolean): AreaRegion {
  return {
    kind: 'area',
    nodes,
    polygon,
    planes: halfPlanes(polygon),
    middle: largestCircle(polygon),
    backbone: nodes.includes(backbone) ? backbone : -1,
    isCommons,
  };
}

/** A first place: backbones in the middle, the others anywhere on their ground. */
function drop(board: Board, region: Region, node: number, random: () => number): void {
  if (region.kind === 'border') {
    const share = random();
    board.x[node] = region.border.ax + share * (region.border.bx - region.border.ax);
    board.y[node] = region.border.ay + share * (region.border.by - region.border.ay);
    return;
  }
  const reach = node === region.backbone ? 0.01 : Math.max(20, 0.9 * region.middle.radius);
  const angle = 2 * Math.PI * random();
  const distance = reach * Math.sqrt(random());
  board.x[node] = region.middle.x + distance * Math.cos(angle);
  board.y[node] = region.middle.y + distance * Math.sin(angle);
}
