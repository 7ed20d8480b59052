import { useMemo } from 'react';
import type { Because } from '../../../analysis/results/result.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { onView } from '../../../store/snapshot.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { changeComparison } from '../../../view/comparisonChanges.ts';
import { useComparison } from '../../../ui/analysis/useComparison.ts';

/**
 * What produced the lit measure in each compared pane, in their order; null while none is lit, or its answer is not
 * there.
 */
export function useLitMeasure(): readonly Because[] | null {
  const { answer, isOld } = useComparison();
  const measure = useSnapshot(({ view }) => view.comparison.measure);
  return useMemo(
    () => (isOld ? null : (answer?.rows.find(({ id }) => id === measure)?.cells.map(({ because }) => because) ?? null)),
    [answer, isOld, measure],
  );
}

/**
 * Lights what produced a measure in every pane, or puts it out where it is lit already, and says so once.
 *
 * @param said - The row in words, by `litSentence`.
 */
export function lightMeasure(explorer: ExplorerStore, id: string, said: string): void {
  const isLit = presentOf(explorer.getState()).view.comparison.measure === id;
  if (isLit) putOutMeasure(explorer);
  else {
    explorer.getState().commit(onView(changeComparison({ measure: id })));
    explorer.getState().announce(said);
  }
}

/** @returns Whether one was lit. */
export function putOutMeasure(explorer: ExplorerStore): boolean {
  if (presentOf(explorer.getState()).view.comparison.measure === null) return false;
  explorer.getState().commit(onView(changeComparison({ measure: null })));
  explorer.getState().announce('No longer lit.');
  return true;
}
