import type { Box, Footprint } from './labelField.ts';

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
  place(0.2, 1, 0.7),
  place(-0.2, 1, 0.75),
  place(0.2, -1, 0.95),
  place(-0.2, -1, 1),
  place(0.3, 1, 0.8),
  place(-0.3, 1, 0.85),
  place(0.3, -1, 1.05),
  place(-0.3, -1, 1.1),
  place(0.47, 1, 1),
  place(-0.47, 1, 1.05),
  place(0.47, -1, 1.25),
  place(-0.47, -1, 1.3),
  place(1, 0.35, 0.5),
  place(1, -0.35, 0.55),
  place(-1, 0.35, 0.75),
  place(-1, -0.35, 0.8),
];

/** Off the shape: only for names that must not be missing. */
const outlyingBy = (away: number): readonly NamePlace[] => [
  place(0, 1, 1.6 + away / 6, away),
  place(0, -1, 1.9 + away / 6, away),
  place(0.38, 1, 2 + away / 6, away),
  place(-0.38, 1, 2 + away / 6, away),
  place(0.38, -1, 2.2 + away / 6, away),
  place(-0.38, -1, 2.2 + away / 6, away),
  place(1, 0, 1.8 + away / 6, away),
  place(-1, 0, 1.9 + away / 6, away),
  place(1, 0.7, 2.3 + away / 6, away),
  place(1, -0.7, 2.4 + away / 6, away),
  place(-1, 0.7, 2.5 + away / 6, away),
  place(-1, -0.7, 2.6 + away / 6, away),
];

/** A pill stands under its shape if it can at all. */
const pill = [
  ...[0, 0.2, -0.2, 0.38, -0.38].map((across, turn) => place(across, 1, turn / 10)),
  ...[0, 0.2, -0.2, 0.38, -0.38].map((across, turn) => place(across, -1, 0.6 + turn / 10)),
  place(1, 0, 1.2),
  place(-1, 0, 1.3),
  place(0, 1, 1.4, 8),
  place(0, -1, 1.5, 8),
] as const;

/** Where names are tried: beside the shape first, or below it first; the further list for names that must not be missing. */
export const namePlaces = {
  sideways: [...sideways, ...further],
  downwards: [...downwards, ...further],
  /** In a narrow pane a name further off would seem to be another's. */
  closely: [...downwards, ...further, ...[6, 12].flatMap(outlyingBy)],
  surely: [...downwards, ...further, ...[6, 12, 18, 26, 34].flatMap(outlyingBy)],
  pill,
} as const;

/** Pixels between a shape and its name. */
const gap = 2;

/** The box of a name, so wide and high, beside a shape. */
export function boxBeside({ across, down, away }: NamePlace, shape: Footprint, w: number, h: number): Box {
  const { x, y } = shape;
  if (Math.abs(across) < 1) {
    const top = down > 0 ? y + shape.down + gap - 0.5 + away : y - shape.up - gap + 0.5 - away - h;
    return { x: x - w / 2 + across * w, y: top, w, h };
  }
  const beside = gap + 1 + away;
  // A diagonal stands beside the upper or lower half of the shape, and may come nearer for that.
  const nearer = Math.abs(down) < 0.5 ? 1 : 0.8;
  const left = across > 0 ? x + shape.right * nearer + beside : x - shape.left * nearer - beside - w;
  return { x: left, y: y - h / 2 + down * (h / 2 + shape.r * 0.55), w, h };
}
