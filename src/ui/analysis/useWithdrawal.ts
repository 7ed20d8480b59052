import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FullWithdrawal } from '../../analysis/analyses/withdrawal.ts';
import { defaultThresholds } from '../../analysis/results/thresholds.ts';
import type { AnalysisProgress } from '../../analysis/runAnalyses.ts';
import type { EntityRef } from '../../domain/ids.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { scopeOf } from '../../view/paneScope.ts';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { analysesKey } from './analysesKey.ts';
import { useAnalysing } from './AnalystProvider.tsx';
import { sayLater } from './sayLater.ts';

export interface ToldWithdrawal {
  /** null until it is worked out. */
  readonly found: FullWithdrawal | null;
  /** How far it has come; null while that is not worth a word. */
  readonly progress: AnalysisProgress | null;
  /** Why there is none, in words; null when nothing went wrong. */
  readonly problem: string | null;
  readonly retry: () => void;
}

/**
 * All that the record would lack of what the filters of the first pane show.
 *
 * @param withdrawn - What leaves, whatever the pane itself leaves out.
 */
export function useWithdrawal(withdrawn: readonly EntityRef[]): ToldWithdrawal {
  const { analyst } = useAnalysing();
  const network = useSnapshot(({ map }) => map.network);
  const pane = useSnapshot(firstPaneOf);
  const [progress, setProgress] = useState<AnalysisProgress | null>(null);
  const { filter } = pane;
  const query = useQuery({
    queryKey: ['withdrawal', ...analysesKey(network, { ...pane, withdrawn }, defaultThresholds)],
    queryFn: async ({ signal }) => {
      const said = sayLater(setProgress);
      try {
        const question = { scope: scopeOf(network, pane), filter, withdrawn, thresholds: defaultThresholds };
        return await analyst.withdrawal(network, question, { signal, onProgress: said.hear });
      } finally {
        said.end();
      }
    },
    staleTime: Infinity,
    retry: false,
    // A worker needs no network.
    networkMode: 'always',
    structuralSharing: false,
  });
  return {
    found: query.data ?? null,
    progress: query.isFetching ? progress : null,
    problem: query.error?.message ?? null,
    retry: () => void query.refetch(),
  };
}
