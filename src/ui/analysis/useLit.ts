import type { Because } from '../../analysis/results/result.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { useKnownAnalyses } from './useKnownAnalyses.ts';

/** What a trace or a finding of the first pane rests on, for map, lines and table to light; null when neither is shown. */
export function useLit(): Because | null {
  const finding = useSnapshot((snapshot) => firstPaneOf(snapshot).finding);
  const known = useKnownAnalyses();
  return known?.findings.find(({ id }) => id === finding)?.because ?? null;
}
