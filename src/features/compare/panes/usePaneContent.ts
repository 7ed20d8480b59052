import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Because } from '../../../analysis/results/result.ts';
import { nothingCollapsed } from '../../../analysis/nothingCollapsed.ts';
import { rolesHere } from '../../../analysis/compare/roleHere.ts';
import type { OrganisationId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { scopeOfAll } from '../../../view/scopeOfAll.ts';
import { paneScene } from '../../../scene/compare/paneScene.ts';
import { networkPaneScene } from '../../../scene/compare/networkPaneScene.ts';
import type { StepPane } from '../../../scene/compare/stepPanes.ts';
import { placeCast } from '../../../scene/spotlight/placeCast.ts';
import { placeStill } from '../../../scene/compare/placeStill.ts';
import { stillScene } from '../../../scene/compare/stillScene.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useSaidScene } from '../../../ui/room/useSaid.ts';
import type { StageContent } from '../../../ui/stage/content.ts';
import { drawnPlaces } from '../../../ui/stage/drawnPlaces.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import type { PaneView } from '../../../view/viewState.ts';
import type { Networks } from './useNetworks.ts';
import type { Seating } from './useSeating.ts';
import { paneBy } from './carryOutInPane.ts';

export interface PaneContent {
  readonly content: StageContent;
  readonly visible: Network;
  /** Who has another role here than its lane says, in words; nobody where there are no lanes. */
  readonly roles: ReadonlyMap<OrganisationId, string>;
}

const insets = { top: 4, right: 4, bottom: 4, left: 4 };

/** A pane as a picture of a step. */
export interface StillPicture {
  readonly step: StepPane;
  /** CSS pixels. */
  readonly width: number;
}

/** A pane among the others: its number, and where everybody stands. */
export interface PanePlace {
  readonly place: number;
  readonly seating: Seating;
  /** Instead of the lanes, where it is not null. */
  readonly networks: Networks | null;
}

/**
 * What the stage of a compared pane is to show.
 *
 * @param lit - What a measure rests on; null for nothing.
 * @param still - A picture of it, without empty seats and with the names of leads or of whoever is lit; null where it is no picture.
 */
export function usePaneContent(
  pane: PaneView,
  { place, seating, networks }: PanePlace,
  lit: Because | null,
  still: StillPicture | null = null,
): PaneContent {
  const theme = useTheme();
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const network = useSnapshot(({ map }) => map.network);
  const { camera } = pane;
  const { seats } = seating;
  const { world, visible: all } = seating.compared[place] ?? nothing(network);
  const { step = null, width = 0 } = still ?? {};
  const isStill = step !== null;
  const visible = step?.visible ?? all;
  const empty = isStill ? undefined : seats.emptySeats[place];
  const positions = networks?.positions[place];
  const bounds = networks?.bounds;
  // A camera that moved changes nothing of what is drawn.
  const resting = useSnapshot(
    useShallow(({ view }) => ({ ...(paneBy(view, pane.id) ?? pane), camera: 'fit' as const })),
  );
  const composed = useMemo(() => {
    const compared = { pane: resting, world, visible };
    const emphasis = step === null ? undefined : step.emphasis;
    const drawn =
      positions === undefined || bounds === undefined
        ? paneScene(network, compared, seats, empty ?? [], theme, lit, emphasis)
        : networkPaneScene(
            network,
            isStill ? { ...compared, world: visible } : compared,
            positions,
            bounds,
            theme,
            lit,
            emphasis,
          );
    return step === null ? drawn : stillScene(drawn, theme, width, step.cast);
  }, [network, resting, world, visible, seats, empty, positions, bounds, theme, lit, isStill, step, width]);
  const scene = useSaidScene(composed);
  const places = useMemo(() => drawnPlaces(scene, nothingCollapsed), [scene]);
  const content = useMemo<StageContent>(
    () => ({
      scene,
      ...(step !== null && { placeLabels: step.cast === null ? placeStill : placeCast }),
      places,
      collapse: nothingCollapsed,
      present: visible.organisations,
      selection: resting.selection,
      lit,
      theme,
      camera,
      insets,
      isMotionReduced,
      world: network,
    }),
    [scene, step, places, visible, resting, lit, theme, camera, isMotionReduced, network],
  );
  const roles = useMemo(() => {
    if (positions !== undefined) return noRoles;
    const panes = seating.compared.map((one) => one.pane);
    return rolesHere(network, scopeOfAll(network, panes), scopeOfAll(network, panes.slice(place, place + 1)));
  }, [network, seating, place, positions]);
  return { content, visible, roles };
}

const noRoles: ReadonlyMap<OrganisationId, string> = new Map();
const nothing = (network: Network) => ({ world: network, visible: network });
