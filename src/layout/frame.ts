import type { Convex } from './convex.ts';
import { clip, convex } from './convex.ts';
import type { Home } from './homes.ts';
import type { LayoutGraph } from './protocol.ts';

/** How much room each site asks for, square world units: the territories in order, then the commons. */
export interface Demand {
  readonly areas: Float64Array;
  /** Which commons nodes are promised room for their name. */
  readonly isNamedInCommons: Uint8Array;
}

const areaOfOne = 1450;
const areaOfTerritory = 7 * areaOfOne;
const besideLargeShape = 22;
const emptyTerritory = 20_000;
/** Height an empty territory needs under the whole width of its name, for its outline and the lanes. */
const emptyHeight = 128;
const commonsSlack = 1.3;
const mostNamedInCommons = 16;

/** Larger shapes ask for their own size and a ring about it. */
const areaFor = (radius: number): number => Math.max(areaOfOne, (2 * radius + besideLargeShape) ** 2);

/** Names of the commons keep a box each, up to a number that a reader can still take in; the others count as shapes. */
export function demandOf(graph: LayoutGraph, homes: readonly Home[]): Demand {
  const { territories, radii, nameSizes } = graph;
  const areas = new Float64Array(territories.length + 1);
  const heads = new Float64Array(territories.length);
  const inCommons: number[] = [];
  homes.forEach((home, node) => {
    if (home.kind === 'inside') heads[home.territory]! += areaFor(radii[node]!);
    else if (home.kind === 'between') for (const t of home.territories) heads[t]! += areaFor(radii[node]!) / 2;
    else inCommons.push(node);
  });
  territories.forEach((territory, t) => {
    const least = (territory.nameWidth + 40) * 95;
    areas[t] =
      territory.nodes.length === 0
        ? Math.max(emptyTerritory, (territory.nameWidth + 46) * emptyHeight)
        : Math.max(least, heads[t]! + areaOfTerritory);
  });

  const isNamedInCommons = new Uint8Array(radii.length);
  const byRank = [...inCommons].sort((a, b) => graph.nameRanks[b]! - graph.nameRanks[a]! || a - b);
  for (const node of byRank.slice(0, mostNamedInCommons)) isNamedInCommons[node] = 1;
  let open = 0;
  for (const node of inCommons) {
    const width = isNamedInCommons[node] === 1 ? Math.max(2 * radii[node]!, nameSizes[2 * node]!) : 2 * radii[node]!;
    const height = 2 * radii[node]! + (isNamedInCommons[node] === 1 ? nameSizes[2 * node + 1]! : 0);
    open += Math.max(areaFor(radii[node]!) / commonsSlack, (width + 14) * (height + 12));
  }
  areas[territories.length] = commonsSlack * open;
  return { areas, isNamedInCommons };
}

/** Shares of the frame's width and height that its lower right corner loses, where the zoom buttons stand. */
const cornerShare = { x: 0.14, y: 0.23 };
const leastWidth = 240;
const leastHeight = 180;

/**
 * The ground on which everything stands: a rectangle from (0, 0) without its lower right corner, as large as the demand.
 *
 * @param aspect - Width over height; anything but a positive number counts as 1.
 */
export function frameFor(demand: Demand, aspect: number): Convex {
  const ratio = Number.isFinite(aspect) && aspect > 0 ? aspect : 1;
  const asked = demand.areas.reduce((sum, area) => sum + area, 0) / (1 - (cornerShare.x * cornerShare.y) / 2);
  const scale = Math.max(1, leastWidth / Math.sqrt(asked * ratio), leastHeight / Math.sqrt(asked / ratio));
  const width = Number.isFinite(scale) ? scale * Math.sqrt(asked * ratio) : leastWidth;
  const height = Number.isFinite(scale) ? scale * Math.sqrt(asked / ratio) : leastHeight;
  const rectangle = convex([
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]);
  // The line through (width, height - dy) and (width - dx, height).
  const dx = cornerShare.x * width;
  const dy = cornerShare.y * height;
  return clip(rectangle, dy, dx, dy * width + dx * (height - dy), -1);
}
