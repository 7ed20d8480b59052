import type { LanePlaces, LaneRoom, Wishing } from './fillLane.ts';
import { fillLane, seatGap } from './fillLane.ts';
import type { SeatItem, Seats, SeatsPane, SeatsRequest } from './protocol.ts';
import { wishesOf } from './wishes.ts';

/** World units: fewer are not blown up, so that a few look as large beside their names as on any map. */
const leastWidth = 380;
const widthStep = 1.1;
/** World units across that nobody stands in at either side, for half a name. */
const sideRoom = 16;
/** World units that stay free above and below the rows of a lane. */
const laneRoom = 7;
/** An empty lane keeps its heading. */
const leastLane = 30;
const mostRows = 4000;
/** Of many rows a tenth more is tried, rather than one. */
const rowStep = 0.1;

/**
 * Seats in lanes for several pictures of which some show the same: each item has one place, in whichever of them it
 * stands.
 *
 * Lanes lie one below the other and are as high as the fullest picture needs. Who is in two pictures or more has a
 * place to itself in all of them; places of the others may be taken again by whoever is never shown together with them.
 *
 * @param request - In any order; only keys decide between equals. An unknown key is passed over.
 * @returns Nobody of one picture overlaps, drawn `growth` times as large as its radius, and everybody is inside the own
 *   lane. The same items and pictures give the same places, in whatever order they come. O(rounds × (links + items ×
 *   log items)), and for placing O(items × rows) about ten times.
 */
export function takeSeats(request: SeatsRequest): Seats {
  const items = new Map([...request.items].sort(byKey).map((item) => [item.key, item]));
  const panes = inOneOrder(items, request.panes);
  const wishes = wishesOf(items, request.lanes, panes);
  const shared = sharedOf(panes);
  const population = populationOf(items, request.lanes, panes, shared);
  for (let width = leastWidth; ; width *= widthStep) {
    const growth = request.growth(width);
    const rooms = population.map((lane) => roomOf(lane, width, growth));
    const height = width / request.aspect;
    // No need to try where the fullest pane cannot fit.
    if (sumOf(rooms.map(heightOf)) > height) continue;
    const laid = rooms.map((room, lane) => layLane(population[lane], room, wishes, growth));
    const needed = laid.map(({ room }) => heightOf(room));
    const stretch = height / sumOf(needed);
    if (stretch < 1) continue;
    const roomy = laid.map((lane, index) => relaxed(population[index], lane, stretch, wishes, growth));
    return seatsOf(roomy, needed, width, height);
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : 1);

/**
 * Sums of the same numbers in another order differ in the last digit: panes, their items and links are put into one
 * order.
 */
function inOneOrder(items: ReadonlyMap<string, SeatItem>, panes: readonly SeatsPane[]): readonly SeatsPane[] {
  const inOrder = panes.map((pane): readonly [string, SeatsPane] => {
    const own = [...new Set(pane.items)].filter((key) => items.has(key)).sort();
    const present = new Set(own);
    const links = pane.links
      .filter(({ from, to }) => present.has(from) && present.has(to))
      .map((link): readonly [string, SeatsPane['links'][number]] => [JSON.stringify(link), link])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const groups = pane.groups.map((members) => [...new Set(members)].filter((key) => present.has(key)).sort());
    return [
      JSON.stringify([own, links.map(([text]) => text), groups]),
      { items: own, links: links.map(([, link]) => link), groups },
    ];
  });
  return inOrder.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, pane]) => pane);
}

function sharedOf(panes: readonly SeatsPane[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const key of panes.flatMap((pane) => pane.items)) (seen.has(key) ? shared : seen).add(key);
  return shared;
}

/** Of one lane: who is shared, and of each pane who is not. */
interface Population {
  readonly shared: readonly SeatItem[];
  readonly own: readonly (readonly SeatItem[])[];
}

function populationOf(
  items: ReadonlyMap<string, SeatItem>,
  laneCount: number,
  panes: readonly SeatsPane[],
  shared: ReadonlySet<string>,
): readonly Population[] {
  const itemsOf = (keys: Iterable<string>, lane: number): readonly SeatItem[] =>
    [...keys].flatMap((key) => items.get(key) ?? []).filter((item) => item.lane === lane);
  return Array.from({ length: laneCount }, (_, lane) => ({
    shared: itemsOf([...shared].sort(), lane),
    own: panes.map((pane) =>
      itemsOf(
        pane.items.filter((key) => !shared.has(key)),
        lane,
      ),
    ),
  }));
}

