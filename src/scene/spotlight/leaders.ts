import type { Box, Footprint } from '../labelField.ts';

/** A thin line from the rim of a shape to where its name may stand, in pixels. */
export interface Leader {
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Where the name begins, and which way the line looks there. */
  readonly end: readonly [x: number, y: number];
  readonly across: number;
  readonly down: number;
  /** What it costs that a name stands so far away, and that the line crosses others. */
  readonly cost: number;
}

/** From the rim to the name, in heights of its letters. */
const reaches = [0.9, 1.4, 2, 2.7, 3.5, 4.5, 5.7, 7, 8.5];
const anglesRound = 32;
/** What it costs to stand away at all, and for each height of a letter. */
const [awayCost, perReach] = [3.2, 0.7];
/** No leader costs less. */
export const leastLeaderCost = awayCost + perReach * 0.9;
/** Pixels between two points of a leader. */
const step = 5;
/** Pixels between the rim and the beginning of its leader, and between its end and the words. */
const gap = 1;

/** The room that a point of a leader takes. */
export const dotAt = ([x, y]: readonly [x: number, y: number]): Box => ({ x: x - 2, y: y - 2, w: 4, h: 4 });

/**
 * The lines that may lead from a shape to its name, all round it.
 *
 * @param size - Pixels of the letters.
 * @param costOf - What it costs that a line runs over a dot; Infinity where it must not.
 */
export function leadersFrom(shape: Footprint, size: number, costOf: (dot: Box) => number): readonly Leader[] {
  return Array.from({ length: anglesRound }, (_, turn) => (turn / anglesRound) * 2 * Math.PI).flatMap((angle) => {
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const at = (along: number): readonly [number, number] => [shape.x + dx * along, shape.y + dy * along];
    const points = [at(shape.r + gap)];
    let crossed = 0;
    let along = shape.r + gap;
    const found: Leader[] = [];
    for (const reach of reaches) {
      const end = shape.r + reach * size - gap;
      for (along += step; along < end; along += step) {
        const point = at(along);
        crossed += costOf(dotAt(point));
        points.push(point);
      }
      along -= step;
      // What is in the way stays in the way of all that lies behind it.
      const last = crossed === Infinity ? Infinity : costOf(dotAt(at(end)));
      if (crossed === Infinity) break;
      if (last === Infinity) continue;
      found.push({
        points: [...points, at(end)],
        end: at(end + gap),
        across: dx,
        down: dy,
        cost: awayCost + perReach * reach + crossed + last,
      });
    }
    return found;
  });
}

/** Where on the side of the name that looks at the shape its line ends: shares of that side. */
const middle = [0.5] as const;
const anywhere = [0.5, 0.25, 0.75, 0.1, 0.9] as const;
/** What it costs to end off the middle of the side, for half of it. */
const offMiddle = 0.6;

/**
 * Where a name may stand at the end of a leader.
 *
 * @param isCrowded - There is so little room that the line may end anywhere on a side of the name.
 */
export function boxesAt(
  { end: [x, y], across, down }: Leader,
  { w, h }: Pick<Box, 'w' | 'h'>,
  isCrowded: boolean,
): readonly { readonly box: Box; readonly cost: number }[] {
  const isAcross = Math.abs(across) > Math.SQRT1_2;
  return (isCrowded ? anywhere : middle).map((share) => ({
    box: isAcross
      ? { x: across > 0 ? x : x - w, y: y - h * share, w, h }
      : { x: x - w * share, y: down > 0 ? y : y - h, w, h },
    cost: offMiddle * Math.abs(2 * share - 1),
  }));
}

/** How the lines of a name at the end of a leader are set. */
export const alignAt = ({ across }: Leader): 'left' | 'center' | 'right' =>
  Math.abs(across) > Math.SQRT1_2 ? (across > 0 ? 'left' : 'right') : 'center';
