import type { Convex } from './convex.ts';
import type { DividedCell } from './strip.ts';

/** A stretch of the border of two cells, on which those who belong to both may stand. */
export interface Border {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

export const keepFromCorner = 16;
const levelFrom = 1.5;

export function edgeTowards(cell: Convex, site: number): Border | null {
  const at = cell.beyond.indexOf(site);
  if (at < 0) return null;
  const next = (at + 1) % cell.x.length;
  return { ax: cell.x[at]!, ay: cell.y[at]!, bx: cell.x[next]!, by: cell.y[next]! };
}

export const lengthOf = (border: Border | null): number =>
  border === null ? 0 : Math.hypot(border.bx - border.ax, border.by - border.ay);

/** Below a level border stands the name of the lower territory: nobody may stand on it. */
export const isLevel = (border: Border): boolean =>
  Math.abs(border.bx - border.ax) > levelFrom * Math.abs(border.by - border.ay);

/** The longest stretch of the border away from its ends and from the heights at which either cell has its name; null when none is left. */
export function freeBorder(one: DividedCell, other: DividedCell, site: number): Border | null {
  const whole = edgeTowards(one.cell, site);
  const length = lengthOf(whole);
  if (whole === null || length <= 2 * keepFromCorner || isLevel(whole)) return null;
  const end = keepFromCorner / length;
  let stretches: (readonly [from: number, to: number])[] = [[end, 1 - end]];
  for (const { stripTop, stripBottom } of [one, other]) {
    if (stripTop === stripBottom) continue;
    const rise = whole.by - whole.ay;
    // Where the border lies level with the strip it lies in it altogether, or not at all.
    const a =
      Math.abs(rise) < 1e-9 ? (whole.ay > stripTop && whole.ay < stripBottom ? -1 : 2) : (stripTop - whole.ay) / rise;
    const b = Math.abs(rise) < 1e-9 ? 2 : (stripBottom - whole.ay) / rise;
    stretches = stretches.flatMap(([from, to]): (readonly [number, number])[] => [
      [from, Math.min(to, Math.min(a, b))],
      [Math.max(from, Math.max(a, b)), to],
    ]);
  }
  const longest = stretches.reduce((best, now) => (now[1] - now[0] > best[1] - best[0] ? now : best), [0, 0]);
  if (longest[1] <= longest[0]) return null;
  const at = (share: number) =>
    [whole.ax + share * (whole.bx - whole.ax), whole.ay + share * (whole.by - whole.ay)] as const;
  const [ax, ay] = at(longest[0]);
  const [bx, by] = at(longest[1]);
  return { ax, ay, bx, by };
}
