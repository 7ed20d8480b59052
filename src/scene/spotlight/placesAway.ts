import type { Box, Footprint } from '../labelField.ts';
import type { LabelMark } from '../marks.ts';

/** A place for a name that is not beside its shape. */
export interface Away {
  readonly box: Box;
  readonly align: LabelMark['align'];
  readonly cost: number;
  /** The line between them, from the rim of the shape to the name, in pixels. */
  readonly leader: { readonly points: readonly (readonly [x: number, y: number])[] };
}

/** From the rim to the name, in heights of its letters. */
const reaches = [0.9, 1.4, 2, 2.7, 3.5, 4.5, 5.7, 7, 8.5];
const anglesRound = 32;
/** What it costs to stand away at all, and for each height of a letter. */
const [awayCost, perReach] = [3.2, 0.7];
/** Pixels between two points of a leader. */
const step = 5;
/** Pixels between the rim and the beginning of its leader, and between its end and the words. */
const gap = 1;

/**
 * Places round a shape at which a name needs a line to it.
 *
 * @param size - Pixels of its letters.
 * @returns The nearest first.
 */
export function placesAway(shape: Footprint, { w, h }: Pick<Box, 'w' | 'h'>, size: number): readonly Away[] {
  return reaches.flatMap((reach) =>
    Array.from({ length: anglesRound }, (_, turn): Away => {
      const angle = (turn / anglesRound) * 2 * Math.PI;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const [x1, y1] = [shape.x + dx * (shape.r + reach * size), shape.y + dy * (shape.r + reach * size)];
      // The line ends in the middle of the side that looks at the shape.
      const isAcross = Math.abs(dx) > Math.SQRT1_2;
      const box = isAcross
        ? { x: dx > 0 ? x1 : x1 - w, y: y1 - h / 2, w, h }
        : { x: x1 - w / 2, y: dy > 0 ? y1 : y1 - h, w, h };
      const from = shape.r + gap;
      const to = shape.r + reach * size - gap;
      const steps = Math.max(1, Math.ceil((to - from) / step));
      const points = Array.from({ length: steps + 1 }, (__, at) => {
        const along = from + ((to - from) * at) / steps;
        return [shape.x + dx * along, shape.y + dy * along] as const;
      });
      return {
        box,
        align: isAcross ? (dx > 0 ? 'left' : 'right') : 'center',
        cost: awayCost + perReach * reach,
        leader: { points },
      };
    }),
  );
}
