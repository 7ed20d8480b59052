import type { Box } from '../labelField.ts';
import type { LitGround, LitPane, LitPlace } from './litPlaces.ts';
import { coveredBy, litPlaces } from './litPlaces.ts';

/** So many names may move for one that finds no room, with itself. */
const mostMoves = 5;
/** So many places are looked at in all, so that no step waits for its names. */
const mostLooks = 20_000;
/** Where so many are named or so many have no room, a map is too full for any order of its names. */
const [mostNames, mostWithoutRoom] = [16, 4];

type Placed = ReadonlyMap<number, LitPlace>;

/**
 * Finds room for names that stand nowhere by moving others: a name takes a place from those who hold it, if they find other places.
 *
 * @param rows - Who is to be named, the most important first.
 * @param placed - Where names stand. Whoever stands somewhere is never left without.
 * @param ground - Without names.
 */
export function makeRoom(pane: LitPane, rows: readonly number[], placed: Placed, ground: LitGround): Placed {
  const known = new Map<number, readonly Candidate[]>();
  const candidatesOf = (row: number): readonly Candidate[] => {
    const found = known.get(row) ?? litPlaces(pane, row, ground).map(candidateOf).sort(byCost);
    known.set(row, found);
    return found;
  };
  const without = rows.filter((row) => !placed.has(row));
  if (rows.length > mostNames || without.length > mostWithoutRoom) return placed;
  let now: ReadonlyMap<number, Candidate> = new Map([...placed].map(([row, place]) => [row, candidateOf(place)]));
  const search = { candidatesOf, left: mostLooks };
  for (const row of without) now = settled([row], { now, moved: new Set([row]) }, search)?.now ?? now;
  return new Map([...now].map(([row, { place }]) => [row, place]));
}

/** A place, with all that it covers and a box round that. */
interface Candidate {
  readonly place: LitPlace;
  readonly covered: readonly Box[];
  readonly around: Box;
}

/** What stands, and who has moved on the way there. */
interface Trial {
  readonly now: ReadonlyMap<number, Candidate>;
  readonly moved: ReadonlySet<number>;
}

interface Search {
  candidatesOf(row: number): readonly Candidate[];
  /** So many places may still be looked at. */
  left: number;
}

/** Places rows in turn. @returns null where there is no room, or none was found in so many looks. */
function settled(rows: readonly number[], { now, moved }: Trial, search: Search): Trial | null {
  const [row, ...later] = rows;
  if (row === undefined) return { now, moved };
  const options = search.candidatesOf(row).flatMap((candidate) => {
    search.left -= 1;
    if (search.left < 0) return [];
    const away = [...now].filter(([, other]) => areInTheWay(candidate, other)).map(([other]) => other);
    const isTooMuch = moved.size + away.length > mostMoves || away.some((other) => moved.has(other));
    return isTooMuch ? [] : [{ candidate, away }];
  });
  options.sort((a, b) => a.away.length - b.away.length || byCost(a.candidate, b.candidate));
  for (const { candidate, away } of options) {
    if (search.left < 0) return null;
    const next = new Map([...now, [row, candidate] as const].filter(([other]) => !away.includes(other)));
    const tried = settled([...away, ...later], { now: next, moved: new Set([...moved, row, ...away]) }, search);
    if (tried !== null) return tried;
  }
  return null;
}

const byCost = (a: Candidate, b: Candidate): number => a.place.cost - b.place.cost;

function candidateOf(place: LitPlace): Candidate {
  const covered = coveredBy(place);
  const x = Math.min(...covered.map((box) => box.x));
  const y = Math.min(...covered.map((box) => box.y));
  const w = Math.max(...covered.map((box) => box.x + box.w)) - x;
  const h = Math.max(...covered.map((box) => box.y + box.h)) - y;
  return { place, covered, around: { x, y, w, h } };
}

const areInTheWay = (a: Candidate, b: Candidate): boolean =>
  touch(a.around, b.around) && a.covered.some((one) => b.covered.some((other) => touch(one, other)));

const touch = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
