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
  /** Once all have a place: of each place its index in the looks as they are painted, and those looks. */
  finish(): { readonly rank: Uint16Array; at(share: number): readonly Look[] };
}

interface Entry {
  readonly fate: Fate;
  readonly from: number | null;
  readonly to: number | null;
}

/** Later looks are painted above earlier ones: what goes lies lowest, and the rest as in the second scene. */
export function lookTable(from: Scene, to: Scene): LookTable {
  const entries: Entry[] = [];
  const known = new Map<string, number>();
  return {
    place: (fate, a, b) => {
      const key = `${fate} ${String(a)} ${String(b)}`;
      const place = known.get(key) ?? entries.push({ fate, from: a, to: b }) - 1;
      known.set(key, place);
      return place;
    },
    finish: () => {
      const order = [...entries.keys()].sort((p, q) => heightOf(entries[p]) - heightOf(entries[q]) || p - q);
      const rank = new Uint16Array(entries.length);
      order.forEach((place, index) => {
        rank[place] = index;
      });
      const ways = order.flatMap((place) => wayOf(entries[place], from, to));
      return { rank, at: (share) => ways.map(({ fate, a, b }) => lookAt(fate, a, b, share)) };
    },
  };
}

const heightOf = (entry: Entry | undefined): number => entry?.to ?? -1;

function wayOf(entry: Entry | undefined, from: Scene, to: Scene) {
  if (entry === undefined) return [];
  const a = entry.from === null ? undefined : from.looks[entry.from];
  const b = entry.to === null ? undefined : to.looks[entry.to];
  const first = a ?? b;
  return first === undefined ? [] : [{ fate: entry.fate, a: first, b: b ?? first }];
}
