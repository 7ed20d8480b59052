import type { Board } from './board.ts';

/** World units that weighty lines run over territories at which neither end is at home. */
export function trespass({ x, y, tangle, regions, regionOf }: Board): number {
  let sum = 0;
  for (let line = 0; line < tangle.count; line += 1) {
    if (tangle.weight[line]! <= 1) continue;
    const a = tangle.from[line]!;
    const b = tangle.to[line]!;
    regions.forEach((region, r) => {
      if (region.kind === 'border' || region.isCommons || regionOf[a] === r || regionOf[b] === r) return;
      // Those on a border are guests of both; what they cross there is a corner, and short.
      sum += lengthInside(region.planes, x[a]!, y[a]!, x[b]!, y[b]!);
    });
  }
  return sum;
}

function lengthInside(planes: Float64Array, ax: number, ay: number, bx: number, by: number): number {
  let from = 0;
  let to = 1;
  for (let p = 0; p < planes.length; p += 3) {
    const speed = planes[p]! * (bx - ax) + planes[p + 1]! * (by - ay);
    const room = planes[p + 2]! - planes[p]! * ax - planes[p + 1]! * ay;
    if (speed === 0) {
      if (room < 0) return 0;
    } else if (speed > 0) to = Math.min(to, room / speed);
    else from = Math.max(from, room / speed);
    if (from >= to) return 0;
  }
  return (to - from) * Math.hypot(bx - ax, by - ay);
}
