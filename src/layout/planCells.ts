import { edgeTowards, isLevel, keepFromCorner, lengthOf } from './border.ts';
import type { Convex } from './convex.ts';
import { demandOf, frameFor } from './frame.ts';
import type { Home } from './homes.ts';
import type { CellPlan } from './judgeCells.ts';
import { judgeCells } from './judgeCells.ts';
import { landHomes } from './landHomes.ts';
import { nearnessOf } from './nearness.ts';
import type { LayoutGraph } from './protocol.ts';
import { createRandom } from './random.ts';
import { settleCells } from './settleCells.ts';
import type { Tangle } from './tangle.ts';

/** Starts for a first picture, and for a careful choice, with ten sites or fewer; the work grows with the square of the sites. */
const starts = { first: 60, careful: 200 };
const ordinarySites = 10;
/** Few sites have few ways to lie. */
const startsPerSite = 6;
const fewestStarts = 6;
/** With more sites than this each start is dear, and a reader waits for it. */
const manySites = 24;
const fewestStartsOfMany = 2;
/** Plans whose faults differ by less have come to the same cells. */
const same = 0.02;
/** Of a border so much is lost, on average, to the names beside it. */
const lostToNames = 18;

/**
 * Lays the plane out in cells from many starts.
 *
 * @param count - How many plans are wanted.
 * @returns At least one plan and at most `count`, the best first; all different.
 */
export function planCells(
  graph: LayoutGraph,
  tangle: Tangle,
  homes: readonly Home[],
  count: number,
  seed: number,
  report: (share: number) => void,
): readonly CellPlan[] {
  const nearness = nearnessOf(graph, homes, tangle);
  const demand = demandOf(graph, homes);
  const frame = frameFor(demand, graph.aspect);
  const areasAfterLanding = (cells: readonly Convex[]) => {
    const free = (a: number, b: number) => {
      const edge = edgeTowards(cells[a]!, b);
      return edge === null || isLevel(edge) ? 0 : lengthOf(edge) - 2 * keepFromCorner - lostToNames;
    };
    return demandOf(graph, landHomes(graph, homes, free));
  };
  const sites = demand.filter((area) => area > 0).length;
  const tries = startsFor(sites, count);
  const plans: CellPlan[] = [];
  for (let start = 0; start < tries; start += 1) {
    const random = createRandom(seed + 0x1000 * start);
    const cells = settleCells(frame, demand, areasAfterLanding, graph, nearness, random);
    plans.push(judgeCells(frame, demand, graph, nearness, cells));
    report((start + 1) / tries);
  }
  plans.sort((a, b) => a.fault - b.fault);
  return plans.filter((plan, i) => i === 0 || plan.fault - plans[i - 1]!.fault > same).slice(0, count);
}

function startsFor(sites: number, count: number): number {
  if (sites <= 1) return 1;
  const most = Math.min(
    (count > 1 ? 10 * startsPerSite : startsPerSite) * sites,
    count > 1 ? Math.max(starts.careful, 8 * count) : starts.first,
  );
  return Math.max(
    sites > manySites ? fewestStartsOfMany : fewestStarts,
    Math.round(most * Math.min(1, (ordinarySites / sites) ** 2)),
  );
}
