import { castBounds } from '../../../scene/spotlight/castBounds.ts';
import { spotlit } from '../../../scene/spotlight/spotlit.ts';
import { stepEmphasis } from '../../../scene/spotlight/stepEmphasis.ts';
import { cameraOf, viewportOf } from '../../../scene/viewport.ts';
import { drawnOf, placesOf } from '../../../store/places.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import type { Camera } from '../../../view/viewState.ts';

/** Pixels round the cast: for names, and for what floats over the map. */
const insets = { top: 120, right: 96, bottom: 96, left: 96 } as const;
/** Pixels for a world unit: more would be shapes without a map. */
const largestFit = 2.4;
const noBounds = { minX: 0, minY: 0, maxX: 0, maxY: 0 } as const;

/**
 * Where a map is looked at so that all whom a step spotlights are in view.
 *
 * @returns null where the step spotlights nobody, or looks at a place of its own.
 */
export function cameraOnCast(snapshot: Snapshot): Camera | null {
  const pane = firstPaneOf(snapshot);
  const visible = drawnOf(snapshot);
  const spot = spotlit(visible, pane.spotlight);
  if (snapshot.view.mode === 'compare' || pane.camera !== 'fit' || spot === null) return null;
  const { network } = snapshot.map;
  const cast = stepEmphasis(network, visible, { found: null, spotlit: spot, selection: [] });
  const looked = { network, positions: placesOf(snapshot), visible, cast, isWay: false };
  const size = { width: window.innerWidth, height: window.innerHeight };
  return cameraOf(viewportOf('fit', castBounds(noBounds, looked), size, insets, largestFit));
}
