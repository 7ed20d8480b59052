import { collapseOf } from '../../analysis/collapse.ts';
import type { Because } from '../../analysis/results/result.ts';
import type { Network, Positions } from '../../domain/network.ts';
import { collapseScene } from '../../scene/collapseScene.ts';
import { compose } from '../../scene/compose.ts';
import { encode } from '../../scene/encode.ts';
import { placeLabels } from '../../scene/labels.ts';
import type { Scene } from '../../scene/marks.ts';
import type { Theme } from '../../scene/theme.ts';
import type { PaneSize } from '../../scene/viewport.ts';
import { viewportOf } from '../../scene/viewport.ts';
import { withScope } from '../../view/paneScope.ts';
import type { PaneView } from '../../view/viewState.ts';
import type { PictureMark } from '../sheet.ts';
import type { SheetTools } from '../sheetText.ts';
import { roomyMeasure } from '../sheetText.ts';
import { viewportOnCast, withoutRest } from './cast.ts';
import { castOf } from './castOf.ts';
import { shownPane } from './shownPane.ts';

/** What a drawing is made with. */
export interface DrawingMeans extends PaneSize, SheetTools {}

const insets = { top: 26, right: 14, bottom: 16, left: 14 };

/**
 * A pane as a network in a frame: what its spotlight, trace or finding names is lit and in view, and the rest recedes, is left
 * out or stays, as the pane says.
 *
 * @param network - The whole map.
 * @param positions - Of everybody on it, in world units; pins of the pane come before them.
 * @param lit - What its trace or finding rests on; null for none, and where a trace is to be followed here.
 */
export function drawNetwork(
  network: Network,
  positions: Positions,
  pane: PaneView,
  lit: Because | null,
  { width, height, theme, measure }: DrawingMeans,
): PictureMark {
  const { visible } = shownPane(network, pane);
  const cast = castOf(network, visible, pane, lit);
  const isSpotlit = pane.spotlight.length > 0 && cast !== null;
  const rest = isSpotlit ? pane.rest : 'dim';
  const shown = cast !== null && rest === 'hide' ? withoutRest(visible, cast) : visible;
  const light = cast !== null && rest === 'dim' ? cast : null;
  const places = pane.pins.size === 0 ? positions : new Map([...positions, ...pane.pins]);
  const scene = sceneOf(network, shown, places, pane, rest === 'hide', light, isSpotlit ? dimmer(theme) : theme);
  const size = { width, height };
  const viewport =
    cast === null || pane.camera !== 'fit'
      ? viewportOf(pane.camera, scene.bounds, size, insets)
      : viewportOnCast(scene, cast, size, insets);
  const labels = placeLabels(scene, viewport, roomyMeasure(measure));
  return { kind: 'picture', x: 0, y: 0, scene, viewport, labels };
}

function sceneOf(
  network: Network,
  shown: Network,
  places: Positions,
  pane: PaneView,
  isRestHidden: boolean,
  light: Because | null,
  theme: Theme,
): Scene {
  const drawn: PaneView = isRestHidden ? { ...pane, leftOut: 'hide', ended: 'hide' } : pane;
  const scene = compose(encode(network, shown, withScope(network, drawn), theme, light), places);
  const kept = isRestHidden ? withoutTraces(onlyTerritoriesOf(scene, shown)) : scene;
  if (pane.collapsed.length === 0) return kept;
  return collapseScene(kept, network, shown, collapseOf(network, shown, pane.collapsed), pane, theme);
}

/** Territories in which nobody is left would still stand there as outlines. */
function onlyTerritoriesOf(scene: Scene, shown: Network): Scene {
  const kept = [...scene.hulls.keys()].filter((row) => {
    const ref = scene.hulls[row]?.ref;
    return ref?.kind === 'collaboration' && shown.collaborations.has(ref.id);
  });
  return {
    ...scene,
    hulls: kept.flatMap((row) => scene.hulls[row] ?? []),
    territoryNames: scene.territoryNames.flatMap((name) => {
      const row = kept.indexOf(name.hull);
      return row < 0 ? [] : [{ ...name, hull: row }];
    }),
  };
}

/** Where nobody is left, the whole map would stand there as a trace. */
function withoutTraces(scene: Scene): Scene {
  const { nodes } = scene;
  if (nodes.trace.some((isTrace) => isTrace === 0)) return scene;
  const empty = { ref: new Uint32Array(0), radius: new Float32Array(0), shape: new Uint8Array(0) };
  const bytes = new Uint8Array(0);
  const words = new Uint16Array(0);
  return {
    ...scene,
    names: [],
    positions: new Float32Array(0),
    nodes: { ...empty, look: words, litLook: words, ring: bytes, trace: bytes, pinned: bytes },
  };
}

/** What a step is not about recedes further than what a reader has not chosen: nobody points at it. */
const dimmer = (theme: Theme): Theme => ({
  ...theme,
  opacity: { ...theme.opacity, dimNode: theme.opacity.dimNode / 2, dimLink: theme.opacity.dimLink / 2 },
});
