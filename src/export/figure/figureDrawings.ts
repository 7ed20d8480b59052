import type { Because } from '../../analysis/results/result.ts';
import type { Network, Positions } from '../../domain/network.ts';
import type { ComparedPane, SeatLane } from '../../scene/compare/alignSeats.ts';
import { alignSeats } from '../../scene/compare/alignSeats.ts';
import { boundsOfAll, networkPaneScene } from '../../scene/compare/networkPaneScene.ts';
import { paneScene } from '../../scene/compare/paneScene.ts';
import { litOfPair, stepPair } from '../../scene/compare/stepPanes.ts';
import { differenceScene } from '../../scene/difference/differenceScene.ts';
import { placeTagged } from '../../scene/difference/placeTags.ts';
import { placeLabels } from '../../scene/labels.ts';
import type { Scene } from '../../scene/marks.ts';
import type { Said } from '../../scene/said/markSaid.ts';
import { withSaid } from '../../scene/said/markSaid.ts';
import { viewportOf } from '../../scene/viewport.ts';
import { isTargetThere, paneTitle } from '../../view/paneTitle.ts';
import type { FigureContent, FigureDrawing, FigureLane, FigurePane } from './figureContent.ts';
import { figureGrid, headPx } from './figureGrid.ts';
import { roomy } from './figureWords.ts';
import type { FigureTools } from './figureWords.ts';

const insets = { top: 10, right: 10, bottom: 10, left: 10 };
const noLanes: readonly FigureLane[] = [];
const nowhere: Positions = new Map();

/** The parts of a figure that are drawn. */
export type FigureDrawings = Pick<FigureContent, 'panes' | 'paneHeight' | 'lanes'>;

interface Drawn {
  /** The whole map. */
  readonly network: Network;
  readonly panes: readonly ComparedPane[];
  /** What produced the measure that is lit, in each pane; null for none. */
  readonly lit: readonly Because[] | null;
  /** What a room said that is to be drawn. */
  readonly said: Said | undefined;
}

/** Panes side by side in lanes by role. */
export function seatedDrawings({ network, panes, lit, said }: Drawn, tools: FigureTools): FigureDrawings {
  const size = paneSize(panes.length);
  const seats = alignSeats(network, panes, size.width / size.height);
  const scenes = panes.map((pane, place) =>
    withSaid(paneScene(network, pane, seats, seats.emptySeats[place] ?? [], tools.theme, lit?.[place] ?? null), said),
  );
  return {
    panes: panes.map((pane, place) => drawnPane(network, pane, scenes[place], size, tools)),
    paneHeight: size.height,
    lanes: lanesOf(seats.lanes, scenes[0], size),
  };
}

/**
 * Panes side by side as networks.
 *
 * @param positions - By pane, as `arrangeCompared` gives them.
 */
export function networkDrawings(
  { network, panes, lit, said }: Drawn,
  positions: readonly Positions[],
  tools: FigureTools,
): FigureDrawings {
  const size = paneSize(panes.length);
  const bounds = boundsOfAll(
    panes.map(({ world }) => world),
    positions,
  );
  const sceneOf = (pane: ComparedPane, place: number) =>
    withSaid(
      networkPaneScene(network, pane, positions[place] ?? nowhere, bounds, tools.theme, lit?.[place] ?? null),
      said,
    );
  return {
    panes: panes.map((pane, place) => drawnPane(network, pane, sceneOf(pane, place), size, tools)),
    paneHeight: size.height,
    lanes: noLanes,
  };
}

/** Two panes laid over each other, or what differs between them alone. */
export function pairDrawing(
  { network, panes, lit, said }: Drawn,
  [a, b]: readonly [ComparedPane, ComparedPane],
  way: 'overlay' | 'difference',
  tools: FigureTools,
): FigureDrawings {
  const size = { width: figureGrid(panes.length).inner - headPx, height: 520 };
  const seats = alignSeats(network, [a, b], size.width / size.height);
  const { difference, emphasis } = stepPair(network, [a, b], [], litOfPair(panes, [a, b], lit));
  const picture = { network, difference, way, selection: [], lit: null, emphasis };
  const scene = withSaid(differenceScene(picture, seats, tools.theme), said);
  // Wide scenes leave height over, which nobody needs.
  const { k } = viewportOf('fit', scene.bounds, size, insets);
  const { minY, maxY } = scene.bounds;
  const height = Math.ceil(Math.min(size.height, (maxY - minY) * k + insets.top + insets.bottom));
  const drawn = { ...size, height };
  const viewport = viewportOf('fit', scene.bounds, drawn, insets);
  const drawing = { scene, viewport, labels: placeTagged(scene, viewport, roomy(tools)) };
  return { panes: [{ drawing, why: '' }], paneHeight: height, lanes: lanesOf(seats.lanes, scene, drawn) };
}

/** Two are drawn wider than four, and all so high that lanes have room. */
function paneSize(count: number): { readonly width: number; readonly height: number } {
  const width = figureGrid(count).columnWidth;
  return { width, height: Math.round(Math.max(420, Math.min(480, width * 1.05))) };
}

function drawnPane(
  network: Network,
  pane: ComparedPane,
  scene: Scene | undefined,
  size: ReturnType<typeof paneSize>,
  tools: FigureTools,
): FigurePane {
  if (scene === undefined || pane.visible.organisations.size === 0)
    return { drawing: null, why: `Nothing to draw: ${whyEmpty(network, pane)}.` };
  const viewport = viewportOf('fit', scene.bounds, size, insets);
  const drawing: FigureDrawing = { scene, viewport, labels: placeLabels(scene, viewport, roomy(tools)) };
  return { drawing, why: '' };
}

function whyEmpty(network: Network, { pane, world }: ComparedPane): string {
  if (!isTargetThere(network, pane)) return `${paneTitle(network, pane)} is not in this map`;
  return world.organisations.size > 0
    ? 'nothing here passes the filters and the year chosen'
    : 'no members or relationships are recorded here';
}

function lanesOf(
  lanes: readonly SeatLane[],
  scene: Scene | undefined,
  size: ReturnType<typeof paneSize>,
): readonly FigureLane[] {
  if (scene === undefined) return noLanes;
  const { k, ty } = viewportOf('fit', scene.bounds, size, insets);
  return lanes.flatMap(({ label, top, bottom }) =>
    bottom > top ? [{ label, top: top * k + ty, bottom: bottom * k + ty }] : [],
  );
}
