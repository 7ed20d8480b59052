import type { RefObject } from 'react';
import { useMemo } from 'react';
import { presentOf } from '../../store/explorerStore.ts';
import { onView } from '../../store/snapshot.ts';
import { useExplorerStore } from '../../ui/ExplorerProvider.tsx';
import type { MapView } from '../../ui/stage/mapView.ts';
import type { Stage } from '../../ui/stage/stage.ts';
import type { OwnPane } from '../../ui/stage/useMapActions.ts';
import type { MapKeyboardParts } from '../../ui/stage/useMapKeyboard.ts';
import { useMapKeyboard } from '../../ui/stage/useMapKeyboard.ts';
import type { ViewChange } from '../../view/changes.ts';

interface ComparedKeyboardParts extends Omit<MapKeyboardParts, 'view' | 'switchCrosshair' | 'pane'> {
  readonly stage: RefObject<Stage | null>;
  readonly pane: Omit<OwnPane, 'stepOut'>;
  /** One step out; changes nothing where there is nothing to step out of. */
  readonly stepOut: ViewChange;
}

/** The keyboard of a map that is compared: as on the map in Explore, but for what only that has. */
export function useComparedKeyboard({ stage, pane, stepOut, ...parts }: ComparedKeyboardParts) {
  const explorer = useExplorerStore();
  // Seats are given here: a view without `carry` says so to whoever would move one.
  const view = useMemo(
    () => ({
      get current(): MapView | null {
        if (stage.current === null) return null;
        const { focus, pan, fit, zoom } = stage.current;
        return { focus, pan, fit, zoom };
      },
    }),
    [stage],
  );
  return useMapKeyboard({
    ...parts,
    view,
    switchCrosshair: () => {
      explorer.getState().announce('The crosshair belongs to the map in Explore');
    },
    pane: {
      ...pane,
      stepOut: () => {
        const before = presentOf(explorer.getState());
        explorer.getState().commit(onView(stepOut));
        return presentOf(explorer.getState()) !== before;
      },
    },
  });
}
