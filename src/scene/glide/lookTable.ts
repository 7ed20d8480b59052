import type { Look, Scene } from '../marks.ts';
import type { Fate } from './fates.ts';
import { lookAt } from './fates.ts';

/** Collects the looks of a scene on its way. */
export interface LookTable {
  /**
   * A place for the look of a mark.
   *
   * @param from - Index in the looks of the first scene; null where the mark is only in the second. `to` likewise.
   */
  place(fate: Fate, from: number | null, to: number | null): number;
  /** A place for what has no ink of its own: only what stands round it fades, above all else. */
  bare(fate: 'goes' | 'comes'): number;
  /** Once all have a place: of each place its index in the looks as they are painted, and those looks. */
  finish(): { readonly rank: Uint16Array; at(share: number): readonly Look[] };
}

interface Entry {
  readonly fate: Fate;
  readonly from: number | null;
  readonly to: number | null;
  readonly isBare: boolean;
}

/** The fill of what has no ink of its own. */
export const bareFill = 'transparent';

export const bareLook: Look = {
  fill: bareFill,
  stroke: null,
  strokeWidth: 0,
  dash: [],
  cap: 'butt',
  head: null,
  headScale: 1,
  opacity: 1,
};

/** Later looks are painted above earlier ones: what goes lies lowest, and the rest as in the second scene. */
export function lookTable(from: Scene, to: Scene): LookTable {
  const entries: Entry[] = [];
  const known = new Map<string, number>();
  const placeOf = (entry: Entry): number => {
    const key = `${entry.fate} ${String(entry.from)} ${String(entry.to)} ${String(entry.isBare)}`;
    const place = known.get(key) ?? entries.push(entry) - 1;
    known.set(key, place);
    return place;
  };
  return {
    place: (fate, a, b) => placeOf({ fate, from: a, to: b, isBare: false }),
    bare: (fate) => placeOf({ fate, from: null, to: null, isBare: true }),
    finish: () => {
      const order = [...entries.keys()].sort((p, q) => byHeight(heightOf(entries[p]), heightOf(entries[q])) || p - q);
      const rank = new Uint16Array(entries.length);
      order.forEach((place, index) => {
        rank[place] = index;
      });
      const ways = order.flatMap((place) => wayOf(entries[place], from, to));
      return { rank, at: (share) => ways.map(({ fate, a, b }) => lookAt(fate, a, b, share)) };
    },
  };
}

const heightOf = (entry: Entry | undefined): number => (entry?.isBare === true ? Infinity : (entry?.to ?? -1));

const byHeight = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function wayOf(entry: Entry | undefined, from: Scene, to: Scene) {
  if (entry === undefined) return [];
  if (entry.isBare) return [{ fate: entry.fate, a: bareLook, b: bareLook }];
  const a = entry.from === null ? undefined : from.looks[entry.from];
  const b = entry.to === null ? undefined : to.looks[entry.to];
  const first = a ?? b;
  return first === undefined ? [] : [{ fate: entry.fate, a: first, b: b ?? first }];
}
