import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../analysis/findings/finding.ts';
import type { AllResults } from '../../analysis/results/allResults.ts';
import type { AnalysisProgress } from '../../analysis/runAnalyses.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { scopeOf } from '../../view/paneScope.ts';
import { analysisQuery } from './analysisQuery.ts';
import { useAnalysing } from './AnalystProvider.tsx';
import { thresholdsStore } from './thresholdsStore.ts';

export interface Analyses {
  /** While the next are worked out, those of before; empty until there are any. */
  readonly findings: readonly Finding[];
  readonly results: AllResults;
  /** The next are being worked out. */
  readonly isPending: boolean;
  /** How far they have come; null while that is not worth a word. */
  readonly progress: AnalysisProgress | null;
  /** Why there are none, in words; null when nothing went wrong. */
  readonly problem: string | null;
  readonly retry: () => void;
}

const none: Pick<Analyses, 'findings' | 'results'> = { findings: [], results: new Map() };

/**
 * What the analyses say of what the first pane shows. They begin with the first component that asks. A change of the view is drawn
 * first: asking about it, and showing the answer where it is known already, comes after the picture.
 */
export function useAnalyses(): Analyses {
  const { analyst, progress } = useAnalysing();
  const shownNetwork = useSnapshot(({ map }) => map.network);
  const shownPane = useSnapshot(firstPaneOf);
  const network = useDeferredValue(shownNetwork);
  const pane = useDeferredValue(shownPane);
  const thresholds = useStore(thresholdsStore, (state) => state.thresholds);
  const said = useStore(progress, (state) => state.progress);
  const query = useQuery(
    analysisQuery(analyst, network, pane, thresholds, (next) => {
      progress.setState({ progress: next });
    }),
  );
  const { data, isFetching, error, refetch } = query;
  const isSameMap = network.about.id === shownNetwork.about.id;
  const isBehind =
    network !== shownNetwork ||
    pane.filter !== shownPane.filter ||
    pane.withdrawn !== shownPane.withdrawn ||
    scopeOf(network, pane) !== scopeOf(shownNetwork, shownPane);
  return useMemo(
    () => ({
      ...((isSameMap ? data : undefined) ?? none),
      isPending: isFetching || isBehind,
      progress: isFetching ? said : null,
      problem: error?.message ?? null,
      retry: () => void refetch(),
    }),
    [isSameMap, data, isFetching, isBehind, said, error, refetch],
  );
}
