/** From where to where a group stands across, 0 to 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A group of two has room for the names of both. */
const leastMembers = 6;

/**
 * A stretch of the width for each group, by the number of its members; groups that share members stand side by side.
 *
 * @param groups - Of one pane; an empty one takes no room.
 * @returns In the order given. O(groups³ + members).
 */
export function groupSpans(groups: readonly (readonly string[])[]): readonly Span[] {
  const order = neighbourly(groups);
  const weights = groups.map((members) => (members.length === 0 ? 0 : Math.max(leastMembers, members.length)));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const spans: Span[] = groups.map(() => ({ from: 0, to: 1 }));
  let from = 0;
  for (const group of order) {
    const to = from + (weights[group] ?? 0) / all;
    spans[group] = { from, to };
    from = to;
  }
  return spans;
}

/**
 * The order in which groups with members in common are nearest to each other, as far as exchanging neighbours finds it.
 */
function neighbourly(groups: readonly (readonly string[])[]): readonly number[] {
  const sets = groups.map((members) => new Set(members));
  const common = sets.map((one) => groups.map((members) => members.filter((key) => one.has(key)).length));
  const order = [...groups.keys()];
  const inCommon = (a: number, b: number): number => common[order[a] ?? 0]?.[order[b] ?? 0] ?? 0;
  /**
   * By how much all are further from those they share members with, were the group at `i` to change places with the
   * next.
   */
  const costOfExchange = (i: number): number => {
    let cost = 0;
    for (let other = 0; other < order.length; other += 1) {
      if (other === i || other === i + 1) continue;
      const side = other < i ? 1 : -1;
      cost += side * (inCommon(i, other) - inCommon(i + 1, other));
    }
    return cost;
  };
  for (let round = 0; round < groups.length; round += 1) {
    let isChanged = false;
    for (let i = 0; i + 1 < order.length; i += 1) {
      if (costOfExchange(i) >= 0) continue;
      [order[i], order[i + 1]] = [order[i + 1] ?? 0, order[i] ?? 0];
      isChanged = true;
    }
    if (!isChanged) break;
  }
  return order;
}
