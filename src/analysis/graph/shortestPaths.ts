import type { Csr } from './csr.ts';

/** A path as the nodes on it, first to last. */
export type NodePath = readonly number[];

/** Paths found, and whether there are more than were looked for. */
export interface FoundPaths {
  readonly paths: readonly NodePath[];
  readonly isCut: boolean;
}

/**
 * How far every node is from the nearest goal, in arcs.
 *
 * @param arriving - Rows of the arcs that arrive at each node.
 * @param goals - Nodes where a path ends.
 * @returns 0 at a goal; -1 where no goal is reached.
 * @remarks Breadth first from all goals at once; O(nodes + arcs).
 */
export function stepsToGoals({ count, starts, targets }: Csr, goals: Iterable<number>): Int32Array {
  const steps = new Int32Array(count).fill(-1);
  const queue: number[] = [];
  for (const goal of goals) {
    if (steps[goal] === 0) continue;
    steps[goal] = 0;
    queue.push(goal);
  }
  for (const node of queue) {
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      const before = targets[place]!;
      if (steps[before] !== -1) continue;
      steps[before] = steps[node]! + 1;
      queue.push(before);
    }
  }
  return steps;
}

/**
 * All shortest paths from a node to the nearest goals, all equally long, in the order of node numbers.
 *
 * @param leaving - Rows of the arcs that leave each node, in the order of targets. Parallel arcs give one path.
 * @param steps - As `stepsToGoals` gives them.
 * @param most - At most so many paths.
 * @returns None where no goal is reached; at a goal the one path that stays there.
 * @remarks O(length x paths x arcs of a node).
 */
export function shortestPaths({ starts, targets }: Csr, steps: Int32Array, from: number, most: number): FoundPaths {
  const paths: number[][] = [];
  if (steps[from] === -1) return { paths, isCut: false };
  const path = [from];
  const next = [starts[from]!];
  while (path.length > 0) {
    const node = path.at(-1)!;
    if (steps[node] === 0) {
      if (paths.length === most) return { paths, isCut: true };
      paths.push([...path]);
    }
    let place = next.at(-1)!;
    const end = starts[node + 1]!;
    while (place < end && (steps[targets[place]!] !== steps[node]! - 1 || isRepeated(targets, starts[node]!, place)))
      place++;
    if (steps[node] === 0 || place === end) {
      path.pop();
      next.pop();
    } else {
      next[next.length - 1] = place + 1;
      path.push(targets[place]!);
      next.push(starts[targets[place]!]!);
    }
  }
  return { paths, isCut: false };
}

/** Whether the arc before leads to the same node: parallel arcs stand side by side. */
const isRepeated = (targets: Uint32Array, start: number, place: number): boolean =>
  place > start && targets[place - 1] === targets[place];
