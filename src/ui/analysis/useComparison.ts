import { skipToken, useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import type { ComparisonAnswer, Side } from '../../analysis/compare/comparison.ts';
import { comparedPanes } from '../../view/comparisonChanges.ts';
import { scopeOf } from '../../view/paneScope.ts';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { revisionOf } from './analysesKey.ts';
import { useAnalysing } from './AnalystProvider.tsx';
import { thresholdsStore } from './thresholdsStore.ts';

export interface Comparison {
  /**
   * While the next is worked out, that of before if it has as many sides, and then all but `structure`; null until
   * there is any.
   */
  readonly answer: ComparisonAnswer | null;
  /** The next is being worked out. */
  readonly isPending: boolean;
  /** The answer is that of before: it may speak of other panes than those that stand now. */
  readonly isOld: boolean;
  /** Why there is none, in words; null when nothing went wrong. */
  readonly problem: string | null;
  readonly retry: () => void;
}

/**
 * What is said of the panes that are compared, one side a pane, in their order. Nothing is asked while fewer than two
 * stand.
 */
export function useComparison(): Comparison {
  const network = useSnapshot(({ map }) => map.network);
  const view = useSnapshot((snapshot) => snapshot.view);
  return useComparisonOf(
    comparedPanes(view).map((pane) => ({
      scope: scopeOf(network, pane),
      filter: pane.filter,
      withdrawn: pane.withdrawn,
    })),
  );
}

/** What is said of any sides of the map, such as every collaboration by itself. */
export function useComparisonOf(sides: readonly Side[]): Comparison {
  const { analyst } = useAnalysing();
  const network = useSnapshot(({ map }) => map.network);
  const thresholds = useStore(thresholdsStore, (state) => state.thresholds);
  const key = ['comparison', network.about.id, revisionOf(network), sides.length, sides, thresholds] as const;
  const early = useQuery<ComparisonAnswer>({ queryKey: ['measured', ...key], queryFn: skipToken });
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal, client }) =>
      analyst.compare(
        network,
        { sides, thresholds },
        {
          signal,
          // Kept apart: were it the answer to this question, nobody would ask again after the work was called off.
          onEarly: (answer) => {
            client.setQueryData(['measured', ...key], answer);
          },
        },
      ),
    enabled: sides.length > 1,
    placeholderData: (previous, previousQuery) => {
      const [, map, , count] = previousQuery?.queryKey ?? [];
      return map === network.about.id && count === sides.length ? previous : undefined;
    },
    staleTime: Infinity,
    retry: false,
    // A worker needs no network.
    networkMode: 'always',
    structuralSharing: false,
  });
  const whole = query.isPlaceholderData ? undefined : query.data;
  return {
    answer: whole ?? early.data ?? query.data ?? null,
    isPending: query.isFetching,
    isOld: query.isPlaceholderData && early.data === undefined,
    problem: query.error?.message ?? null,
    retry: () => void query.refetch(),
  };
}
