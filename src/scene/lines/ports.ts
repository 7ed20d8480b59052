import { roles } from '../../analysis/roles.ts';
import type { Seat } from './plan.ts';
import type { BandLook } from './bandLooks.ts';

interface PortLine {
  readonly line: number;
  readonly a: Seat;
  readonly b: Seat;
  /** Lines that look alike may share a port. */
  readonly key: string;
}

/** Pixels between two ports, where there is room. */
const portPitch = { open: 6, closed: 2.6 } as const;

/**
 * Heights at which lines leave and reach their seats: one port at each side for each look and each direction, in the order of the other
 * ends, so that lines of one kind meet in one head and others stay apart. Lines between the same two never share.
 */
export function portsOf(lines: readonly PortLine[], look: BandLook): (line: number, end: 'start' | 'end') => number {
  const sides = new Map<Seat, Map<string, { sum: number; count: number; readonly uses: string[] }>>();
  const pairs = new Map<string, number>();
  const add = (seat: Seat, other: Seat, key: string, use: string) => {
    const ports = sides.get(seat) ?? new Map<string, { sum: number; count: number; readonly uses: string[] }>();
    sides.set(seat, ports);
    const port = ports.get(key) ?? { sum: 0, count: 0, uses: [] };
    ports.set(key, port);
    port.sum += other.y;
    port.count += 1;
    port.uses.push(use);
  };
  for (const { line, a, b, key } of lines) {
    const pair = `${a.organisation} ${b.organisation} ${key}`;
    const twin = pairs.get(pair) ?? 0;
    pairs.set(pair, twin + 1);
    const isForward = roles.indexOf(a.role) < roles.indexOf(b.role);
    const isLoop = a.role === b.role;
    const own = `${key} ${String(twin)}`;
    add(a, b, `${isForward || isLoop ? 'right' : 'left'} from ${own}`, `${String(line)} start`);
    add(b, a, `${isForward && !isLoop ? 'left' : 'right'} to ${own}`, `${String(line)} end`);
  }
  const heights = new Map<string, number>();
  const most = look.row > 20 ? portPitch.open : portPitch.closed;
  for (const [seat, ports] of sides)
    for (const side of ['left', 'right']) {
      const own = [...ports]
        .filter(([key]) => key.startsWith(side))
        .map(([key, { sum, count, uses }]) => ({ key, mean: sum / count, uses }))
        .sort((p, q) => p.mean - q.mean || (p.key < q.key ? -1 : 1));
      const step = Math.min(most, (2 * seat.r + 4) / Math.max(1, own.length));
      own.forEach(({ uses }, index) => {
        for (const use of uses) heights.set(use, seat.y + (index - (own.length - 1) / 2) * step);
      });
    }
  return (line, end) => heights.get(`${String(line)} ${end}`) ?? 0;
}
