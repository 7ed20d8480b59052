import { use } from 'react';
import { useStore } from 'zustand';
import type { Because } from '../../analysis/results/result.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { StepLight } from './StepLight.ts';
import { pointedStore } from './pointedStore.ts';
import { useKnownAnalyses } from './useKnownAnalyses.ts';
import { useTrace } from './useTrace.ts';

/**
 * What a trace or a finding of the first pane rests on, for map, lines and table to light; null when neither is shown. An entry of
 * a list that a reader points at comes first, and the light of a step last.
 */
export function useLit(): Because | null {
  const pointed = useStore(pointedStore, ({ because }) => because);
  const trace = useTrace();
  const finding = useSnapshot((snapshot) => firstPaneOf(snapshot).finding);
  const known = useKnownAnalyses();
  const found = known?.findings.find(({ id }) => id === finding)?.because ?? null;
  const light = use(StepLight);
  return pointed ?? trace?.because ?? found ?? light;
}
