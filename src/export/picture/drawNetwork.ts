import { collapseOf } from '../../analysis/collapse.ts';
import type { Because } from '../../analysis/results/result.ts';
import type { Network, Positions } from '../../domain/network.ts';
import { collapseScene } from '../../scene/collapseScene.ts';
import { compose } from '../../scene/compose.ts';
import { encode } from '../../scene/encode.ts';
import { placeLabels } from '../../scene/labels.ts';
import type { Scene } from '../../scene/marks.ts';
import type { Said } from '../../scene/said/markSaid.ts';
import { withSaid } from '../../scene/said/markSaid.ts';
import { slideWidth } from '../../scene/spotlight/slideTheme.ts';
import { slideFit } from '../../scene/spotlight/slideFit.ts';
import { placeCast } from '../../scene/spotlight/placeCast.ts';
import { stepScene } from '../../scene/spotlight/stepScene.ts';
import type { Theme } from '../../scene/theme.ts';
import type { PaneSize } from '../../scene/viewport.ts';
import { viewportOf } from '../../scene/viewport.ts';
import { withScope } from '../../view/paneScope.ts';
import type { PaneView } from '../../view/viewState.ts';
import type { PictureMark } from '../sheet.ts';
import type { SheetTools } from '../sheetText.ts';
import { roomyMeasure } from '../sheetText.ts';
import type { LitPane } from './litPane.ts';

/** What a drawing is made with. */
export interface DrawingMeans extends PaneSize, SheetTools {
  /** What a room said that is to be drawn; nothing where it is left out. */
  readonly said?: Said | undefined;
}

const insets = { top: 26, right: 14, bottom: 16, left: 14 };
/** Room for names outside the shapes of a step, at words of the usual size. */
const nameRoom = { across: 62, up: 34, down: 30 } as const;

/**
 * A pane as a network in a frame, as the page shows it.
 *
 * @param network - The whole map.
 * @param positions - Of everybody on it, in world units; pins of the pane come before them.
 */
export function drawNetwork(
  network: Network,
  positions: Positions,
  pane: PaneView,
  { visible }: LitPane,
  lit: Because | null,
  { width, height, theme, measure, said }: DrawingMeans,
): PictureMark {
  const encoding = encode(network, visible, withScope(network, pane), theme, lit);
  const drawn = collapsed(compose(encoding, placesIn(positions, pane)), network, visible, pane, theme);
  const scene = withSaid(drawn, said);
  const viewport = viewportOf(pane.camera, scene.bounds, { width, height }, insets);
  return { kind: 'picture', x: 0, y: 0, scene, viewport, labels: placeLabels(scene, viewport, roomyMeasure(measure)) };
}

/**
 * A pane as a step shows it once all its reveals have been asked for: its cast is in view, in the light and named; the rest
 * recedes, is left out or stays, as the pane says.
 *
 * @param unit - Pixels for one of a slide of the usual width.
 */
export function drawCast(
  network: Network,
  positions: Positions,
  pane: PaneView,
  { visible, cast }: LitPane,
  { width, height, theme, measure, said }: DrawingMeans,
  unit: number,
): PictureMark {
  const picture = { network, visible, pane, heldBack: [], cast, wholeCast: cast, areNamesHidden: false };
  const drawn = collapsed(stepScene(picture, theme, placesIn(positions, pane)), network, visible, pane, theme);
  const scene = withSaid(drawn, said);
  const { across, up, down } = nameRoom;
  const room = { top: up * unit, right: across * unit, bottom: down * unit, left: across * unit };
  const largest = slideFit((cast?.organisations ?? visible.organisations).size) * unit;
  const viewport = viewportOf('fit', scene.bounds, { width, height }, room, largest);
  // Large names of territories would cover much of a whole map that is small.
  const placeNames = cast === null && width < slideWidth / 2 ? placeLabels : placeCast;
  return { kind: 'picture', x: 0, y: 0, scene, viewport, labels: placeNames(scene, viewport, roomyMeasure(measure)) };
}

const placesIn = (positions: Positions, { pins }: PaneView): Positions =>
  pins.size === 0 ? positions : new Map([...positions, ...pins]);

const collapsed = (scene: Scene, network: Network, visible: Network, pane: PaneView, theme: Theme): Scene =>
  pane.collapsed.length === 0
    ? scene
    : collapseScene(scene, network, visible, collapseOf(network, visible, pane.collapsed), pane, theme);
