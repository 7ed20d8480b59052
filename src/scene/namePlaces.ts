import type { Box } from './labelField.ts';

/** A place beside a shape, and what it costs to stand there rather than in the first place. */
export interface NamePlace {
  /** -1 to 1 from left to right of the shape; 1 and -1 clear it, what lies between is shifted by that share of the width. */
  readonly across: number;
  /** -1 above, 0 beside, 1 below. */
  readonly down: number;
  /** Pixels further away than the nearest. */
  readonly away: number;
  readonly cost: number;
}

const place = (across: number, down: number, cost: number, away = 0): NamePlace => ({ across, down, away, cost });

const sideways = [place(1, 0, 0), place(-1, 0, 0.25), place(0, 1, 0.5), place(0, -1, 0.7)];
const downwards = [place(0, 1, 0), place(1, 0, 0.35), place(-1, 0, 0.6), place(0, -1, 0.8)];

/** The diagonals, and above and below shifted to either side. */
const further = [
  place(1, 0.7, 1),
  place(1, -0.7, 1.1),
  place(-1, 0.7, 1.2),
  place(-1, -0.7, 1.3),
  place(0.38, 1, 0.9),
  place(-0.38, 1, 0.95),
  place(0.38, -1, 1.15),
  place(-0.38, -1, 1.2),
];

/** A little off the shape: only for names that must not be missing. */
const outlying = [6, 12].flatMap((away) => [
  place(0, 1, 1.6 + away / 6, away),
  place(0, -1, 1.9 + away / 6, away),
  place(0.38, 1, 2 + away / 6, away),
  place(-0.38, 1, 2 + away / 6, away),
  place(0.38, -1, 2.2 + away / 6, away),
  place(-0.38, -1, 2.2 + away / 6, away),
  place(1, 0, 1.8 + away / 6, away),
  place(-1, 0, 1.9 + away / 6, away),
]);

/** Where names are tried: beside the shape first, or below it first; the further list for names that must not be missing. */
export const namePlaces = {
  sideways: [...sideways, ...further],
  downwards: [...downwards, ...further],
  surely: [...downwards, ...further, ...outlying],
} as const;

/** Pixels between the circle that holds a shape and its name. */
const gap = 1.5;

/**
 * The box of a name beside a shape.
 *
 * @param x - Centre of the shape, as y, in pixels.
 * @param disc - Radius of the circle that holds it.
 */
export function boxBeside(
  { across, down, away }: NamePlace,
  x: number,
  y: number,
  disc: number,
  w: number,
  h: number,
): Box {
  const reach = disc + gap + away;
  if (Math.abs(across) < 1) return { x: x - w / 2 + across * w, y: down > 0 ? y + reach - 1 : y - reach + 1 - h, w, h };
  // A diagonal stands beside the upper or lower half of the shape, and may come nearer for that.
  const beside = down === 0 ? reach : reach * 0.78;
  const left = across > 0 ? x + beside : x - beside - w;
  return { x: left, y: y - h / 2 + down * (h / 2 + disc * 0.55), w, h };
}
