import type { Network } from '../src/domain/network.ts';
import { findHomes } from '../src/layout/homes.ts';
import { isInHull } from '../src/layout/hull.ts';
import type { Measures } from '../src/layout/measures.ts';
import { measure } from '../src/layout/measures.ts';
import { tangleOf } from '../src/layout/tangle.ts';
import { compose } from '../src/scene/compose.ts';
import { encode } from '../src/scene/encode.ts';
import { placeLabels } from '../src/scene/labels.ts';
import { layoutRequest, toPositions } from '../src/scene/layoutInput.ts';
import type { HullMark, LabelMark, MeasureText, Scene } from '../src/scene/marks.ts';
import { lightTheme } from '../src/scene/theme.ts';
import { viewportOf } from '../src/scene/viewport.ts';
import { firstPane } from '../src/view/viewState.ts';

/** The map of a laptop, 1440 x 900, and of a small screen, 1024 x 768, with what floats over it. */
export const panes = {
  laptop: { size: { width: 824, height: 848 }, insets: { top: 56, right: 8, bottom: 34, left: 8 } },
  small: { size: { width: 744, height: 716 }, insets: { top: 56, right: 8, bottom: 34, left: 8 } },
} as const;
export type PaneName = keyof typeof panes;

const zoomButtons = { width: 40, height: 120, margin: 16 };

/** How calm a whole map is, as it is drawn. Lengths in pixels of the fitted laptop map. */
export interface MapMeasures extends Omit<Measures, 'width' | 'height'> {
  /** Share of organisations that stand in the outlines of the territories they are at home in, and in no other. */
  readonly exact: number;
  /** Shares of the ground of all outlines: in two that share nobody; and of the frame in any. */
  readonly falseOverlap: number;
  readonly hullCover: number;
  readonly names: Readonly<Record<PaneName, number>>;
  /** Backbones and territories whose name found no place, or is cut off by the edge. */
  readonly leadsMissing: Readonly<Record<PaneName, number>>;
  /** Territories whose name stands beside them, and not above or below. */
  readonly strayNames: Readonly<Record<PaneName, number>>;
  readonly scale: number;
}

/** Widths from the number of characters, about those of the map's typeface. */
const reckonedWidth: MeasureText = (text, size, weight) => text.length * size * (weight > 500 ? 0.53 : 0.48);

/** Measures the arrangement `coordinates`, 2n in the order of `network.organisations`. */
export function measureMap(network: Network, coordinates: Float32Array): MapMeasures {
  const { graph } = layoutRequest(network, { pins: new Map(), known: null, frame: 'square', candidates: 1 });
  const tangle = tangleOf(graph);
  const encoding = encode(network, network, firstPane, lightTheme);
  const scene = compose(encoding, toPositions(network, coordinates));
  const { k } = viewportOf('fit', scene.bounds, panes.laptop.size, panes.laptop.insets);
  const { width, height, ...plain } = measure(graph, tangle, coordinates);
  const laptop = namesIn(scene, network, 'laptop');
  const small = namesIn(scene, network, 'small');
  return {
    ...plain,
    medianGap: plain.medianGap * k,
    smallGap: plain.smallGap * k,
    meanLine: plain.meanLine * k,
    exact: exactness(network, scene, coordinates),
    ...groundOf(network, scene, width * height),
    names: { laptop: laptop.names, small: small.names },
    leadsMissing: { laptop: laptop.missing, small: small.missing },
    strayNames: { laptop: laptop.stray, small: small.stray },
    scale: k,
  };
}

/** Outlines of territories with somebody in them, by the index of the collaboration. */
function outlinesOf(network: Network, scene: Scene): ReadonlyMap<number, HullMark> {
  const indexOf = new Map([...network.collaborations.keys()].map((id, index) => [id as string, index]));
  return new Map(
    scene.hulls.filter(({ caption }) => caption === null).map((hull) => [indexOf.get(hull.ref.id) ?? -1, hull]),
  );
}

