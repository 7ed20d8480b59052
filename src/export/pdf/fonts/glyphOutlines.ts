import { pdfNumber } from '../file/pdfValues.ts';

interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly isOnCurve: boolean;
}

type Contours = readonly (readonly OutlinePoint[])[];

/** The tables in which a TrueType font keeps its shapes (OpenType specification, `glyf` and `loca`). */
export interface ShapeTables {
  readonly glyf: DataView;
  readonly loca: DataView;
  /** Places are written in four bytes, and not in two. */
  readonly isLong: boolean;
}

/** Letters made of letters made of letters do not occur; a broken font may say so. */
const deepest = 4;

/**
 * The outline of a glyph as operators of a page, in units of the font, y up.
 *
 * @returns Nothing for a glyph without ink, such as a space.
 */
export function glyphOutline(tables: ShapeTables, glyph: number): string {
  return contoursOf(tables, glyph, 0)
    .flatMap((contour) => contourOperators(contour))
    .join('\n');
}

function contoursOf(tables: ShapeTables, glyph: number, depth: number): Contours {
  const start = placeOf(tables, glyph);
  if (depth > deepest || start >= placeOf(tables, glyph + 1)) return [];
  const count = tables.glyf.getInt16(start);
  return count >= 0 ? simpleContours(tables.glyf, start, count) : composedContours(tables, start + 10, depth);
}

const placeOf = ({ loca, isLong }: ShapeTables, glyph: number): number =>
  isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);

function simpleContours(glyf: DataView, start: number, count: number): Contours {
  const ends = Array.from({ length: count }, (_, contour) => glyf.getUint16(start + 10 + 2 * contour));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = start + 10 + 2 * count;
  at += 2 + glyf.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = glyf.getUint8(at++);
    const repeats = (flag & 8) === 0 ? 0 : glyf.getUint8(at++);
    for (let repeat = 0; repeat <= repeats; repeat++) flags.push(flag);
  }
  const values = (short: number, same: number): number[] => {
    let value = 0;
    return flags.slice(0, total).map((flag) => {
      if ((flag & short) !== 0) value += (flag & same) === 0 ? -glyf.getUint8(at++) : glyf.getUint8(at++);
      else if ((flag & same) === 0) {
        value += glyf.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = values(2, 16);
  const ys = values(4, 32);
  return ends.map((end, contour) => {
    const first = (ends[contour - 1] ?? -1) + 1;
    return Array.from({ length: end + 1 - first }, (_, index) => {
      const point = first + index;
      return { x: xs[point] ?? 0, y: ys[point] ?? 0, isOnCurve: ((flags[point] ?? 0) & 1) !== 0 };
    });
  });
}

/** A letter put together from others, such as one with its marks. */
function composedContours(tables: ShapeTables, start: number, depth: number): Contours {
  const { glyf } = tables;
  const contours: (readonly OutlinePoint[])[] = [];
  let at = start;
  for (let more = true; more;) {
    const flags = glyf.getUint16(at);
    const part = contoursOf(tables, glyf.getUint16(at + 2), depth + 1);
    const isWide = (flags & 1) !== 0;
    const [dx, dy] = isWide
      ? [glyf.getInt16(at + 4), glyf.getInt16(at + 6)]
      : [glyf.getInt8(at + 4), glyf.getInt8(at + 5)];
    at += isWide ? 8 : 6;
    const numbers = (flags & 8) !== 0 ? 1 : (flags & 64) !== 0 ? 2 : (flags & 128) !== 0 ? 4 : 0;
    const scales = Array.from({ length: numbers }, (_, index) => glyf.getInt16(at + 2 * index) / 16_384);
    at += 2 * numbers;
    const [a = 1, b = 0, c = 0, d = a] = numbers === 2 ? [scales[0] ?? 1, 0, 0, scales[1] ?? 1] : scales;
    const moved = ({ x, y, isOnCurve }: OutlinePoint) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, isOnCurve });
    contours.push(...part.map((contour) => contour.map(moved)));
    more = (flags & 32) !== 0;
  }
  return contours;
}

/** Between two points off the curve lies one on it, halfway. */
function contourOperators(points: readonly OutlinePoint[]): readonly string[] {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = first.isOnCurve ? first : last.isOnCurve ? last : middle(first, last);
  const rest = first.isOnCurve ? points.slice(1) : points;
  const parts = [`${pair(start)} m`];
  let at: OutlinePoint = start;
  let control: OutlinePoint | null = null;
  const curveTo = (off: OutlinePoint, to: OutlinePoint): void => {
    parts.push(`${pair(twoThirds(at, off))} ${pair(twoThirds(to, off))} ${pair(to)} c`);
    at = to;
  };
  for (const point of [...rest, start]) {
    const isEnd = point.isOnCurve || point === start;
    if (control === null) {
      if (isEnd) {
        parts.push(`${pair(point)} l`);
        at = point;
      } else control = point;
    } else {
      curveTo(control, isEnd ? point : middle(control, point));
      control = isEnd ? null : point;
    }
  }
  return [...parts, 'h'];
}

const pair = ({ x, y }: OutlinePoint): string => `${pdfNumber(Math.round(x))} ${pdfNumber(Math.round(y))}`;

const middle = (a: OutlinePoint, b: OutlinePoint): OutlinePoint => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
  isOnCurve: true,
});

const twoThirds = (end: OutlinePoint, control: OutlinePoint): OutlinePoint => ({
  x: end.x + (2 / 3) * (control.x - end.x),
  y: end.y + (2 / 3) * (control.y - end.y),
  isOnCurve: true,
});
