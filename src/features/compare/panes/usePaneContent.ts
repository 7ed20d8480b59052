import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Because } from '../../../analysis/results/result.ts';
import { nothingCollapsed } from '../../../analysis/nothingCollapsed.ts';
import type { OrganisationId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import type { AlignedSeats } from '../../../scene/compare/alignSeats.ts';
import { paneScene } from '../../../scene/compare/paneScene.ts';
import { compose } from '../../../scene/compose.ts';
import { encode } from '../../../scene/encode.ts';
import { visibleIn, worldIn } from '../../../store/selectors.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { StageContent } from '../../../ui/stage/content.ts';
import { drawnPlaces } from '../../../ui/stage/drawnPlaces.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { withScope } from '../../../view/paneScope.ts';
import type { PaneView } from '../../../view/viewState.ts';
import { paneBy } from './carryOutInPane.ts';

export interface PaneContent {
  readonly content: StageContent;
  readonly visible: Network;
}

const insets = { top: 4, right: 4, bottom: 4, left: 4 };

/**
 * What the stage of a compared pane is to show.
 *
 * @param empty - Of the seats those of this pane on which nobody stands.
 * @param lit - What a measure rests on; null for nothing.
 */
export function usePaneContent(
  pane: PaneView,
  seats: AlignedSeats,
  empty: readonly OrganisationId[],
  lit: Because | null,
): PaneContent {
  const theme = useTheme();
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const network = useSnapshot(({ map }) => map.network);
  const positions = useSnapshot((snapshot) => snapshot.positions);
  const isSeated = useSnapshot(({ view }) => view.comparison.seats === 'roles');
  const { camera } = pane;
  const world = worldIn(network, pane);
  const visible = visibleIn(network, pane);
  // A camera that moved changes nothing of what is drawn.
  const still = useSnapshot(useShallow(({ view }) => ({ ...(paneBy(view, pane.id) ?? pane), camera: 'fit' as const })));
  const scene = useMemo(
    () =>
      isSeated
        ? paneScene(network, { pane: still, world, visible }, seats, empty, theme, lit)
        : compose(encode(network, visible, withScope(network, still), theme, lit), positions),
    [isSeated, network, still, world, visible, seats, empty, theme, lit, positions],
  );
  const places = useMemo(() => drawnPlaces(scene, nothingCollapsed), [scene]);
  const content = useMemo<StageContent>(
    () => ({
      scene,
      places,
      collapse: nothingCollapsed,
      present: visible.organisations,
      selection: still.selection,
      lit,
      theme,
      camera,
      insets,
      isMotionReduced,
      world: network,
    }),
    [scene, places, visible, still, lit, theme, camera, isMotionReduced, network],
  );
  return { content, visible };
}
