import type { Because } from '../../../analysis/results/result.ts';
import { tracedIn } from '../../../analysis/trace/tracedIn.ts';
import { castBounds } from '../../../scene/spotlight/castBounds.ts';
import { slideFit } from '../../../scene/spotlight/slideFit.ts';
import { spotlit } from '../../../scene/spotlight/spotlit.ts';
import { stepEmphasis } from '../../../scene/spotlight/stepEmphasis.ts';
import type { PaneSize } from '../../../scene/viewport.ts';
import { cameraOf, viewportOf } from '../../../scene/viewport.ts';
import { drawnOf, placesOf } from '../../../store/places.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import type { Camera } from '../../../view/viewState.ts';

/** Pixels round the cast: for names, and for what floats over the map. */
const insets = { top: 120, right: 96, bottom: 96, left: 96 } as const;
const noBounds = { minX: 0, minY: 0, maxX: 0, maxY: 0 } as const;

/**
 * Where a map is looked at so that all who stand in the light of a step are in view.
 *
 * @param finding - What the finding that the step shows rests on; null where it shows none, or it is not known yet.
 * @param size - Of the page, in CSS pixels.
 * @returns null where nobody stands in the light, or the step looks at a place of its own.
 */
export function cameraOnCast(snapshot: Snapshot, finding: Because | null, size: PaneSize): Camera | null {
  const pane = firstPaneOf(snapshot);
  if (snapshot.view.mode === 'compare' || pane.camera !== 'fit') return null;
  const visible = drawnOf(snapshot);
  const { network } = snapshot.map;
  const found = tracedIn(network, visible, pane)?.because ?? finding;
  const lit = { found, spotlit: spotlit(visible, pane.spotlight), selection: pane.selection };
  const cast = stepEmphasis(network, visible, lit);
  if (cast === null) return null;
  const looked = { network, positions: placesOf(snapshot), visible, cast, isWay: found !== null };
  const bounds = castBounds(noBounds, looked);
  return cameraOf(viewportOf('fit', bounds, size, insets, slideFit(cast.organisations.size)));
}
