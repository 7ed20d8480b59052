import type { Span } from './groupSpans.ts';
import { groupSpans } from './groupSpans.ts';
import type { SeatItem, SeatsPane } from './protocol.ts';

const rounds = 10;
/** The rest of the pull comes from the middle of one's groups. */
const pullOfNeighbours = 0.7;
/** Two that stand in a lane by themselves are not at opposite ends of it. */
const widestStep = 0.2;

interface PaneWork {
  readonly lanes: readonly (readonly Member[])[];
  readonly neighbours: ReadonlyMap<string, readonly (readonly [key: string, weight: number])[]>;
}
interface Member {
  readonly item: SeatItem;
  /** Of its only group, or all of the width for who is in none; null for who is in several. */
  readonly span: Span | null;
  readonly middle: number;
}

/**
 * Where everybody would best stand across, so that links are short and cross little and groups stand together.
 *
 * Each in turn moves to the middle of those it is linked with, and those of a group in a lane are spread evenly in that
 * order (Sugiyama, Tagawa and Toda 1981, the barycentre method). Who is in several panes takes the mean of them.
 *
 * @returns 0 to 1, by key. O(rounds × (links + items × log items)).
 */
export function wishesOf(
  items: ReadonlyMap<string, SeatItem>,
  laneCount: number,
  panes: readonly SeatsPane[],
): ReadonlyMap<string, number> {
  const works = panes.map((pane) => workOf(items, laneCount, pane));
  const wishes = new Map(meanOf(works.map(({ lanes }) => lanes.flat().map(({ item, middle }) => [item.key, middle]))));
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < laneCount; turn += 1) {
      // Down and up in turn: were all lanes to move at once, two could exchange their orders for ever.
      const lane = round % 2 === 0 ? turn : laneCount - 1 - turn;
      for (const [key, wish] of meanOf(works.map((work) => spread(work, lane, wishes)))) wishes.set(key, wish);
    }
  return wishes;
}

function workOf(items: ReadonlyMap<string, SeatItem>, laneCount: number, pane: SeatsPane): PaneWork {
  const spans = groupSpans(pane.groups);
  const whole: Span = { from: 0, to: 1 };
  const own = new Map<string, Span[]>();
  pane.groups.forEach((members, group) => {
    for (const key of members) own.set(key, [...(own.get(key) ?? []), spans[group] ?? whole]);
  });
  const lanes: Member[][] = Array.from({ length: laneCount }, () => []);
  for (const key of pane.items) {
    const item = items.get(key);
    if (item === undefined) continue;
    const mine = own.get(key) ?? [];
    const middles = mine.map(({ from, to }) => (from + to) / 2);
    lanes[item.lane]?.push({
      item,
      span: mine.length > 1 ? null : (mine[0] ?? whole),
      middle: middles.length === 0 ? 0.5 : middles.reduce((a, b) => a + b, 0) / middles.length,
    });
  }
  const neighbours = new Map<string, [string, number][]>();
  const join = (from: string, to: string, weight: number): void => {
    const list = neighbours.get(from);
    if (list === undefined) neighbours.set(from, [[to, weight]]);
    else list.push([to, weight]);
  };
  for (const { from, to, weight } of pane.links) {
    if (from === to) continue;
    join(from, to, weight);
    join(to, from, weight);
  }
  return { lanes, neighbours };
}

function spread(
  { lanes, neighbours }: PaneWork,
  lane: number,
  wishes: ReadonlyMap<string, number>,
): readonly (readonly [key: string, wish: number])[] {
  const next: (readonly [string, number])[] = [];
  const bySpan = new Map<Span, { readonly item: SeatItem; readonly target: number }[]>();
  for (const { item, span, middle } of lanes[lane] ?? []) {
    const target = targetOf(item.key, middle, neighbours, wishes);
    const members = span === null ? undefined : bySpan.get(span);
    if (span === null) next.push([item.key, target]);
    else if (members === undefined) bySpan.set(span, [{ item, target }]);
    else members.push({ item, target });
  }
  for (const [span, members] of bySpan) {
    const step = Math.min((span.to - span.from) / members.length, widestStep);
    const half = (step * members.length) / 2;
    const mean = members.reduce((sum, { target }) => sum + target, 0) / members.length;
    const middle = Math.min(span.to - half, Math.max(span.from + half, mean));
    inOrder(members).forEach(({ item }, index) => next.push([item.key, middle - half + (index + 0.5) * step]));
  }
  return next;
}

function targetOf(
  key: string,
  middle: number,
  neighbours: PaneWork['neighbours'],
  wishes: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  let weights = 0;
  for (const [other, weight] of neighbours.get(key) ?? []) {
    const wish = wishes.get(other);
    if (wish === undefined) continue;
    sum += weight * wish;
    weights += weight;
  }
  const target = weights === 0 ? middle : pullOfNeighbours * (sum / weights) + (1 - pullOfNeighbours) * middle;
  return Math.round(target * 1e6) / 1e6;
}

/** By target; of equal ones the largest stands in the middle, so that what is linked most has the shortest ways. */
function inOrder<Wishing extends { readonly item: SeatItem; readonly target: number }>(
  members: readonly Wishing[],
): readonly Wishing[] {
  const sorted = [...members].sort(
    (a, b) => a.target - b.target || b.item.radius - a.item.radius || (a.item.key < b.item.key ? -1 : 1),
  );
  const ordered: Wishing[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]?.target === sorted[start]?.target) end += 1;
    const equal = sorted.slice(start, end);
    const left = equal.filter((_, index) => index % 2 === 1).reverse();
    ordered.push(...left, ...equal.filter((_, index) => index % 2 === 0));
    start = end;
  }
  return ordered;
}

function meanOf(each: readonly (readonly (readonly [key: string, wish: number])[])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const wishes of each)
    for (const [key, wish] of wishes) {
      const known = sums.get(key) ?? { sum: 0, count: 0 };
      known.sum += wish;
      known.count += 1;
      sums.set(key, known);
    }
  return new Map([...sums].map(([key, { sum, count }]) => [key, sum / count]));
}
