import type { TieLayers } from './tieLayers.ts';

/** How two tied organisations are tied, seen from one of them. */
export const leaves = 1;
export const arrives = 2;

/**
 * Who is tied to whom, by whatever types, as rows of numbers. Row r holds the places `starts[r]` to
 * `starts[r + 1] - 1`.
 */
export interface Dyads {
  readonly count: number;
  readonly starts: Uint32Array;
  /** The other end, ascending within a row; each once. */
  readonly others: Uint32Array;
  /** `leaves`, `arrives`, or both added: a tie each way, or one that is read both ways. */
  readonly ways: Uint8Array;
}

/** All layers as one. O(organisations + ties), and sorting the ties. */
export function dyadsOf({ count, layers }: TieLayers): Dyads {
  const keys = new Float64Array(layers.reduce((sum, { from }) => sum + from.length, 0));
  let filled = 0;
  for (const { isUndirected, from, to } of layers)
    for (let tie = 0; tie < from.length; tie++) {
      const [a, b] = [from[tie]!, to[tie]!];
      const way = isUndirected ? leaves + arrives : a < b ? leaves : arrives;
      keys[filled++] = (Math.min(a, b) * count + Math.max(a, b)) * 4 + way;
    }
  keys.sort();
  const [lower, higher, ways] = [new Uint32Array(filled), new Uint32Array(filled), new Uint8Array(filled)];
  let pairs = 0;
  let last = -1;
  for (const key of keys) {
    const pair = Math.floor(key / 4);
    if (pair !== last) {
      lower[pairs] = Math.floor(pair / count);
      higher[pairs++] = pair % count;
      last = pair;
    }
    ways[pairs - 1]! |= key % 4;
  }
  const starts = new Uint32Array(count + 1);
  for (let pair = 0; pair < pairs; pair++) {
    starts[lower[pair]! + 1]! += 1;
    starts[higher[pair]! + 1]! += 1;
  }
  for (let row = 0; row < count; row++) starts[row + 1]! += starts[row]!;
  // Pairs come by their lower end, so a row is filled with those below it first, and ascends.
  const next = starts.slice();
  const [others, seen] = [new Uint32Array(pairs * 2), new Uint8Array(pairs * 2)];
  for (let pair = 0; pair < pairs; pair++) {
    const [a, b, way] = [lower[pair]!, higher[pair]!, ways[pair]!];
    const [atA, atB] = [next[a]!++, next[b]!++];
    others[atA] = b;
    seen[atA] = way;
    others[atB] = a;
    seen[atB] = ((way & leaves) << 1) | (way >> 1);
  }
  return { count, starts, others, ways: seen };
}
