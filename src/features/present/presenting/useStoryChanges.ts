import { useEffect } from 'react';
import { presentOf } from '../../../store/explorerStore.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { stepsOf } from '../../../view/story.ts';
import { leavePresentation, moveOn } from './presentation.ts';
import { keepPlace } from './presenting.ts';

/**
 * Keeps a presentation within its story when that changes meanwhile, and ends it when another page or map is opened, or nothing
 * is left to present.
 */
export function useStoryChanges(): void {
  const explorer = useExplorerStore();
  useEffect(
    () =>
      explorer.subscribe((now, before) => {
        const [{ map, view }, { map: mapBefore }] = [presentOf(now), presentOf(before)];
        const [steps, stepsBefore] = [stepsOf(map.document), stepsOf(mapBefore.document)];
        if (view.mode !== 'present' || map.document.id !== mapBefore.document.id || steps.length === 0)
          leavePresentation();
        else if (steps !== stepsBefore) moveOn(explorer, keepPlace(stepsBefore));
      }),
    [explorer],
  );
}
