import { useEffect, useRef } from 'react';
import type { StoryStep } from '../../../domain/document.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { placeOfStep, stepsOf } from '../../../view/story.ts';
import { lookAtStep } from '../../../view/stepChanges.ts';

/** The story, and the step of it that is looked at. */
export interface LookedAt {
  readonly steps: readonly StoryStep[];
  /** From 0. */
  readonly at: number;
  /** null for an empty story. */
  readonly step: StoryStep | null;
}

export function useLookedAt(): LookedAt {
  const steps = useSnapshot(({ map }) => stepsOf(map.document));
  const id = useSnapshot(({ view }) => view.step);
  const at = placeOfStep(steps, id);
  useUnknownStep(steps, id);
  return { steps, at, step: steps[at] ?? null };
}

/** Looking at a step is no step of undo. */
export function lookAt(explorer: ExplorerStore, step: StoryStep): void {
  explorer.getState().amend(onView(lookAtStep(step.id)));
}

/** A link may name a step that the story has not: that is said, and the first is shown. One that was here a moment ago is not missed. */
function useUnknownStep(steps: readonly StoryStep[], id: string | null): void {
  const explorer = useExplorerStore();
  const known = useRef(new Set<string>());
  useEffect(() => {
    for (const step of steps) known.current.add(step.id);
    if (id === null || steps.some((step) => step.id === id)) return;
    const { amend, notify } = explorer.getState();
    amend(onView(lookAtStep(null)));
    if (known.current.has(id)) return;
    notify({
      kind: 'note',
      text: `The link names a step that is not in this story.${steps.length > 0 ? ' The first step is shown.' : ''}`,
    });
  }, [explorer, steps, id]);
}
