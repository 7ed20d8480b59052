import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { VerifyNext } from '../../analysis/results/verifyNext.ts';
import type { AnalysisProgress } from '../../analysis/runAnalyses.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { scopeOf } from '../../view/paneScope.ts';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { analysesKey } from './analysesKey.ts';
import { useAnalysing } from './AnalystProvider.tsx';
import { thresholdsStore } from './thresholdsStore.ts';

export interface ToVerify {
  /** null until it is worked out. */
  readonly next: VerifyNext | null;
  readonly isPending: boolean;
  readonly progress: AnalysisProgress | null;
  readonly problem: string | null;
  readonly retry: () => void;
}

/**
 * What to verify next of what the first pane shows.
 *
 * @param isAsked - It takes seconds, so it is worked out only while somebody asks.
 */
export function useVerifyNext(isAsked: boolean): ToVerify {
  const { analyst } = useAnalysing();
  const network = useSnapshot(({ map }) => map.network);
  const pane = useSnapshot(firstPaneOf);
  const thresholds = useStore(thresholdsStore, (state) => state.thresholds);
  const [progress, setProgress] = useState<AnalysisProgress | null>(null);
  const { filter, withdrawn } = pane;
  const scope = scopeOf(network, pane);
  const query = useQuery({
    queryKey: ['verify-next', ...analysesKey(network, pane, thresholds)],
    queryFn: ({ signal }) =>
      analyst.verifyNext(network, { scope, filter, withdrawn, thresholds }, { signal, onProgress: setProgress }),
    enabled: isAsked,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  });
  return {
    next: query.data ?? null,
    isPending: query.isFetching,
    progress: query.isFetching ? progress : null,
    problem: query.error?.message ?? null,
    retry: () => void query.refetch(),
  };
}
