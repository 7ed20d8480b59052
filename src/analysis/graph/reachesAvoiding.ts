import type { Csr } from './csr.ts';

/**
 * Asks many times over whether a node reaches a goal without passing through another.
 *
 * @param out - Rows of the arcs to follow.
 * @param isGoal - 1 for each goal. A way stops at the first.
 * @returns A question: from, and the node to keep clear of, which is no goal here. A start that is a goal itself has arrived.
 * @remarks Each question is O(nodes + arcs) at worst, and as a rule as short as the way to the nearest goal.
 */
export function reachesAvoiding(out: Csr, isGoal: Uint8Array): (from: number, avoided: number) => boolean {
  const seen = new Uint32Array(out.count);
  const queue = new Uint32Array(out.count);
  let turn = 0;
  return (from, avoided) => {
    if (from === avoided) return false;
    turn += 1;
    seen[avoided] = turn;
    seen[from] = turn;
    queue[0] = from;
    let length = 1;
    for (let place = 0; place < length; place++) {
      const node = queue[place]!;
      if (isGoal[node]) return true;
      for (let arc = out.starts[node]!; arc < out.starts[node + 1]!; arc++) {
        const next = out.targets[arc]!;
        if (seen[next] === turn) continue;
        seen[next] = turn;
        queue[length++] = next;
      }
    }
    return false;
  };
}
