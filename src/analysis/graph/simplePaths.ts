import type { Csr } from './csr.ts';
import type { FoundPaths } from './shortestPaths.ts';

/** How far a search for paths goes. */
export interface PathLimits {
  /** Longest path, in arcs. */
  readonly longest: number;
  /** Most paths that are listed. */
  readonly most: number;
}

/** Arcs that a search looks at before it gives up, so that it answers at once on any graph. */
const mostLooks = 400_000;

/**
 * All paths from a node to a goal that pass no node twice and stop at the first goal: the shortest first, equally long ones in
 * the order of node numbers.
 *
 * @param leaving - Rows of the arcs that leave each node, in the order of targets. Parallel arcs give one path.
 * @param steps - How far each node is from the nearest goal, as `stepsToGoals` gives it; 0 marks a goal.
 * @returns `isCut` where there are more paths within `longest` than were listed, or the search gave up first.
 * @remarks Depth first, once for each length, along nodes from which a goal is still near enough. Each node passed leads on to a
 *   goal unless only nodes already on the path do. It gives up after 400,000 arcs.
 */
export function simplePaths(
  { count, starts, targets }: Csr,
  steps: Int32Array,
  from: number,
  limits: PathLimits,
): FoundPaths {
  const paths: number[][] = [];
  const shortest = steps[from] ?? -1;
  if (shortest === -1) return { paths, isCut: false };
  if (shortest === 0) return { paths: [[from]], isCut: false };
  const isOnPath = new Uint8Array(count);
  const path = [from];
  isOnPath[from] = 1;
  let looks = 0;
  const search = { isCut: false };

  const extend = (left: number): void => {
    const node = path.at(-1)!;
    for (let place = starts[node]!; place < starts[node + 1]! && !search.isCut; place++) {
      const target = targets[place]!;
      if (place > starts[node]! && targets[place - 1] === target) continue;
      if (++looks > mostLooks) {
        search.isCut = true;
        return;
      }
      const away = steps[target]!;
      if (isOnPath[target] === 1 || away === -1 || away >= left) continue;
      if (away === 0) {
        if (left !== 1) continue;
        if (paths.length === limits.most) search.isCut = true;
        else paths.push([...path, target]);
        continue;
      }
      path.push(target);
      isOnPath[target] = 1;
      extend(left - 1);
      path.pop();
      isOnPath[target] = 0;
    }
  };
  for (let length = shortest; length <= limits.longest && !search.isCut; length++) extend(length);
  return { paths, isCut: search.isCut };
}
