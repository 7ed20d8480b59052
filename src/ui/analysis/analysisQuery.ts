import { queryOptions } from '@tanstack/react-query';
import type { Analyst } from '../../analysis/analysisClient.ts';
import type { AnalysisProgress } from '../../analysis/runAnalyses.ts';
import type { Thresholds } from '../../analysis/results/thresholds.ts';
import type { Network } from '../../domain/network.ts';
import { scopeOf } from '../../view/paneScope.ts';
import type { PaneView } from '../../view/viewState.ts';
import { analysesKey } from './analysesKey.ts';
import { sayLater } from './sayLater.ts';

/**
 * The analyses of what a pane's filters leave.
 *
 * @param onProgress - Hears how far it has come once the work has taken longer than 300 ms, and null when it is over.
 */
export const analysisQuery = (
  analyst: Analyst,
  network: Network,
  pane: PaneView,
  thresholds: Thresholds,
  onProgress: (progress: AnalysisProgress | null) => void,
) =>
  queryOptions({
    queryKey: analysesKey(network, pane, thresholds),
    queryFn: async ({ signal }) => {
      const said = sayLater(onProgress);
      try {
        const { filter, withdrawn } = pane;
        const scope = scopeOf(network, pane);
        const question = { scope, filter, withdrawn, thresholds };
        return await analyst.analyse(network, question, { signal, onProgress: said.hear });
      } finally {
        said.end();
      }
    },
    placeholderData: (previous, previousQuery) =>
      previousQuery?.queryKey[1] === network.about.id ? previous : undefined,
    staleTime: Infinity,
    retry: false,
    // A worker needs no network.
    networkMode: 'always',
    // Comparing thousands of results deeply would cost more than drawing them.
    structuralSharing: false,
  });
