import { useMemo, useState } from 'react';
import type { StoryStep } from '../../../domain/document.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { continued, createExplorerStore } from '../../../store/explorerStore.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
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
 * The explorer that shows a step. That of the next step goes on from it, with the same past, and what a reader does in it
 * reaches nobody else.
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
  const asked = { map, positions, view };
  const [held, setHeld] = useState(() => ({ ...asked, explorer: createExplorerStore(asked) }));
  if (held.map === map && held.positions === positions && held.view === view)
    return { explorer: held.explorer, opened };
  // Before anything is drawn: the words of one step never stand beside the view of another, and each step is drawn once.
  const explorer = continued(held.explorer, (snapshot) => ({
    ...snapshot,
    map,
    positions,
    view: held.view === view ? snapshot.view : view,
  }));
  setHeld({ ...asked, explorer });
  return { explorer, opened };
}
