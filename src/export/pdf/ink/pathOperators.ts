import { pdfNumber } from '../file/pdfValues.ts';

type Point = readonly [x: number, y: number];

const steps = /(?<command>[MLHVQCAZ])(?<numbers>[^A-Za-z]*)/gu;
const numbersOf: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

/**
 * A path as SVG writes it, as the operators of a page (ISO 32000-1, 8.5.2). Curves of second degree and arcs become Bézier
 * curves of third degree; an arc of a circle is then at most 0.03 % of its radius off.
 *
 * @param d - With absolute commands, as our pens write it.
 * @throws RangeError for a command that our pens do not write.
 */
export function pathOperators(d: string): string {
  if (/[^MLHVQCAZ\d\s.,e+-]/u.test(d)) throw new RangeError('Our pens write no such path.');
  const parts: string[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  const line = (to: Point): void => {
    parts.push(`${pair(to)} l`);
    at = to;
  };
  const curve = (first: Point, second: Point, to: Point): void => {
    parts.push(`${pair(first)} ${pair(second)} ${pair(to)} c`);
    at = to;
  };
  for (const { groups } of d.matchAll(steps)) {
    const command = groups?.['command'] ?? '';
    const values = (groups?.['numbers'] ?? '').match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gu)?.map(Number) ?? [];
    if (command === 'Z') {
      parts.push('h');
      at = start;
    }
    const each = numbersOf[command] ?? 0;
    for (let from = 0; each > 0 && from + each <= values.length; from += each) {
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = values.slice(from, from + each);
      if (command === 'M' && from === 0) {
        parts.push(`${pair([a, b])} m`);
        at = [a, b];
        start = at;
      } else if (command === 'M' || command === 'L') line([a, b]);
      else if (command === 'H') line([a, at[1]]);
      else if (command === 'V') line([at[0], a]);
      else if (command === 'Q') curve(between(at, [a, b]), between([c, e], [a, b]), [c, e]);
      else if (command === 'C') curve([a, b], [c, e], [f, g]);
      else
        for (const bow of bowsOf(at, { rx: a, ry: b, turn: c, isLarge: e !== 0, isClockwise: f !== 0 }, [g, h]))
          curve(...bow);
    }
  }
  return parts.join('\n');
}

const pair = ([x, y]: Point): string => `${pdfNumber(x)} ${pdfNumber(y)}`;

/** Two thirds of the way to the control of a curve of second degree. */
const between = (end: Point, control: Point): Point => [
  end[0] + (2 / 3) * (control[0] - end[0]),
  end[1] + (2 / 3) * (control[1] - end[1]),
];

interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** Degrees. */
  readonly turn: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
}

/** An arc between two points in pieces of a quarter turn at most; its centre as in SVG 1.1, appendix F.6.5. */
function bowsOf(from: Point, { rx, ry, turn, isLarge, isClockwise }: Arc, to: Point): readonly [Point, Point, Point][] {
  if (rx === 0 || ry === 0 || (from[0] === to[0] && from[1] === to[1])) return [[from, to, to]];
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const grown = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
  const [a, b] = [Math.abs(rx) * grown, Math.abs(ry) * grown];
  const rest = Math.max(0, (a * b) ** 2 - (a * py) ** 2 - (b * px) ** 2) / ((a * py) ** 2 + (b * px) ** 2);
  const side = (isLarge === isClockwise ? -1 : 1) * Math.sqrt(rest);
  const [qx, qy] = [(side * a * py) / b, (-side * b * px) / a];
  const centre: Point = [cos * qx - sin * qy + (from[0] + to[0]) / 2, sin * qx + cos * qy + (from[1] + to[1]) / 2];
  const first = Math.atan2((py - qy) / b, (px - qx) / a);
  const last = Math.atan2((-py - qy) / b, (-px - qx) / a);
  const whole = 2 * Math.PI;
  const raw = last - first;
  const sweep = isClockwise ? (raw < 0 ? raw + whole : raw) : raw > 0 ? raw - whole : raw;
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  const placed = (x: number, y: number): Point => [
    centre[0] + cos * a * x - sin * b * y,
    centre[1] + sin * a * x + cos * b * y,
  ];
  return Array.from({ length: pieces }, (_, piece): [Point, Point, Point] => {
    const [at, end] = [first + piece * step, first + (piece + 1) * step];
    return [
      placed(Math.cos(at) - reach * Math.sin(at), Math.sin(at) + reach * Math.cos(at)),
      placed(Math.cos(end) + reach * Math.sin(end), Math.sin(end) - reach * Math.cos(end)),
      piece === pieces - 1 ? to : placed(Math.cos(end), Math.sin(end)),
    ];
  });
}
