import type { Dyads } from './dyads.ts';
import { arrives, leaves } from './dyads.ts';

/**
 * The sixteen ways in which three can be tied: how many of the three pairs are tied both ways, one way and not at all,
 * and a letter where that leaves several: down, up, cyclic, transitive.
 */
export const triadClasses = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;
export type TriadClass = (typeof triadClasses)[number];

export type TriadCensus = Readonly<Record<TriadClass, number>>;

/** Classes in which each of the three is tied to another: the others are of pairs, or of nothing. */
export const joinedClasses: readonly TriadClass[] = triadClasses.slice(3);

/**
 * The class of three organisations, from how each pair of them is tied.
 *
 * @param uv - As in `Dyads`, how v is tied as u sees it: 0 not at all, `leaves`, `arrives`, or both. `uw` and `vw`
 *   likewise.
 * @returns "111D" where the tie of one way leads to the pair that is tied both ways, "111U" where it leads away from
 *   it.
 */
function triadClass(uv: number, uw: number, vw: number): TriadClass {
  const pairs = [uv, uw, vw];
  const both = pairs.filter((way) => way === leaves + arrives).length;
  const none = pairs.filter((way) => way === 0).length;
  const one = 3 - both - none;
  // For each of the three, its ties of one way that leave it, and those that arrive.
  const away = [
    has(uv, leaves) + has(uw, leaves),
    has(uv, arrives) + has(vw, leaves),
    has(uw, arrives) + has(vw, arrives),
  ];
  const here = [
    has(uv, arrives) + has(uw, arrives),
    has(uv, leaves) + has(vw, arrives),
    has(uw, leaves) + has(vw, leaves),
  ];
  const letter = letterOf(`${String(both)}${String(one)}${String(none)}`, away, here, pairs);
  return `${String(both)}${String(one)}${String(none)}${letter}` as TriadClass;
}

const has = (way: number, which: number): number => (way === which ? 1 : 0);

function letterOf(kind: string, away: readonly number[], here: readonly number[], pairs: readonly number[]): string {
  if (kind === '030') return away.every((ties) => ties === 1) ? 'C' : 'T';
  if (kind === '021' || kind === '120') return away.includes(2) ? 'D' : here.includes(2) ? 'U' : 'C';
  if (kind !== '111') return '';
  // The pairs are uv, uw and vw, so w, v and u stand outside them: the one outside the pair that is tied both ways.
  const outside = 2 - pairs.indexOf(leaves + arrives);
  return away[outside] === 1 ? 'D' : 'U';
}

const codes: readonly number[] = Array.from({ length: 64 }, (_, code) =>
  triadClasses.indexOf(triadClass(code >> 4, (code >> 2) & 3, code & 3)),
);

/**
 * How many threes of organisations are tied in each of the sixteen ways; types are not told apart, and one that is read
 * both ways is a tie each way.
 *
 * @returns Adds up to the threes that there are.
 * @remarks O(ties x most ties of one). Holland and Leinhardt (1976), Sociological Methodology 7; each three with two
 *   tied pairs is visited once, by its first tied pair, as in Batagelj and Mrvar (2001), Social Networks 23(3).
 */
export function triadCensus({ count, starts, others, ways }: Dyads): TriadCensus {
  const found = new Float64Array(triadClasses.length);
  for (let u = 0; u < count; u++)
    for (let pair = starts[u]!; pair < starts[u + 1]!; pair++) {
      const v = others[pair]!;
      if (v < u) continue;
      const uv = ways[pair]!;
      let [atU, atV, around] = [starts[u]!, starts[v]!, 0];
      while (atU < starts[u + 1]! || atV < starts[v + 1]!) {
        const ofU = atU < starts[u + 1]! ? others[atU]! : count;
        const ofV = atV < starts[v + 1]! ? others[atV]! : count;
        const w = Math.min(ofU, ofV);
        const uw = ofU === w ? ways[atU++]! : 0;
        const vw = ofV === w ? ways[atV++]! : 0;
        if (w === u || w === v) continue;
        around += 1;
        if (v < w || (u < w && uw === 0)) found[codes[uv * 16 + uw * 4 + vw]!]! += 1;
      }
      found[triadClasses.indexOf(uv === leaves + arrives ? '102' : '012')]! += count - around - 2;
    }
  const threes = count < 3 ? 0 : (count * (count - 1) * (count - 2)) / 6;
  found[0] = threes - found.reduce((sum, ties) => sum + ties, 0);
  return Object.fromEntries(triadClasses.map((name, place) => [name, found[place]!])) as Record<TriadClass, number>;
}

/**
 * The share of each class among the threes in which everyone is tied to another. The rest, with a pair alone or nobody
 * tied, say how large and how sparse a network is and nearly fill the census of any, so they are left out.
 *
 * @returns In the order of `joinedClasses`; null where no three are so tied.
 */
export function triadProfile(census: TriadCensus): readonly number[] | null {
  const sum = joinedClasses.reduce((all, name) => all + census[name], 0);
  return sum === 0 ? null : joinedClasses.map((name) => census[name] / sum);
}

/**
 * Half the sum of what two profiles differ by: the share of threes that would have to be tied otherwise. 0 to 1; null
 * of no profile.
 */
export function profileDistance(a: readonly number[] | null, b: readonly number[] | null): number | null {
  if (a === null || b === null) return null;
  // Shares are rounded, and those of two profiles without a class in common may add up to a little more than two.
  return Math.min(1, a.reduce((sum, share, place) => sum + Math.abs(share - (b[place] ?? 0)), 0) / 2);
}
