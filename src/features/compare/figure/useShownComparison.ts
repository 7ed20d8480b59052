import { visibleIn, worldIn } from '../../../store/selectors.ts';
import type { Arranger } from '../../../layout/client.ts';
import type { ComparedPane } from '../../../scene/compare/alignSeats.ts';
import { arrangeCompared } from '../../../scene/compare/arrangeCompared.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import type { ShownComparison } from '../../../export/figure/comparisonContent.ts';
import { useComparison } from '../../../ui/analysis/useComparison.ts';
import { thresholdsStore } from '../../../ui/analysis/thresholdsStore.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { comparedPanes, pairOf } from '../../../view/comparisonChanges.ts';
import type { PaneView } from '../../../view/viewState.ts';
import { useLitMeasure } from '../measures/litMeasure.ts';
import { orderedRows } from '../measures/measureWords.ts';

/**
 * Gives the comparison as it stands when asked; null until its measures are there.
 *
 * @param arranger - null where nobody arranges anything: then panes stand in lanes.
 */
export function useShownComparison(arranger: Arranger | null): (() => Promise<ShownComparison>) | null {
  const explorer = useExplorerStore();
  const { answer } = useComparison();
  const lit = useLitMeasure();
  if (answer === null) return null;
  return async () => {
    const { map, view } = presentOf(explorer.getState());
    const { network } = map;
    const compared = (pane: PaneView) => ({
      pane,
      world: worldIn(network, pane),
      visible: visibleIn(network, pane),
    });
    const pair = pairOf(view);
    const panes = comparedPanes(view).map(compared);
    const { seats, way } = view.comparison;
    const areNetworks = seats === 'network' && way === 'side-by-side';
    return {
      network,
      networks: areNetworks && arranger !== null ? await networksOf(arranger, panes) : null,
      comparison: view.comparison,
      panes,
      pair: pair === null ? null : [compared(pair[0]), compared(pair[1])],
      answer,
      rows: orderedRows(answer.rows, view.comparison.rows),
      lit,
      thresholds: thresholdsStore.getState().thresholds,
    };
  };
}

/** Where they stand on the screen: lanes stand in for networks that could not be arranged. */
const networksOf = (arranger: Arranger, panes: readonly ComparedPane[]) =>
  arrangeCompared(
    arranger,
    panes.map(({ world }) => world),
  ).catch(() => null);
