import { sampledSources } from '../../graph/betweenness.ts';
import type { Dyads } from './dyads.ts';

/**
 * Up to so many organisations the portrait is of all of them; of a larger network it is of a sample, drawn with a fixed
 * seed.
 */
const sampling = { exactUpTo: 1_000, sources: 320 };

/** From how many organisations of so many the portrait is taken. */
export const walksFrom = (count: number): number => (count <= sampling.exactUpTo ? count : sampling.sources);

/** Room for the number of organisations in a key; a step more is one room further. */
const room = 2 ** 26;

/**
 * How many organisations have k others at l steps, for each l and each k above nought. A key holds both: `portraitKey`.
 */
export type Portrait = ReadonlyMap<number, number>;

export const portraitKey = (steps: number, others: number): number => steps * room + others;

/**
 * The portrait of a network: B[l][k], the number of organisations that have exactly k organisations at l steps, each
 * having itself at none. It is the same whatever the organisations are called.
 *
 * Steps are taken whichever way a tie runs: types run in opposite directions, money down and account up, so that a path
 * along the directions of several means nothing. What no path reaches is at no number of steps.
 *
 * @returns Exact up to 1,000 organisations, and of a sample of 320 above.
 * @remarks O(organisations x ties), 32 organisations at a time. Bagrow, Bollt, Skufca and ben-Avraham (2008), EPL
 *   81(6); Bagrow and Bollt (2019), Applied Network Science 4, 45.
 */
export function portraitOf(dyads: Dyads): Portrait {
  const portrait = new Map<number, number>();
  const sources = sampledSources(dyads.count, sampling) ?? Uint32Array.from({ length: dyads.count }, (_, node) => node);
  for (let first = 0; first < sources.length; first += batch)
    walk(dyads, sources.subarray(first, first + batch), (steps, others) => {
      const key = portraitKey(steps, others);
      portrait.set(key, (portrait.get(key) ?? 0) + 1);
    });
  return portrait;
}

/**
 * Bits of a number: so many walks go together, and a bit is whether its own has come by. Twice as fast as one by one.
 */
const batch = 32;

/**
 * Breadth first from up to 32 sources at once, telling for each source and each number of steps how many others are so
 * far away.
 */
function walk(
  { count, starts, others }: Dyads,
  sources: Uint32Array,
  tell: (steps: number, others: number) => void,
): void {
  const [seen, here, coming] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  let active = [...sources];
  sources.forEach((source, bit) => {
    seen[source] = here[source] = 1 << bit;
    tell(0, 1);
  });
  for (let steps = 1; active.length > 0; steps++) {
    const reached: number[] = [];
    for (const node of active)
      for (let place = starts[node]!; place < starts[node + 1]!; place++) {
        const other = others[place]!;
        const fresh = here[node]! & ~seen[other]!;
        if (fresh === 0) continue;
        if (coming[other] === 0) reached.push(other);
        coming[other]! |= fresh;
      }
    for (const node of active) here[node] = 0;
    // Counts of all 32 at once, as binary digits: digits[d] holds digit d of each.
    const digits: number[] = [];
    for (const node of reached) {
      const word = coming[node]!;
      coming[node] = 0;
      seen[node]! |= word;
      here[node] = word;
      let carry = word;
      for (let digit = 0; carry !== 0; digit++) {
        const before = digits[digit] ?? 0;
        digits[digit] = before ^ carry;
        carry &= before;
      }
    }
    for (let bit = 0; bit < sources.length; bit++) {
      let arrived = 0;
      for (let digit = 0; digit < digits.length; digit++) arrived |= ((digits[digit]! >>> bit) & 1) << digit;
      if (arrived > 0) tell(steps, arrived);
    }
    active = reached;
  }
}

/**
 * How far two portraits are apart: the Jensen-Shannon divergence, in bits, of P(k, l) = k B[l][k] / (sum of k B[l][k]
 * over all l and k). That is the chance to draw two organisations l steps apart, of all pairs that a path joins, of
 * which the first has k others so far away.
 *
 * @returns 0 for portraits in the same proportions, to 1 for those that share nothing; null where either is empty.
 *   Symmetric.
 * @remarks O(size of both). Bagrow and Bollt (2019), Applied Network Science 4, 45: weighted by shortest paths.
 */
export function portraitDivergence(a: Portrait, b: Portrait): number | null {
  const [allA, allB] = [weightOf(a), weightOf(b)];
  if (allA === 0 || allB === 0) return null;
  let bits = 0;
  // Taken from the difference to the mean of both, so that equal portraits give exactly nought.
  const add = (p: number, q: number): number => (p === 0 ? 0 : (p * Math.log2((2 * p) / (p + q))) / 2);
  for (const [key, count] of a) {
    const others = key % room;
    const [p, q] = [(others * count) / allA, (others * (b.get(key) ?? 0)) / allB];
    bits += add(p, q) + add(q, p);
  }
  for (const [key, count] of b) if (!a.has(key)) bits += add(((key % room) * count) / allB, 0);
  return Math.min(1, Math.max(0, bits));
}

function weightOf(portrait: Portrait): number {
  let sum = 0;
  for (const [key, count] of portrait) sum += (key % room) * count;
  return sum;
}