/** At home inside: in that outline alone. Between two: in both or neither. Of the commons: in none. */
function exactness(network: Network, scene: Scene, coordinates: Float32Array): number {
  const { graph } = layoutRequest(network, { pins: new Map(), known: null, frame: 'square', candidates: 1 });
  const homes = findHomes(graph, tangleOf(graph));
  const outlines = [...outlinesOf(network, scene)].map(([index, hull]) => ({ index, corners: hull.points.flat() }));
  const exact = homes.filter((home, node) => {
    const containing = outlines.flatMap(({ index, corners }) =>
      isInHull(corners, coordinates[2 * node] ?? 0, coordinates[2 * node + 1] ?? 0) ? [index] : [],
    );
    if (home.kind === 'inside') return containing.length === 1 && containing[0] === home.territory;
    if (containing.length === 0) return true;
    return home.kind === 'between' && containing.length === 2 && containing.every((t) => home.territories.includes(t));
  });
  return homes.length === 0 ? 1 : exact.length / homes.length;
}

const grid = 4;

function groundOf(network: Network, scene: Scene, frame: number) {
  const { graph } = layoutRequest(network, { pins: new Map(), known: null, frame: 'square', candidates: 1 });
  const outlines = [...outlinesOf(network, scene)].map(([index, hull]) => ({
    corners: hull.points.flat(),
    nodes: new Set(graph.territories[index]?.nodes),
  }));
  const { minX, minY, maxX, maxY } = scene.bounds;
  let covered = 0;
  let isFalse = 0;
  for (let x = minX; x <= maxX; x += grid) {
    for (let y = minY; y <= maxY; y += grid) {
      const over = outlines.filter(({ corners }) => isInHull(corners, x, y));
      if (over.length > 0) covered += 1;
      if (over.some((a) => over.some((b) => a !== b && [...a.nodes].every((node) => !b.nodes.has(node))))) isFalse += 1;
    }
  }
  return {
    falseOverlap: covered === 0 ? 0 : isFalse / covered,
    hullCover: (covered * grid * grid) / Math.max(1, frame),
  };
}

interface Naming {
  readonly names: number;
  readonly missing: number;
  readonly stray: number;
}

function namesIn(scene: Scene, network: Network, pane: PaneName): Naming {
  const { size, insets } = panes[pane];
  const viewport = viewportOf('fit', scene.bounds, size, insets);
  const { width, height, margin } = zoomButtons;
  const isWhole = ({ x, dx, align, width: textWidth }: LabelMark): boolean => {
    const anchor = x * viewport.k + viewport.tx + dx;
    const left = align === 'left' ? anchor : align === 'right' ? anchor - textWidth : anchor - textWidth / 2;
    return left >= 0 && left + textWidth <= size.width;
  };
  const isStray = ({ ref, x, dx, width: textWidth }: LabelMark): boolean => {
    const hull = scene.hulls.find((one) => one.ref.kind === ref.kind && one.ref.id === ref.id);
    if (hull === undefined || hull.caption !== null) return false;
    const middle = (x * viewport.k + dx + textWidth / 2) / viewport.k;
    const across = hull.points.map(([px]) => px);
    return middle < Math.min(...across) || middle > Math.max(...across);
  };
  const labels = placeLabels(scene, viewport, reckonedWidth, [
    { x: size.width - margin - width, y: size.height - insets.bottom - height, width, height },
  ]);
  const shown = new Set<string>(labels.filter(isWhole).map(({ ref }) => `${ref.kind} ${ref.id}`));
  const leads = [...network.collaborations.values()].flatMap(({ id, backbone }) => [
    `collaboration ${id}`,
    ...(backbone === null ? [] : [`organisation ${backbone}`]),
  ]);
  return {
    names: new Set(labels.filter(({ ref }) => ref.kind === 'organisation').map(({ ref }) => ref.id)).size,
    missing: leads.filter((lead) => !shown.has(lead)).length,
    stray: labels.filter((label) => label.ref.kind === 'collaboration' && isStray(label)).length,
  };
}
