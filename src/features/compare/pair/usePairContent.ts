import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Difference } from '../../../analysis/compare/pair/difference.ts';
import { nothingCollapsed } from '../../../analysis/nothingCollapsed.ts';
import type { Because } from '../../../analysis/results/result.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import { sameRef } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import type { SeatLane } from '../../../scene/compare/alignSeats.ts';
import type { DifferenceSeats } from '../../../scene/difference/differenceScene.ts';
import { differenceScene } from '../../../scene/difference/differenceScene.ts';
import { shownOf } from '../../../scene/difference/encodeDifference.ts';
import { placeTagged } from '../../../scene/difference/placeTags.ts';
import type { Emphasis } from '../../../scene/emphasis.ts';
import type { Theme } from '../../../scene/theme.ts';
import type { Insets } from '../../../scene/viewport.ts';
import { lastCalls } from '../../../store/lastCalls.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useSaidScene } from '../../../ui/room/useSaid.ts';
import type { StageContent } from '../../../ui/stage/content.ts';
import { drawnPlaces } from '../../../ui/stage/drawnPlaces.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { pairOf } from '../../../view/comparisonChanges.ts';
import type { Camera, ViewState } from '../../../view/viewState.ts';
import type { Pair } from './usePair.ts';
import { usePairCamera } from './usePairCamera.ts';
import type { Room } from './usePairSeats.ts';
import { usePairSeats } from './usePairSeats.ts';

export interface PairContent {
  readonly content: StageContent;
  /** Both sides together, as far as they are drawn. */
  readonly shown: Network;
  readonly lanes: readonly SeatLane[];
  look(camera: Camera | 'fit'): void;
}

interface PairPicture {
  readonly pair: Pair;
  readonly way: 'overlay' | 'difference';
  readonly lit: Because | null;
  readonly room: Room;
  readonly insets: Insets;
  /** What is lit, where that is chosen already; null for nothing. */
  readonly emphasis?: Emphasis | null | undefined;
}

/** The light of a step. */
export interface StillLight {
  readonly emphasis: Emphasis | null;
}

/** What the one stage of two panes is to show. */
export function usePairContent({ pair, way, lit, room, insets, emphasis }: PairPicture): PairContent {
  const theme = useTheme();
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const { network, difference } = pair;
  const selection = useSnapshot(useShallow(({ view }) => selectionOf(view)));
  const seats = usePairSeats(pair, room);
  const { camera, look } = usePairCamera(pair, seats.bounds);
  const shown = shownFor(network, difference, way);
  const drawn = useMemo(
    () => sceneFor(network, difference, way, selection, lit, seats, theme, emphasis),
    [network, difference, way, selection, lit, seats, theme, emphasis],
  );
  const scene = useSaidScene(drawn);
  const places = useMemo(() => drawnPlaces(scene, nothingCollapsed), [scene]);
  const content = useMemo<StageContent>(
    () => ({
      scene,
      placeLabels: placeTagged,
      places,
      collapse: nothingCollapsed,
      present: shown.organisations,
      selection,
      lit,
      theme,
      camera,
      insets,
      isMotionReduced,
      world: network,
    }),
    [scene, places, shown, selection, lit, theme, camera, insets, isMotionReduced, network],
  );
  return { content, shown, lanes: seats.lanes, look };
}

type Way = PairPicture['way'];

const mostKept = 8;
const shownFor = lastCalls(
  (network: Network, difference: Difference, way: Way) => shownOf({ network, difference, way }),
  mostKept,
);
const sceneFor = lastCalls(
  (
    network: Network,
    difference: Difference,
    way: Way,
    selection: readonly EntityRef[],
    lit: Because | null,
    seats: DifferenceSeats,
    theme: Theme,
    emphasis: Emphasis | null | undefined,
  ) => {
    const picture = { network, difference, way, selection, lit };
    return differenceScene(emphasis === undefined ? picture : { ...picture, emphasis }, seats, theme);
  },
  mostKept,
);

const nothing: readonly EntityRef[] = [];

/** What is selected in either of the two. */
function selectionOf(view: ViewState): readonly EntityRef[] {
  const [a, b] = pairOf(view) ?? [];
  const inA = a?.selection ?? nothing;
  const more = (b?.selection ?? nothing).filter((ref) => !inA.some((other) => sameRef(other, ref)));
  // Of two that are linked the one is enough, and the same while nothing else is selected.
  return inA.length + more.length === 0 ? nothing : more.length === 0 ? inA : [...inA, ...more];
}
