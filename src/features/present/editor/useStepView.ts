import { useMemo } from 'react';
import type { Because } from '../../../analysis/results/result.ts';
import type { StoryStep } from '../../../domain/document.ts';
import type { Network } from '../../../domain/network.ts';
import { lastCalls } from '../../../store/lastCalls.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useKnownAnalyses } from '../../../ui/analysis/useKnownAnalyses.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { OpenedView } from '../../../view/savedViews.ts';
import { shownPanes } from '../../../view/stepChanges.ts';
import { openStep } from '../../../view/story.ts';
import type { PaneView, ViewState } from '../../../view/viewState.ts';

/** A step as it is shown on the open map. */
export interface StepView {
  /** null when it was kept in a way that is not known here. */
  readonly view: ViewState | null;
  readonly panes: readonly PaneView[];
  /** What its finding rests on; null without one, and until the findings are worked out. */
  readonly found: Because | null;
}

/** Every part of the page asks for the same step: they share one value, so that what follows from it is worked out once. */
const openedFor = lastCalls(
  (view: unknown, network: Network, frame: PaneView['frame'], pins: PaneView['pins']): OpenedView =>
    openStep({ view }, network, { frame, pins }),
);

export function useStepView({ view: kept }: Pick<StoryStep, 'view'>): StepView {
  const network = useSnapshot(({ map }) => map.network);
  const frame = useSnapshot((snapshot) => firstPaneOf(snapshot).frame);
  const pins = useSnapshot((snapshot) => firstPaneOf(snapshot).pins);
  const { view } = openedFor(kept, network, frame, pins);
  const finding = view?.panes[0].finding ?? null;
  const known = useKnownAnalyses();
  const found = finding === null ? null : (known?.findings.find(({ id }) => id === finding)?.because ?? null);
  const panes = useMemo(() => (view === null ? [] : shownPanes(view)), [view]);
  return { view, panes, found };
}
