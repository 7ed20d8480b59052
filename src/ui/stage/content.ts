import type { Collapse } from '../../analysis/nothingCollapsed.ts';
import type { Because } from '../../analysis/results/result.ts';
import type { EntityRef, OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { placeLabels } from '../../scene/labels.ts';
import type { Scene } from '../../scene/marks.ts';
import type { Insets } from '../../scene/viewport.ts';
import type { Theme } from '../../scene/theme.ts';
import type { Camera } from '../../view/viewState.ts';
import type { Point } from './insets.ts';

/** What the stage shows, replaced as a whole whenever a part of it changes. It knows nothing of filters. */
export interface StageContent {
  readonly scene: Scene;
  /** Finds places for names in a way of its own; the map's way where it is missing. */
  readonly placeLabels?: typeof placeLabels;
  /** Where the scene draws each organisation, in world units. */
  readonly places: ReadonlyMap<OrganisationId, Point>;
  /** Which organisations stand inside a mark. */
  readonly collapse: Collapse;
  /** The organisations a reader can point at; others may still be drawn as traces, or stand inside a mark. */
  readonly present: ReadonlyMap<OrganisationId, unknown>;
  readonly selection: readonly EntityRef[];
  /** What a trace or a finding rests on; null when neither is shown. */
  readonly lit: Because | null;
  readonly theme: Theme;
  readonly camera: Camera | 'fit';
  readonly insets: Insets;
  readonly isMotionReduced: boolean;
  /** Milliseconds on the way to another picture, for a step of a story; as the camera usually takes where it is missing. */
  readonly journeyMs?: number;
  /** Most pixels for a world unit in a fitted picture; the usual where it is missing. */
  readonly largestFit?: number;
  /** Another value means another map: the camera does not travel between maps. */
  readonly world: Network;
}
