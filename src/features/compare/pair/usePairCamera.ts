import { useMemo, useState } from 'react';
import { cameraBetween } from '../../../scene/compare/cameraBetween.ts';
import type { Bounds } from '../../../scene/marks.ts';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { usePageBelow } from '../../../ui/usePageBelow.ts';
import { setCamera } from '../../../view/changes.ts';
import { comparedPanes, inLinkedPanes } from '../../../view/comparisonChanges.ts';
import type { Camera } from '../../../view/viewState.ts';
import { usePaneAspect, usePanesAcross } from '../panes/usePaneAspect.ts';
import { useSeating } from '../panes/useSeating.ts';
import { inPair } from './carryOutInPair.ts';
import type { Pair } from './usePair.ts';

interface PairCamera {
  readonly camera: Camera | 'fit';
  look(camera: Camera | 'fit'): void;
}

/**
 * Where the reader looks at the one drawing of two panes: at the part of it that the panes look at, whose lanes have
 * another shape. Places on the map are not those of panes as networks, so there it looks for itself.
 *
 * @param bounds - Of the one drawing.
 */
export function usePairCamera({ a }: Pair, bounds: Bounds): PairCamera {
  const explorer = useExplorerStore();
  const view = useSnapshot((snapshot) => snapshot.view);
  const [own, setOwn] = useState<Camera | 'fit'>('fit');
  const panes = comparedPanes(view);
  const isPhone = usePageBelow(40);
  const paneBounds = useSeating(panes, usePaneAspect(usePanesAcross(panes.length), isPhone)).seats.bounds;
  const inPane = panes.find(({ id }) => id === a.pane.id)?.camera ?? 'fit';
  const camera = useMemo(() => cameraBetween(inPane, paneBounds, bounds), [inPane, paneBounds, bounds]);
  if (view.comparison.seats === 'network') return { camera: own, look: setOwn };
  return {
    camera,
    look: (next) => {
      const change = setCamera(cameraBetween(next, bounds, paneBounds));
      explorer.getState().amend(onView((now) => inLinkedPanes(a.pane.id, 'cameras', change)(inPair(change)(now))));
    },
  };
}
