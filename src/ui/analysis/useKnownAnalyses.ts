import { QueryClientContext } from '@tanstack/react-query';
import { use, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { AnalysisAnswer } from '../../analysis/protocol.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { knownAnalyses } from './knownAnalyses.ts';
import { thresholdsStore } from './thresholdsStore.ts';

const nothingToHear = () => () => undefined;

/**
 * What the analyses have said of what the first pane shows, without asking them: for parts of the first picture, which must not
 * bring along what asking takes. While the next answer is worked out, the last one for the map; null where nobody has asked.
 */
export function useKnownAnalyses(): AnalysisAnswer | null {
  const queries = use(QueryClientContext);
  const network = useSnapshot(({ map }) => map.network);
  const pane = useSnapshot(firstPaneOf);
  const thresholds = useStore(thresholdsStore, (state) => state.thresholds);
  const read = (): AnalysisAnswer | null => knownAnalyses(queries, network, pane, thresholds);
  const subscribe = useMemo(
    () =>
      queries === undefined ? nothingToHear : (listener: () => void) => queries.getQueryCache().subscribe(listener),
    [queries],
  );
  return useSyncExternalStore(subscribe, read);
}
