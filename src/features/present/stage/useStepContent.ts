import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { EntityRef } from '../../../domain/ids.ts';
import { enlarged } from '../../../scene/spotlight/enlarged.ts';
import { placeCast } from '../../../scene/spotlight/placeCast.ts';
import { slideFit } from '../../../scene/spotlight/slideFit.ts';
import { stepScene } from '../../../scene/spotlight/stepScene.ts';
import type { Theme } from '../../../scene/theme.ts';
import type { PaneSize } from '../../../scene/viewport.ts';
import { viewportOf } from '../../../scene/viewport.ts';
import { drawnWorldOf, placesOf } from '../../../store/places.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useSaidScene } from '../../../ui/room/useSaid.ts';
import type { StageContent } from '../../../ui/stage/content.ts';
import { drawnPlaces, outsideMarks } from '../../../ui/stage/drawnPlaces.ts';
import { useCollapsedScene } from '../../../ui/stage/useCollapsedScene.ts';
import type { SlideMeasures } from './slideSize.ts';
import type { StepCast } from './useStepCast.ts';

/** How a step is to be drawn. */
export interface StepDrawing {
  /** As `slideTheme` gives it. */
  readonly theme: Theme;
  readonly size: PaneSize;
  readonly measures: SlideMeasures;
  readonly heldBack: readonly EntityRef[];
  readonly areNamesHidden: boolean;
  /** Milliseconds on the way to it; 0 for a cut. */
  readonly journeyMs: number;
}

/** What the stage of a slide is to show, worked out from the step that the explorer here shows. */
export function useStepContent(
  { visible, cast, wholeCast }: StepCast,
  { theme, size, measures, heldBack, areNamesHidden, journeyMs }: StepDrawing,
): StageContent {
  const world = useSnapshot(drawnWorldOf);
  const positions = useSnapshot(placesOf);
  const camera = useSnapshot((snapshot) => firstPaneOf(snapshot).camera);
  // A camera that moved changes nothing of what is drawn.
  const pane = useSnapshot(useShallow((snapshot) => ({ ...firstPaneOf(snapshot), camera: 'fit' as const })));
  const composed = useMemo(
    () => stepScene({ network: world, visible, pane, heldBack, cast, wholeCast, areNamesHidden }, theme, positions),
    [world, visible, pane, heldBack, cast, wholeCast, areNamesHidden, theme, positions],
  );
  const { scene: drawn, collapse } = useCollapsedScene(composed, world, visible, pane, theme);
  const { unit } = measures;
  const largest = slideFit((wholeCast?.organisations ?? visible.organisations).size) * unit;
  const { k } = viewportOf('fit', drawn.bounds, size, measures.insets, largest);
  const large = useMemo(() => enlarged(drawn, unit, k), [drawn, unit, k]);
  const scene = useSaidScene(large);
  const places = useMemo(() => drawnPlaces(scene, collapse), [scene, collapse]);
  const present = useMemo(() => outsideMarks(visible.organisations, collapse), [visible, collapse]);
  const { top, right, bottom, left } = measures.insets;
  const insets = useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left]);
  return useMemo(
    () => ({
      scene,
      placeLabels: placeCast,
      places,
      collapse,
      present,
      selection: pane.selection,
      lit: null,
      theme,
      camera,
      insets,
      isMotionReduced: journeyMs === 0,
      journeyMs,
      largestFit: largest,
      world,
    }),
    [scene, places, collapse, present, pane.selection, theme, camera, insets, journeyMs, largest, world],
  );
}
