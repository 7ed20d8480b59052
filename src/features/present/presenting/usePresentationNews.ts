import { useEffect } from 'react';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { stepsOf } from '../../../view/story.ts';
import type { StepId } from '../../../view/viewState.ts';
import { presenterStore } from '../presenter/presenterStore.ts';
import type { Presenting } from './presenting.ts';
import { storyWithoutNames } from '../stage/storyWithoutNames.ts';
import { presentingNews } from './presentingNews.ts';
import { presentingStore } from './presentingStore.ts';

/**
 * Whoever moves the presentation on, this page or the presenter's window: tells people who listen, and keeps the step in the view,
 * so that the editor opens at it when the presentation is left or the page is loaded again.
 */
export function usePresentationNews(): void {
  const explorer = useExplorerStore();
  useEffect(() => {
    tell(explorer, null, presentingStore.getState().presenting);
    return presentingStore.subscribe((now, before) => {
      tell(explorer, before.presenting, now.presenting);
    });
  }, [explorer]);
}

function tell(explorer: ExplorerStore, before: Presenting | null, now: Presenting | null) {
  const { document, network } = presentOf(explorer.getState()).map;
  const steps = stepsOf(document);
  const id = now === null ? undefined : steps[now.at]?.id;
  // No step of undo, and none of the browser's history.
  if (id !== undefined)
    explorer.getState().amend(onView((view) => (view.step === id ? view : { ...view, step: id as StepId })));
  const told = now?.areNamesHidden === true ? storyWithoutNames(steps, network) : steps;
  const news = presentingNews(before, now, told, presenterStore.getState().isThere);
  if (news === null) return;
  // Where notes stand in for the second window, they begin with the step, and the reason with both.
  const why = before === null && now?.areNotesShown === true ? presenterStore.getState().refusal : null;
  explorer.getState().announce(why === null ? news : `${news} ${why}`);
}
