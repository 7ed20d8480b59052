import { visibleIn, worldIn } from '../../../store/selectors.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import type { ShownComparison } from '../../../export/figure/comparisonContent.ts';
import { useComparison } from '../../../ui/analysis/useComparison.ts';
import { thresholdsStore } from '../../../ui/analysis/thresholdsStore.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { comparedPanes, pairOf } from '../../../view/comparisonChanges.ts';
import type { PaneView } from '../../../view/viewState.ts';
import { useLitMeasure } from '../measures/litMeasure.ts';
import { orderedRows } from '../measures/measureWords.ts';

/** Gives the comparison as it stands when asked; null until its measures are there. */
export function useShownComparison(): (() => ShownComparison) | null {
  const explorer = useExplorerStore();
  const { answer } = useComparison();
  const lit = useLitMeasure();
  if (answer === null) return null;
  return () => {
    const { map, view, positions } = presentOf(explorer.getState());
    const { network } = map;
    const compared = (pane: PaneView) => ({
      pane,
      world: worldIn(network, pane),
      visible: visibleIn(network, pane),
    });
    const pair = pairOf(view);
    return {
      network,
      positions,
      comparison: view.comparison,
      panes: comparedPanes(view).map(compared),
      pair: pair === null ? null : [compared(pair[0]), compared(pair[1])],
      answer,
      rows: orderedRows(answer.rows, view.comparison.rows),
      lit,
      thresholds: thresholdsStore.getState().thresholds,
    };
  };
}