interface Room extends LaneRoom {
  /** World units above and below the rows. */
  readonly edge: number;
}
const heightOf = ({ rows, pitch, edge }: Room): number => Math.max(leastLane, rows * pitch + 2 * edge);

/** The least room that the fullest pane can do with. */
function roomOf({ shared, own }: Population, width: number, growth: number): Room {
  const reaches = [shared, ...own]
    .flat()
    .map(({ radius }) => radius * growth)
    .sort((a, b) => a - b);
  const largest = reaches.at(-1) ?? 0;
  const pitch = largest + (reaches[Math.floor(reaches.length / 2)] ?? 0) + seatGap;
  const acrossOf = (items: readonly SeatItem[]): number =>
    sumOf(items.map(({ radius }) => 2 * radius * growth + seatGap));
  const across = acrossOf(shared) + Math.max(0, ...own.map(acrossOf));
  return {
    width,
    rows: Math.ceil(across / width),
    pitch,
    // The outermost rows stand half a pitch from the edge of the rows, which may be less than the largest needs.
    edge: Math.max(laneRoom, largest - pitch / 2 + 2),
  };
}

interface Laid {
  readonly places: LanePlaces;
  readonly room: Room;
}

const wishingIn =
  (width: number, wishes: ReadonlyMap<string, number>, growth: number) =>
  (item: SeatItem): Wishing => ({
    item,
    reach: item.radius * growth,
    x: sideRoom + (wishes.get(item.key) ?? 0.5) * (width - 2 * sideRoom),
  });

/** A lane in the fewest rows, from those of `least` on, in which everybody finds a place. */
function layLane(lane: Population | undefined, least: Room, wishes: ReadonlyMap<string, number>, growth: number): Laid {
  if (lane === undefined || least.rows === 0) return { places: new Map(), room: least };
  const wishing = wishingIn(least.width, wishes, growth);
  for (let rows = least.rows; rows < mostRows; rows += Math.ceil(rows * rowStep)) {
    const room = { ...least, rows };
    const places = layRows(lane, wishing, room);
    if (places !== null) return { places, room };
  }
  throw new RangeError(`A lane has no room in ${String(mostRows)} rows.`);
}

/** The same in as many rows as the height allows that there is, where everybody finds a place in them too. */
function relaxed(
  lane: Population | undefined,
  { places, room }: Laid,
  stretch: number,
  wishes: ReadonlyMap<string, number>,
  growth: number,
): Laid {
  const rows = Math.floor((heightOf(room) * stretch - 2 * room.edge) / room.pitch);
  if (lane === undefined || rows <= room.rows) return { places, room };
  const wider = { ...room, rows };
  return { places: layRows(lane, wishingIn(room.width, wishes, growth), wider) ?? places, room };
}

function layRows(lane: Population, wishing: (item: SeatItem) => Wishing, room: LaneRoom): LanePlaces | null {
  const shared = fillLane(lane.shared.map(wishing), room, []);
  if (shared === null) return null;
  const taken = lane.shared.map((item) => {
    const [x, share] = shared.get(item.key) ?? [0, 0];
    return { ...wishing(item), x, share };
  });
  const places = new Map(shared);
  for (const own of lane.own) {
    const found = fillLane(own.map(wishing), room, taken);
    if (found === null) return null;
    for (const [key, place] of found) places.set(key, place);
  }
  return places;
}

/** Lanes share what height is left, the fuller the more. */
function seatsOf(laid: readonly Laid[], needed: readonly number[], width: number, height: number): Seats {
  const places = new Map<string, readonly [number, number]>();
  const lanes: { top: number; bottom: number }[] = [];
  const stretch = height / sumOf(needed);
  let top = 0;
  laid.forEach((lane, index) => {
    const own = (needed[index] ?? 0) * stretch;
    for (const [key, [x, share]] of lane.places)
      places.set(key, [x, top + lane.room.edge + share * (own - 2 * lane.room.edge)]);
    lanes.push({ top, bottom: top + own });
    top += own;
  });
  return { places, lanes, width, height };
}
