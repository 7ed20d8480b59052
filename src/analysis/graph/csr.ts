/**
 * A graph as flat arrays (compressed sparse rows), for algorithms that know nothing of the domain.
 *
 * Row r holds the places `starts[r]` to `starts[r + 1] - 1` of `targets` and `arcs`, in the order of targets and then of arcs.
 */
export interface Csr {
  /** Nodes, numbered from 0. */
  readonly count: number;
  /** Where each row begins; one longer than `count`. */
  readonly starts: Uint32Array;
  /** The node at the other end. */
  readonly targets: Uint32Array;
  /** Which of the arcs given it is, so that an answer can name what it used. In an undirected graph an arc stands in two rows. */
  readonly arcs: Uint32Array;
}

type Ends = ArrayLike<number>;

/**
 * Rows of the arcs that leave each node. Parallel arcs and self-arcs stay. For the arcs that arrive, pass the ends the other way round.
 *
 * @param from - Node each arc leaves; arc a is at place a. An index past `count` throws `RangeError`.
 * @param to - Node each arc arrives at; as long as `from`.
 * @remarks O(count + arcs).
 */
export function directedCsr(count: number, from: Ends, to: Ends): Csr {
  return rowsOf(
    count,
    from,
    to,
    Array.from({ length: from.length }, (_, arc) => arc),
  );
}

/**
 * Rows of the arcs at each node, either way. An arc stands in both its rows, a self-arc in one, once. Parallel arcs stay.
 *
 * @param from - One end of each arc. An index past `count` throws `RangeError`.
 * @param to - The other; as long as `from`.
 * @remarks O(count + arcs).
 */
export function undirectedCsr(count: number, from: Ends, to: Ends): Csr {
  const ends: number[] = [];
  const others: number[] = [];
  const arcs: number[] = [];
  for (let arc = 0; arc < from.length; arc++) {
    const a = from[arc]!;
    const b = to[arc]!;
    ends.push(a);
    others.push(b);
    arcs.push(arc);
    if (a === b) continue;
    ends.push(b);
    others.push(a);
    arcs.push(arc);
  }
  return rowsOf(count, ends, others, arcs);
}

/** Without self-arcs, and with the first of parallel arcs alone: for measures of who is tied to whom, however often. */
export function simpleCsr({ count, starts, targets, arcs }: Csr): Csr {
  const kept: number[] = [];
  const simpleStarts = new Uint32Array(count + 1);
  for (let node = 0; node < count; node++) {
    let last = node;
    let isFirst = true;
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      const target = targets[place]!;
      if (target === node || (!isFirst && target === last)) continue;
      kept.push(place);
      last = target;
      isFirst = false;
    }
    simpleStarts[node + 1] = kept.length;
  }
  return {
    count,
    starts: simpleStarts,
    targets: Uint32Array.from(kept, (place) => targets[place]!),
    arcs: Uint32Array.from(kept, (place) => arcs[place]!),
  };
}

/** Sorts by target, then stably by row: two passes of counting, so that rows are in order without comparing. */
function rowsOf(count: number, rows: Ends, targets: Ends, arcs: readonly number[]): Csr {
  const byTarget = countingSort(count, targets, arcs.keys(), arcs.length).order;
  const { order, starts } = countingSort(count, rows, byTarget, arcs.length);
  return {
    count,
    starts,
    targets: Uint32Array.from(order, (place) => targets[place]!),
    arcs: Uint32Array.from(order, (place) => arcs[place]!),
  };
}

function countingSort(count: number, keys: Ends, places: Iterable<number>, length: number) {
  const starts = new Uint32Array(count + 1);
  for (let place = 0; place < length; place++) {
    const key = keys[place] ?? -1;
    if (!(key >= 0 && key < count)) throw new RangeError(`Arc ${place} ends at ${key}, and there are ${count} nodes.`);
    starts[key + 1]! += 1;
  }
  for (let key = 0; key < count; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const order = new Uint32Array(length);
  for (const place of places) {
    const key = keys[place]!;
    order[next[key]!++] = place;
  }
  return { order, starts };
}
