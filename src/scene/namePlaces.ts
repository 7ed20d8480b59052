import { discRadius } from './fillField.ts';
import type { Box } from './labelField.ts';
import type { Scene } from './marks.ts';
import { rimReach } from './rim.ts';

/** Directions round a shape: how far right and down, and what it costs to stand there rather than in the first place. */
export interface Candidate {
  readonly across: number;
  readonly down: number;
  readonly cost: number;
}

const sideways: readonly Candidate[] = [
  { across: 1, down: 0, cost: 0 },
  { across: -1, down: 0, cost: 0.25 },
  { across: 0, down: 1, cost: 0.5 },
  { across: 0, down: -1, cost: 0.7 },
];
const downwards: readonly Candidate[] = [
  { across: 0, down: 1, cost: 0 },
  { across: 1, down: 0, cost: 0.35 },
  { across: -1, down: 0, cost: 0.6 },
  { across: 0, down: -1, cost: 0.8 },
];
/** The diagonals, and above and below shifted to either side. */
const further: readonly Candidate[] = [
  { across: 0.75, down: 0.75, cost: 1 },
  { across: 0.75, down: -0.75, cost: 1.1 },
  { across: -0.75, down: 0.75, cost: 1.2 },
  { across: -0.75, down: -0.75, cost: 1.3 },
  { across: 0.4, down: 1, cost: 0.9 },
  { across: -0.4, down: 1, cost: 0.95 },
  { across: 0.4, down: -1, cost: 1.15 },
  { across: -0.4, down: -1, cost: 1.2 },
];
export const candidates = { sideways: [...sideways, ...further], downwards: [...downwards, ...further] } as const;

const gap = 3.5;

/** The box of a name beside a shape: across -1 to 1 from left to right of it, down -1 to 1 from above to below. */
export function boxBeside(
  scene: Scene,
  row: number,
  scale: number,
  x: number,
  y: number,
  across: number,
  down: number,
  w: number,
  h: number,
): Box {
  const isDiagonal = Math.abs(across) > 0.5 && down !== 0;
  if (isDiagonal) {
    const reach = discRadius(scene, row, scale) * 0.72 + 2.5;
    return { x: across > 0 ? x + reach : x - reach - w, y: down > 0 ? y + reach - 1 : y - reach - h + 1, w, h };
  }
  const radius = (scene.nodes.radius[row] ?? 0) * scale;
  const shape = scene.nodes.shape[row] ?? 0;
  // A shifted name still lies over the middle of the circle that holds the shape, so that circle is what it must clear.
  const clear = discRadius(scene, row, scale) + 1;
  const ring = (scene.nodes.ring[row] ?? 0) > 0;
  const rim = radius * rimReach(shape, Math.atan2(down, across)) + gap;
  const reach = ring ? clear + 1 : Math.max(rim, clear);
  if (Math.abs(across) === 1) return { x: across > 0 ? x + reach : x - reach - w, y: y - h / 2, w, h };
  return { x: x - w / 2 + across * w, y: down > 0 ? y + reach - 0.5 : y - reach + 0.5 - h, w, h };
}
