import { useMemo } from 'react';
import type { Network } from '../../../domain/network.ts';
import type { Emphasis } from '../../../scene/emphasis.ts';
import { visibleIn } from '../../../store/selectors.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { comparedPanes } from '../../../view/comparisonChanges.ts';
import { comparedLegend } from './comparedLegend.ts';
import type { StepLegend } from './stepLegend.ts';
import { noLegend, stepLegend } from './stepLegend.ts';

/** What the marks of the step mean that the explorer here shows: in the light of its map, or in any of the panes it compares. */
export function useStepLegend(visible: Network, cast: Emphasis | null): StepLegend {
  const network = useSnapshot(({ map }) => map.network);
  const view = useSnapshot((snapshot) => snapshot.view);
  return useMemo(() => {
    if (view.mode !== 'compare') return stepLegend(visible, cast);
    // A pair has signs of its own: which of its lines are whose.
    if (view.comparison.way !== 'side-by-side' || view.comparison.wall !== null) return noLegend;
    return comparedLegend(
      network,
      comparedPanes(view).map((pane) => visibleIn(network, pane)),
    );
  }, [network, view, visible, cast]);
}
