import type { RemarkTarget } from '../../../domain/document.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { placeOfStep, stepsOf } from '../../../view/story.ts';
import type { Said } from './SayFields.tsx';
import { sayRemark } from './sayRemark.ts';

/**
 * Keeps a question until somebody answers it.
 *
 * @param at - Place of the step that is shown; null for the one that is looked at.
 */
export function parkQuestion(explorer: ExplorerStore, at: number | null, said: Said): void {
  sayRemark(explorer, { on: stepOf(explorer, at), kind: 'question', ...said });
  explorer.getState().announce('The question is parked.');
}

/** Id '' where the story has no step yet. */
function stepOf(explorer: ExplorerStore, at: number | null): RemarkTarget {
  const { map, view } = presentOf(explorer.getState());
  const steps = stepsOf(map.document);
  return { kind: 'step', id: steps[at ?? placeOfStep(steps, view.step)]?.id ?? '' };
}
