import { useLayoutEffect, useMemo, useState } from 'react';
import type { StoryStep } from '../../../domain/document.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { createExplorerStore } from '../../../store/explorerStore.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { OpenedView } from '../../../view/savedViews.ts';
import { openStep } from '../../../view/story.ts';
import { firstView } from '../../../view/viewState.ts';
import { mapWithoutNames } from './withoutNames.ts';

/** A step as it can be shown: in an explorer of its own, beside the one of the page. */
export interface StepExplorer {
  readonly explorer: ExplorerStore;
  readonly opened: OpenedView;
}

/**
 * The explorer that shows a step. It stays the same from step to step, and what a reader does in it reaches nobody else.
 *
 * @param step - null where the story has none: then the whole map is shown.
 * @param areNamesHidden - Organisations and collaborations are numbered, for every part of the page alike.
 */
export function useStepExplorer(step: StoryStep | null, areNamesHidden: boolean): StepExplorer {
  const openMap = useSnapshot(({ map }) => map);
  const positions = useSnapshot(({ positions: places }) => places);
  const frame = useSnapshot((snapshot) => firstPaneOf(snapshot).frame);
  const pins = useSnapshot((snapshot) => firstPaneOf(snapshot).pins);
  const text = step?.view ?? null;
  const { network } = openMap;
  const opened = useMemo((): OpenedView => {
    if (text === null) return { view: firstView, missing: [], isDamaged: false };
    return openStep({ view: text }, network, { frame, pins });
  }, [text, network, frame, pins]);
  const map = useMemo(() => (areNamesHidden ? mapWithoutNames(openMap) : openMap), [openMap, areNamesHidden]);
  const view = opened.view ?? firstView;
  const [explorer] = useState(() => createExplorerStore({ map, positions, view }));
  useLayoutEffect(() => {
    explorer.getState().amend((snapshot) => ({ ...snapshot, map, positions }));
  }, [explorer, map, positions]);
  useLayoutEffect(() => {
    explorer.getState().amend(onView(() => view));
  }, [explorer, view]);
  return { explorer, opened };
}
