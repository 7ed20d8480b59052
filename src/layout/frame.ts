import type { Convex } from './convex.ts';
import { clip, convex } from './convex.ts';
import type { Home } from './homes.ts';
import { promisedNames } from './promisedNames.ts';
import type { LayoutGraph } from './protocol.ts';

const areaOfOne = 1380;
const areaOfTerritory = 4 * areaOfOne;
const besideLargeShape = 22;
const besideName = { x: 10, y: 8 };
const emptyTerritory = 20_000;
/** Height an empty territory needs under the whole width of its name, for its outline and the lanes. */
const emptyHeight = 118;
/** Names of the commons stand between lines that pass; those of a territory share its ground with shapes. */
const commonsSlack = 1.75;

/**
 * How much room each site asks for: for its shapes, for the names promised to stay readable, and for its own name.
 *
 * @returns Square world units, the territories in order and then the commons; 0 where nobody stands in the commons.
 */
export function demandOf(graph: LayoutGraph, homes: readonly Home[]): Float64Array {
  const { territories, radii } = graph;
  const open = territories.length;
  const isPromised = promisedNames(graph, homes);
  const areas = new Float64Array(open + 1);
  homes.forEach((home, node) => {
    const shape = areaFor(radii[node]!);
    const name = isPromised[node] === 1 ? areaOfName(graph, node) : 0;
    if (home.kind === 'inside') areas[home.territory]! += shape + name;
    else if (home.kind === 'between') for (const t of home.territories) areas[t]! += shape / 2;
    else areas[open]! += name === 0 ? shape : commonsSlack * (name + shape / 3);
  });
  territories.forEach(({ nodes, nameWidth }, t) => {
    const least = (nameWidth + 40) * 95;
    areas[t] =
      nodes.length === 0
        ? Math.max(emptyTerritory, (nameWidth + 66) * emptyHeight)
        : Math.max(least, areas[t]! + areaOfTerritory);
  });
  return areas;
}

/** Larger shapes ask for their own size and a ring about it. */
const areaFor = (radius: number): number => Math.max(areaOfOne, (2 * radius + besideLargeShape) ** 2);

/** In the commons with its shape, of which the name is the wider part. */
function areaOfName({ radii, nameSizes }: LayoutGraph, node: number): number {
  const width = Math.max(2 * radii[node]!, nameSizes[2 * node]!) + besideName.x;
  return width * (nameSizes[2 * node + 1]! + besideName.y);
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
export function frameFor(demand: Float64Array, aspect: number): Convex {
  const ratio = Number.isFinite(aspect) && aspect > 0 ? aspect : 1;
  const asked = demand.reduce((sum, area) => sum + area, 0) / (1 - (cornerShare.x * cornerShare.y) / 2);
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
