import type { Look } from './marks.ts';

/** Collects the looks of a scene once each, and puts them in the order in which they are painted. */
export class LookBook {
  private readonly entries = new Map<string, { readonly look: Look; readonly depth: number; readonly row: number }>();

  /**
   * @param name - Tells one look from another within this scene.
   * @param depth - The higher, the later it is painted.
   * @returns A number for `finish` to translate.
   */
  row(name: string, depth: number, make: () => Look): number {
    const known = this.entries.get(name);
    if (known !== undefined) return known.row;
    const entry = { look: make(), depth, row: this.entries.size };
    this.entries.set(name, entry);
    return entry.row;
  }

  /** The looks, lowest first, and for each row given out its place among them. */
  finish(): { readonly looks: readonly Look[]; readonly placeOf: Uint16Array } {
    const ordered = [...this.entries.values()].sort((p, q) => p.depth - q.depth || p.row - q.row);
    const placeOf = new Uint16Array(ordered.length);
    ordered.forEach(({ row }, place) => {
      placeOf[row] = place;
    });
    return { looks: ordered.map(({ look }) => look), placeOf };
  }
}

/** Depths in the order of painting. */
export const depths = {
  faded: 0,
  dimTie: 1,
  dimAccount: 2,
  tie: 3,
  tieNear: 4,
  bundle: 5,
  account: 6,
  litTie: 7,
  litAccount: 8,
  chosen: 9,
} as const;
