import { roles } from '../../analysis/roles.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Accountability, Network } from '../../domain/network.ts';
import type { Columns } from './columns.ts';
import type { BandContent } from './gatherBands.ts';
import type { Run, Seat } from './plan.ts';
import type { BandLook } from './bandLooks.ts';
import { portsOf } from './ports.ts';
import type { Knot, Way } from './way.ts';

/** Room for a head before a shape, on the straight. */
const headRoom = { open: 17, closed: 14 } as const;
/** Between the end of a name, or the edge of a shape, and a line. */
const clearance = 4;
/** A line that turns on its way needs so much. */
const leastTurn = 14;

/** Where the lines of a band turn: from the end of the longest name of a lane to the heads before the next one. */
interface Channel {
  readonly from: number;
  readonly to: number;
}

/**
 * The ways of a band's lines.
 *
 * A line leaves after the name of who gives account, turns only in channels, passes lanes between in its slots, and arrives at the
 * shape of the forum; to a forum on the left it leaves at the shape and arrives after the name; within one lane it loops at the right.
 *
 * @param passes - Of each line, its heights in the lanes between.
 */
export function planRuns(
  network: Network,
  { lines, seated }: BandContent,
  seats: readonly Seat[],
  passes: readonly Float64Array[],
  columns: Columns,
  look: BandLook,
): readonly Run[] {
  const numberOf = new Map<OrganisationId, number>(seated.map((id, number) => [id, number]));
  const isOpen = look.row > 20;
  const laneEdges: Edges[] = [];
  roles.forEach((role, lane) => {
    const inLane = seats.filter((seat) => seat.role === role);
    laneEdges.push(edgesOf(inLane, columns.lanes[lane]?.shapeX ?? 0, laneEdges.at(-1)?.right ?? -Infinity, isOpen));
  });
  const channels = laneEdges.map(({ right }, lane): Channel => ({
    from: right,
    to: laneEdges[lane + 1]?.left ?? right,
  }));
  const ends = lines.flatMap(({ from, to }, line) => {
    const [a, b] = [seats[numberOf.get(from) ?? -1], seats[numberOf.get(to) ?? -1]];
    return a === undefined || b === undefined ? [] : [{ line, a, b }];
  });
  const ports = portsOf(
    ends.map(({ line, a, b }) => ({ line, a, b, key: keyOf(lines[line]) })),
    look,
  );
  return ends.flatMap(({ line, a, b }) => {
    const tie = lines[line];
    if (tie === undefined) return [];
    const way = wayOf(a, b, passes[line] ?? new Float64Array(), channels, ports(line, 'start'), ports(line, 'end'));
    const audience = tie.audience === null ? null : (network.vocabulary.audiences.get(tie.audience) ?? null);
    return [
      { relationship: tie.id, from: tie.from, to: tie.to, audience, status: tie.status, evidence: tie.evidence, way },
    ];
  });
}

const keyOf = (tie: Accountability | undefined): string => `${tie?.audience ?? ''} ${tie?.status ?? ''}`;

/** Where what stands in a lane begins and ends, with room for heads at the left. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

/** @param before - Where the lane before ends: its names may reach into one that holds nobody. */
function edgesOf(seats: readonly Seat[], shapeX: number, before: number, isOpen: boolean): Edges {
  if (seats.length === 0) {
    const x = Math.max(shapeX, before + leastTurn);
    return { left: x, right: x };
  }
  const radius = Math.max(...seats.map(({ r }) => r));
  return {
    left: shapeX - radius - (isOpen ? headRoom.open : headRoom.closed),
    right: Math.max(...seats.map(rightOf)) + 6,
  };
}

/** Where a line may begin to the right of a seat. */
export const rightOf = ({ x, r, name }: Seat): number =>
  (name === null ? x + r : Math.max(x + r, name.x + name.width)) + clearance;
const leftOf = ({ x, r }: Seat): number => x - r - clearance;

function wayOf(a: Seat, b: Seat, passes: Float64Array, channels: readonly Channel[], start: number, end: number): Way {
  const [from, to] = [roles.indexOf(a.role), roles.indexOf(b.role)];
  if (from === to) {
    const turn = channels[from]?.from ?? rightOf(a);
    const [y0, y1] = a === b ? [a.y - 4, a.y + 4] : [start, end];
    return [
      [rightOf(a), y0],
      [turn, y0],
      [turn, y1],
      [rightOf(b), y1],
    ];
  }
  const isForward = from < to;
  const knots: Knot[] = [[isForward ? rightOf(a) : leftOf(a), start]];
  const heights = [start, ...passes, end];
  for (let step = 1; step < heights.length; step++) {
    const channel = channels[isForward ? from + step - 1 : from - step];
    const [y0, y1] = [heights[step - 1] ?? start, heights[step] ?? end];
    const [x0, x1] = isForward ? [channel?.from ?? 0, channel?.to ?? 0] : [channel?.to ?? 0, channel?.from ?? 0];
    knots.push([x0, y0], [x1, y1]);
  }
  knots.push([isForward ? leftOf(b) : rightOf(b), end]);
  return knots;
}
