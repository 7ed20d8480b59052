import { roleLabels, roles } from '../../analysis/roles.ts';

/** One lane, in pixels from the left of the whole arrangement. */
export interface LaneColumn {
  readonly label: string;
  /** Middle of the shapes. */
  readonly shapeX: number;
  /** Where names begin. */
  readonly nameX: number;
}

/** The five lanes and what stands beside them. */
export interface Columns {
  /** Of the whole arrangement. */
  readonly width: number;
  /** Left and right edge of the bands. */
  readonly left: number;
  readonly right: number;
  /** Names of collaborations stand above their bands, because there is no room beside them. */
  readonly isNarrow: boolean;
  readonly lanes: readonly LaneColumn[];
}

/** Room between a shape's middle and its name. */
export const nameGap = 17;
/** Beside the bands, for the names of collaborations. */
const titleWidth = 156;
const marginPx = { left: 14, right: 16, inside: 26 } as const;
/** At the right of the last lane, for lines between two of its seats. */
const lastChannel = 44;
/** Between the names of one lane and the shapes of the next. */
const channel = 56;
/** Right of the first lane, where lines only arrive. */
const firstChannel = 46;
/** A name is no wider than this, however much room there is. */
const widestName = 210;
/** The lane of service users holds few and the middle ones most. */
const shares = [0.2, 0.21, 0.21, 0.2, 0.18] as const;
/** Below this the arrangement scrolls sideways as well: names would be cut to nothing. Where it must, it takes the room that names like. */
const leastLanes = { usual: 720, scrolled: 880 } as const;
/** Below this it scrolls in any case. */
const phonePx = 640;
/** Below this the names of collaborations stand above their bands. */
const narrowPx = 880;

/**
 * Where the lanes stand.
 *
 * @param available - CSS pixels of width that the pane has; a narrow one gets an arrangement wider than itself.
 * @param textScale - As in the theme: larger words need wider lanes.
 */
export function laneColumns(available: number, textScale: number): Columns {
  const isNarrow = available < narrowPx * textScale;
  const left = isNarrow ? marginPx.left : marginPx.left + titleWidth * textScale;
  const least = available < phonePx * textScale ? leastLanes.scrolled : leastLanes.usual;
  const width = Math.max(available, left + least * textScale + marginPx.right);
  const right = width - marginPx.right;
  const inner = right - left - marginPx.inside - lastChannel;
  let x = left + marginPx.inside;
  const lanes = roles.map((role, index) => {
    const own = inner * (shares[index] ?? 0);
    const shapeX = x;
    x += own;
    return { label: roleLabels[role], shapeX, nameX: shapeX + nameGap };
  });
  return { width, left, right, isNarrow, lanes };
}

/**
 * How wide the names of a lane may be: up to the channel before the next lane that holds anybody.
 *
 * @param isTaken - Whether a lane holds anybody.
 */
export function nameRoom(
  { lanes, right }: Columns,
  lane: number,
  textScale: number,
  isTaken: (lane: number) => boolean,
): number {
  const nameX = lanes[lane]?.nameX ?? 0;
  const next = lanes.findIndex((_, other) => other > lane && isTaken(other));
  const until =
    next === -1 ? right - lastChannel : (lanes[next]?.shapeX ?? right) - (lane === 0 ? firstChannel : channel);
  return Math.min(widestName * textScale, Math.max(40, until - nameX));
}
