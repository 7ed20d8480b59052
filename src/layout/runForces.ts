import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import type { Board } from './board.ts';
import { keepAllInside } from './keepInside.ts';
import { mobilityOf } from './mobility.ts';
import { pushBoxes } from './pushBoxes.ts';

const inside = { length: 40, strength: 0.1, strengthOfWeighty: 0.16 };
const across = { length: 60, strength: 0.02 };
const fewLines = 3;
const charge = { ordinary: -46, backbone: -120, reach: 120 };
const collision = { ordinary: 7, roomy: 20 };
const backbonePull = 0.12;
const borderDrift = 0.06;

interface Body extends SimulationNodeDatum {
  readonly node: number;
}

/** Lets forces find an order within every region at once. After each tick all are put back onto their ground. */
export function runForces(board: Board, ticks: number, random: () => number, report: (share: number) => void): void {
  const bodies = Array.from(board.x, (_, node): Body => bodyOf(board, node));
  const isRoomy = roomyNodes(board);
  const mobility = mobilityOf(board);
  const isBackbone = new Uint8Array(board.x.length);
  for (const region of board.regions) {
    if (region.kind === 'area' && region.backbone >= 0) isBackbone[region.backbone] = 1;
  }
  const { tangle, regionOf } = board;
  const links = Array.from({ length: tangle.count }, (_, line): SimulationLinkDatum<Body> & { line: number } => ({
    source: bodies[tangle.from[line]!]!,
    target: bodies[tangle.to[line]!]!,
    line,
  }));
  const isInside = ({ line }: { line: number }) => regionOf[tangle.from[line]!] === regionOf[tangle.to[line]!];
  /** Where both ends have many lines, each pulls less, or all would end in one heap. */
  const strengthOf = (link: { line: number }): number => {
    if (!isInside(link)) return across.strength;
    const strength = tangle.weight[link.line]! > 1 ? inside.strengthOfWeighty : inside.strength;
    const lines = (node: number) => tangle.start[node + 1]! - tangle.start[node]!;
    return strength * Math.min(1, fewLines / Math.min(lines(tangle.from[link.line]!), lines(tangle.to[link.line]!)));
  };
  const simulation = forceSimulation(bodies)
    .stop()
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .velocityDecay(0.45)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body> & { line: number }>(links)
        .distance((link) => (isInside(link) ? inside.length : across.length))
        .strength(strengthOf),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ node }) => (isBackbone[node] === 1 ? charge.backbone : charge.ordinary))
        .distanceMax(charge.reach),
    )
    .force(
      'collide',
      forceCollide<Body>(
        ({ node }) => board.graph.radii[node]! + (isRoomy[node] === 1 ? collision.roomy : collision.ordinary),
      ),
    );

  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    for (const body of bodies) {
      board.x[body.node] = body.x!;
      board.y[body.node] = body.y!;
    }
    steer(board, simulation.alpha());
    pushBoxes(board, 1, mobility);
    keepAllInside(board);
    for (const body of bodies) {
      body.x = board.x[body.node]!;
      body.y = board.y[body.node]!;
    }
    report((tick + 1) / ticks);
  }
}

function bodyOf(board: Board, node: number): Body {
  const x = board.x[node]!;
  const y = board.y[node]!;
  return board.isFixed[node] === 1 ? { node, x, y, fx: x, fy: y } : { node, x, y };
}

/** Backbones and those in the commons keep a wider ring about them. */
function roomyNodes(board: Board): Uint8Array {
  const isRoomy = new Uint8Array(board.x.length);
  for (const region of board.regions) {
    if (region.kind !== 'area') continue;
    if (region.backbone >= 0) isRoomy[region.backbone] = 1;
    if (region.isCommons) for (const node of region.nodes) isRoomy[node] = board.isBoxed[node]!;
  }
  return isRoomy;
}

/** Backbones go to the middle of their ground, those on a border to the free middle of it. */
function steer(board: Board, alpha: number): void {
  for (const region of board.regions) {
    if (region.kind === 'area') {
      const { backbone, middle } = region;
      if (backbone < 0 || board.isFixed[backbone] === 1) continue;
      board.x[backbone]! += backbonePull * alpha * (middle.x - board.x[backbone]!);
      board.y[backbone]! += backbonePull * alpha * (middle.y - board.y[backbone]!);
      continue;
    }
    const middleX = (region.border.ax + region.border.bx) / 2;
    const middleY = (region.border.ay + region.border.by) / 2;
    for (const node of region.nodes) {
      if (board.isFixed[node] === 1) continue;
      board.x[node]! += borderDrift * alpha * (middleX - board.x[node]!);
      board.y[node]! += borderDrift * alpha * (middleY - board.y[node]!);
    }
  }
}
