import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Insets } from '../../scene/viewport.ts';
import { compose } from '../../scene/compose.ts';
import { encode } from '../../scene/encode.ts';
import type { Theme } from '../../scene/theme.ts';
import { drawnOf, drawnWorldOf, placesOf } from '../../store/places.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { useLit } from '../analysis/useLit.ts';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { useSaidScene } from '../room/useSaid.ts';
import type { StageContent } from './content.ts';
import { drawnPlaces, outsideMarks } from './drawnPlaces.ts';
import { useCollapsedScene } from './useCollapsedScene.ts';

/** What the stage is to show, worked out from the present snapshot. */
export function useStageContent(theme: Theme, insets: Insets, isMotionReduced: boolean): StageContent {
  const world = useSnapshot(drawnWorldOf);
  const visible = useSnapshot(drawnOf);
  const positions = useSnapshot(placesOf);
  const camera = useSnapshot((snapshot) => firstPaneOf(snapshot).camera);
  // A camera that moved changes nothing of what is drawn, so it must not lead to a new scene.
  const pane = useSnapshot(useShallow((snapshot) => ({ ...firstPaneOf(snapshot), camera: 'fit' as const })));

  const lit = useLit();

  const encoding = useMemo(() => encode(world, visible, pane, theme, lit), [world, visible, pane, theme, lit]);
  const composed = useMemo(() => compose(encoding, positions), [encoding, positions]);
  const { scene: whole, collapse } = useCollapsedScene(composed, world, visible, pane, theme);
  const scene = useSaidScene(whole);
  const places = useMemo(() => drawnPlaces(scene, collapse), [scene, collapse]);
  const present = useMemo(() => outsideMarks(visible.organisations, collapse), [visible, collapse]);
  const { top, right, bottom, left } = insets;
  const steadyInsets = useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left]);
  return useMemo(
    () => ({
      scene,
      places,
      collapse,
      present,
      selection: pane.selection,
      lit,
      theme,
      camera,
      insets: steadyInsets,
      isMotionReduced,
      world,
    }),
    [scene, places, collapse, present, pane.selection, lit, theme, camera, steadyInsets, isMotionReduced, world],
  );
}
