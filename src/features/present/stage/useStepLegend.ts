import { useMemo } from 'react';
import type { Network } from '../../../domain/network.ts';
import { missingIn } from '../../../domain/remarks.ts';
import type { Emphasis } from '../../../scene/emphasis.ts';
import { visibleIn } from '../../../store/selectors.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { comparedPanes, pairOf } from '../../../view/comparisonChanges.ts';
import { paneTitle } from '../../../view/paneTitle.ts';
import type { PaneView } from '../../../view/viewState.ts';
import { comparedLegend } from './comparedLegend.ts';
import { pairLegend } from './pairLegend.ts';
import type { StepLegend } from './stepLegend.ts';
import { noLegend, stepLegend } from './stepLegend.ts';

/** What the marks of the step mean that the explorer here shows: in the light of its map, or in any of the panes it compares. */
export function useStepLegend(visible: Network, cast: Emphasis | null): StepLegend {
  const network = useSnapshot(({ map }) => map.network);
  const missing = useSnapshot(({ map }) => missingIn(map.document));
  const view = useSnapshot((snapshot) => snapshot.view);
  return useMemo(() => {
    if (view.mode !== 'compare')
      return stepLegend(visible, cast, view.panes[0].arrangement === 'network' ? missing : []);
    const { way, wall } = view.comparison;
    if (wall !== null) return noLegend;
    if (way === 'side-by-side')
      return comparedLegend(
        network,
        comparedPanes(view).map((pane) => visibleIn(network, pane)),
      );
    const pair = pairOf(view);
    if (pair === null) return noLegend;
    const sideOf = (pane: PaneView) => ({ title: paneTitle(network, pane), visible: visibleIn(network, pane) });
    return pairLegend(network, way, sideOf(pair[0]), sideOf(pair[1]));
  }, [network, view, visible, cast, missing]);
}
