import { useMemo } from 'react';
import type { EntityRef } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { missingIn } from '../../../domain/remarks.ts';
import type { ComparedPane } from '../../../scene/compare/alignSeats.ts';
import { stepPair, stepPanes } from '../../../scene/compare/stepPanes.ts';
import type { Emphasis } from '../../../scene/emphasis.ts';
import { visibleIn, worldIn } from '../../../store/selectors.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { comparedPanes, pairOf } from '../../../view/comparisonChanges.ts';
import { paneTitle } from '../../../view/paneTitle.ts';
import type { PaneView } from '../../../view/viewState.ts';
import { comparedLegend } from './comparedLegend.ts';
import { pairLegend } from './pairLegend.ts';
import type { StepLegend } from './stepLegend.ts';
import { noLegend, stepLegend } from './stepLegend.ts';

/** What the marks of the step mean that the explorer here shows: in the light of its map, or in any of the panes it compares. */
export function useStepLegend(visible: Network, cast: Emphasis | null, heldBack: readonly EntityRef[]): StepLegend {
  const network = useSnapshot(({ map }) => map.network);
  const missing = useSnapshot(({ map }) => missingIn(map.document));
  const view = useSnapshot((snapshot) => snapshot.view);
  return useMemo(() => {
    if (view.mode !== 'compare')
      return stepLegend(visible, cast, view.panes[0].arrangement === 'network' ? missing : []);
    const compared = (pane: PaneView): ComparedPane => ({
      pane,
      world: worldIn(network, pane),
      visible: visibleIn(network, pane),
    });
    const { way, wall } = view.comparison;
    if (wall !== null) return noLegend;
    if (way === 'side-by-side')
      return comparedLegend(
        network,
        stepPanes(network, comparedPanes(view).map(compared), heldBack).map((pane) => pane.visible),
      );
    const pair = pairOf(view);
    if (pair === null) return noLegend;
    const titles = [paneTitle(network, pair[0]), paneTitle(network, pair[1])] as const;
    const { difference } = stepPair(network, [compared(pair[0]), compared(pair[1])], heldBack);
    return pairLegend(network, way, difference, titles);
  }, [network, view, visible, cast, heldBack, missing]);
}
