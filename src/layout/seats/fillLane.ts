import type { SeatItem } from './protocol.ts';

/** One of a lane who is yet to be placed: where it would stand across, and how far it reaches, in world units. */
export interface Wishing {
  readonly item: SeatItem;
  readonly x: number;
  readonly reach: number;
}

export interface LaneRoom {
  readonly width: number;
  /** Rows that the lane is high enough for, and world units from one to the next. */
  readonly rows: number;
  readonly pitch: number;
}

/** x in world units, y as a share of the lane's height. */
export type LanePlaces = ReadonlyMap<string, readonly [x: number, y: number]>;

/** Between two shapes, world units. */
export const seatGap = 4;
/** How far apart neighbours of a row stand besides, so that names have room: as far as there are rows for it. */
const comforts = [26, 13, 0];
/** Whoever would have to go further aside than this share of the width asks for one row more. */
const farthestAside = 0.16;
const stepsAside = 30;

/**
 * Finds everybody of a lane a place near the wished one.
 *
 * Those of a lane stand in as few rows as let neighbours stand apart, each in the row after that of the one before;
 * where somebody stands already, in another row or a little aside.
 *
 * @param taken - Who stands there already.
 * @returns null when there is no room in so few rows. O(wishing × places tried), few of which are.
 */
export function fillLane(
  wishing: readonly Wishing[],
  room: LaneRoom,
  taken: readonly (Wishing & { readonly share: number })[],
): LanePlaces | null {
  const sorted = [...wishing].sort((a, b) => a.x - b.x || (a.item.key < b.item.key ? -1 : 1));
  const rows = rowsNeeded(sorted, room.rows);
  const height = room.rows * room.pitch;
  const crowd = new Crowd(Math.max(8, ...[...wishing, ...taken].map(({ reach }) => 2 * reach + seatGap)));
  for (const { x, reach, share } of taken) crowd.add(x, share * height, reach);
  const places = new Map<string, readonly [number, number]>();
  for (const [index, { item, x, reach }] of sorted.entries()) {
    const shares = sharesTried(rows, room.rows, index);
    const place = firstFree(crowd, x, reach, room.width, shares, height);
    if (place === null) return null;
    const [placeX, share] = place;
    crowd.add(placeX, share * height, reach);
    places.set(item.key, place);
  }
  return places;
}

function firstFree(
  crowd: Crowd,
  wish: number,
  reach: number,
  width: number,
  shares: readonly number[],
  height: number,
): readonly [x: number, share: number] | null {
  for (let step = 0; step <= stepsAside; step += 1)
    for (const side of step === 0 ? [0] : [1, -1]) {
      const x = wish + (side * step * farthestAside * width) / stepsAside;
      if (x < reach || x > width - reach) continue;
      for (const share of shares) if (crowd.isFree(x, share * height, reach)) return [x, share];
    }
  return null;
}

/** The fewest rows in which, one after the other in turn, nobody is too close to the next in the same row. */
function rowsNeeded(sorted: readonly Wishing[], most: number): number {
  for (const comfort of comforts)
    for (let rows = 1; rows <= most; rows += 1) {
      const isApart = sorted.every((one, index) => {
        const next = sorted[index + rows];
        return next === undefined || next.x - one.x >= one.reach + next.reach + seatGap + comfort;
      });
      if (isApart) return rows;
    }
  return most;
}

/** The row whose turn it is, then the others of the few rows, nearest first, then all rows. */
function sharesTried(rows: number, most: number, index: number): readonly number[] {
  const own = (turnOf(index, rows) + 0.5) / rows;
  const nearest = (a: number, b: number): number => Math.abs(a - own) - Math.abs(b - own) || a - b;
  const few = Array.from({ length: rows }, (_, row) => (row + 0.5) / rows).sort(nearest);
  const all = Array.from({ length: most }, (_, row) => (row + 0.5) / most).sort(nearest);
  return rows === most ? few : [...few, ...all];
}

/** Neighbours stand well apart: of four rows 0, 2, 1, 3. */
function turnOf(index: number, rows: number): number {
  const half = Math.ceil(rows / 2);
  const place = index % rows;
  return place % 2 === 0 ? place / 2 : half + (place - 1) / 2;
}

/** Circles that stand somewhere, sorted into squares. */
class Crowd {
  private readonly cell: number;
  private readonly cells = new Map<number, number[]>();

  constructor(cell: number) {
    this.cell = cell;
  }

  add(x: number, y: number, reach: number): void {
    const key = this.keyOf(Math.floor(x / this.cell), Math.floor(y / this.cell));
    const list = this.cells.get(key);
    if (list === undefined) this.cells.set(key, [x, y, reach]);
    else list.push(x, y, reach);
  }

  isFree(x: number, y: number, reach: number): boolean {
    const column = Math.floor(x / this.cell);
    const row = Math.floor(y / this.cell);
    for (let i = column - 1; i <= column + 1; i += 1)
      for (let j = row - 1; j <= row + 1; j += 1) {
        const list = this.cells.get(this.keyOf(i, j)) ?? [];
        for (let at = 0; at < list.length; at += 3) {
          const apart = reach + (list[at + 2] ?? 0) + seatGap;
          const dx = x - (list[at] ?? 0);
          const dy = y - (list[at + 1] ?? 0);
          if (dx * dx + dy * dy < apart * apart - 1e-6) return false;
        }
      }
    return true;
  }

  private keyOf(column: number, row: number): number {
    return (column + 4) * 65536 + row + 4;
  }
}
