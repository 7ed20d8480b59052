import type { QueryClient } from '@tanstack/react-query';
import type { AnalysisAnswer } from '../../analysis/protocol.ts';
import type { Because } from '../../analysis/results/result.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { analysesKey } from './analysesKey.ts';
import { thresholdsStore } from './thresholdsStore.ts';

/** What the analyses have said of what the first pane shows, or last said of the map; null where nobody has asked. */
export function knownAnalyses(
  queries: QueryClient | undefined,
  ...asked: Parameters<typeof analysesKey>
): AnalysisAnswer | null {
  if (queries === undefined) return null;
  const key = analysesKey(...asked);
  const exact = queries.getQueryData<AnalysisAnswer>(key);
  if (exact !== undefined) return exact;
  const [latest] = queries
    .getQueryCache()
    .findAll({ queryKey: key.slice(0, 2) })
    .filter(({ state }) => state.data !== undefined)
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
  return (latest?.state.data as AnalysisAnswer | undefined) ?? null;
}

/** What the finding that is shown rests on; null where none is, or it is not known. */
export function knownFinding(queries: QueryClient | undefined, snapshot: Snapshot): Because | null {
  const pane = firstPaneOf(snapshot);
  if (pane.finding === null) return null;
  const { thresholds } = thresholdsStore.getState();
  const known = knownAnalyses(queries, snapshot.map.network, pane, thresholds);
  return known?.findings.find(({ id }) => id === pane.finding)?.because ?? null;
}
