import type { Board } from './board.ts';
import { extentOf } from './keepInside.ts';
import { doCross, lengthWithin, squareToSegment } from './segments.ts';

const costOfCrossing = 14;
const mostWeightOfCrossing = 5;
const costOfTouching = 9;
const touchMargin = 2;
/** For each unit that a weighty line runs through a name. */
const costOfStrikingThrough = 0.35;

/** What the lines of some nodes cost the reader's eye, in world units of line length. */
export interface LineCost {
  /** Weighted length alone, of all lines at these nodes. */
  lengthAt(a: number, b?: number): number;
  /** Length, crossings with any other line, and shapes the lines run over. */
  costAt(a: number, b?: number): number;
  /** What the lines of others that run over this node's shape cost. */
  costUnder(node: number): number;
  /** How many segments have been looked at so far: the measure of work done. */
  readonly work: { looks: number };
}

/**
 * Length counts by weight; a crossing 14 by the product of the two weights, at most 5; a shape that a line touches 9; each unit of a
 * weighty line through a name 0.35.
 * Reads the board's places at the time of the call.
 */
export function createLineCost(board: Board): LineCost {
  const { x, y, tangle, graph } = board;
  const { from, to, weight, start, lines, count } = tangle;
  const isOwn = new Uint8Array(count);
  const own = new Uint32Array(count);
  const work = { looks: 0 };

  /** Collects the lines at one or two nodes into `own`; the line that joins the two once. */
  const gather = (a: number, b: number): number => {
    let found = 0;
    for (const node of b < 0 ? [a] : [a, b]) {
      for (let at = start[node]!; at < start[node + 1]!; at += 1) {
        const line = lines[at]!;
        if (isOwn[line] === 1) continue;
        isOwn[line] = 1;
        own[found++] = line;
      }
    }
    return found;
  };
  const release = (found: number) => {
    for (let i = 0; i < found; i += 1) isOwn[own[i]!] = 0;
  };
  const lengthOf = (line: number) =>
    weight[line]! * Math.hypot(x[from[line]!]! - x[to[line]!]!, y[from[line]!]! - y[to[line]!]!);

  const crossings = (line: number): number => {
    const a = from[line]!;
    const b = to[line]!;
    const ax = x[a]!;
    const ay = y[a]!;
    const bx = x[b]!;
    const by = y[b]!;
    const minX = Math.min(ax, bx);
    const maxX = Math.max(ax, bx);
    const minY = Math.min(ay, by);
    const maxY = Math.max(ay, by);
    let sum = 0;
    for (let other = 0; other < count; other += 1) {
      const c = from[other]!;
      const d = to[other]!;
      const cx = x[c]!;
      const dx = x[d]!;
      if ((cx < minX && dx < minX) || (cx > maxX && dx > maxX)) continue;
      const cy = y[c]!;
      const dy = y[d]!;
      if ((cy < minY && dy < minY) || (cy > maxY && dy > maxY)) continue;
      if (c === a || c === b || d === a || d === b) continue;
      if (!doCross(ax, ay, bx, by, cx, cy, dx, dy)) continue;
      const price = Math.min(mostWeightOfCrossing, weight[line]! * weight[other]!);
      sum += isOwn[other] === 1 ? price / 2 : price;
    }
    return sum;
  };

  const touches = (line: number): number => {
    const a = from[line]!;
    const b = to[line]!;
    const ax = x[a]!;
    const ay = y[a]!;
    const bx = x[b]!;
    const by = y[b]!;
    let sum = 0;
    for (let node = 0; node < x.length; node += 1) {
      const reach = graph.radii[node]! + touchMargin;
      const px = x[node]!;
      if ((ax < px - reach && bx < px - reach) || (ax > px + reach && bx > px + reach)) continue;
      const py = y[node]!;
      if ((ay < py - reach && by < py - reach) || (ay > py + reach && by > py + reach)) continue;
      if (node === a || node === b) continue;
      if (squareToSegment(px, py, ax, ay, bx, by) < reach * reach) sum += weight[line]!;
    }
    return sum;
  };

  const boxed = [...x.keys()].filter((node) => board.isBoxed[node] === 1);
  const extents = boxed.map((node) => extentOf(board, node));
  /** How far a line runs through the name under a shape. */
  const through = (line: number, at: number): number => {
    const owner = boxed[at]!;
    const { half, up, down } = extents[at]!;
    const a = from[line]!;
    const b = to[line]!;
    const left = x[owner]! - half;
    return lengthWithin(x[a]!, y[a]!, x[b]!, y[b]!, left, y[owner]! + up, left + 2 * half, y[owner]! + down);
  };
  const strikes = (line: number): number => {
    if (weight[line]! <= 1) return 0;
    let sum = 0;
    for (let at = 0; at < boxed.length; at += 1) sum += through(line, at);
    return sum;
  };

  return {
    work,
    lengthAt(a, b = -1) {
      const found = gather(a, b);
      let sum = 0;
      for (let i = 0; i < found; i += 1) sum += lengthOf(own[i]!);
      release(found);
      return sum;
    },
    costAt(a, b = -1) {
      const found = gather(a, b);
      let sum = 0;
      for (let i = 0; i < found; i += 1) {
        const line = own[i]!;
        sum += lengthOf(line) + costOfCrossing * crossings(line) + costOfTouching * touches(line);
        sum += costOfStrikingThrough * strikes(line);
      }
      work.looks += found * (count + x.length);
      release(found);
      return sum;
    },
    costUnder(node) {
      const reach = graph.radii[node]! + touchMargin;
      const at = boxed.indexOf(node);
      let sum = 0;
      let struck = 0;
      for (let line = 0; line < count; line += 1) {
        const a = from[line]!;
        const b = to[line]!;
        if (at >= 0 && weight[line]! > 1 && a !== node && b !== node) struck += through(line, at);
        if (a === node || b === node) continue;
        if (squareToSegment(x[node]!, y[node]!, x[a]!, y[a]!, x[b]!, y[b]!) < reach * reach) sum += weight[line]!;
      }
      work.looks += count;
      return costOfTouching * sum + costOfStrikingThrough * struck;
    },
  };
}
