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
  /** Of its only group; null for who is in several or in none. */
  readonly span: Span | null;
  readonly middle: number;
}

/**
 * Where everybody would best stand across, so that links are short and cross little and groups stand together.
 *
 * Each in turn moves to the middle of those it is linked with, and those of a group in a lane are spread evenly in that order
 * (Sugiyama, Tagawa and Toda 1981, the barycentre method). Who is in several panes takes the mean of them.
 *
 * @returns 0 to 1, by key. O(rounds × (links + items × log items)).
 */
export function wishesOf(
  items: ReadonlyMap<string, SeatItem>,
  laneCount: number,
  panes: readonly SeatsPane[],
): ReadonlyMap<string, number> {
  const works = panes.map((pane) => workOf(items, laneCount, pane));
  let wishes = meanOf(works.map(({ lanes }) => new Map(lanes.flat().map(({ item, middle }) => [item.key, middle]))));
  for (let round = 0; round < rounds; round += 1) wishes = meanOf(works.map((work) => spread(work, wishes)));
  return wishes;
}

function workOf(items: ReadonlyMap<string, SeatItem>, laneCount: number, pane: SeatsPane): PaneWork {
  const spans = groupSpans(pane.groups);
  const own = new Map<string, Span[]>();
  pane.groups.forEach((members, group) => {
    for (const key of members) own.set(key, [...(own.get(key) ?? []), spans[group] ?? { from: 0, to: 1 }]);
  });
  const lanes: Member[][] = Array.from({ length: laneCount }, () => []);
  for (const key of pane.items) {
    const item = items.get(key);
    if (item === undefined) continue;
    const mine = own.get(key) ?? [];
    const middles = mine.map(({ from, to }) => (from + to) / 2);
    lanes[item.lane]?.push({
      item,
      span: mine.length === 1 ? (mine[0] ?? null) : null,
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

function spread({ lanes, neighbours }: PaneWork, wishes: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const next = new Map<string, number>();
  for (const lane of lanes) {
    const bySpan = new Map<Span, { readonly item: SeatItem; readonly target: number }[]>();
    for (const { item, span, middle } of lane) {
      const target = targetOf(item.key, middle, neighbours, wishes);
      if (span === null) next.set(item.key, target);
      else bySpan.set(span, [...(bySpan.get(span) ?? []), { item, target }]);
    }
    for (const [span, members] of bySpan) {
      const width = span.to - span.from;
      const step = Math.min(width / members.length, widestStep);
      const half = (step * members.length) / 2;
      const mean = members.reduce((sum, { target }) => sum + target, 0) / members.length;
      const middle = Math.min(span.to - half, Math.max(span.from + half, mean));
      inOrder(members).forEach(({ item }, index) => next.set(item.key, middle - half + (index + 0.5) * step));
    }
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

function meanOf(each: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
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
