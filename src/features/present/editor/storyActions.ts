import { shortened } from '../../../analysis/words.ts';
import type { StoryStep } from '../../../domain/document.ts';
import { changeDocument } from '../../../store/changeDocument.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { changeStep, duplicateStep, moveStep, putBackStep, removeStep, stepsOf } from '../../../view/story.ts';
import { changeStory, undoDone } from '../changeStory.ts';

const longestTitle = 80;

/** “Who answers to whom?”, or what an untitled step is called. */
export const stepInWords = ({ title }: Pick<StoryStep, 'title'>): string =>
  title.trim() === '' ? 'without a title' : `“${shortened(title, longestTitle)}”`;

const placeOf = (explorer: ExplorerStore, step: StoryStep): number => stepsNow(explorer).indexOf(step);
const stepsNow = (explorer: ExplorerStore) => stepsOf(presentOf(explorer.getState()).map.document);

/** Gives a step another place, from 0, and says which it has. */
export function moveTo(explorer: ExplorerStore, step: StoryStep, to: number): void {
  const from = placeOf(explorer, step);
  const count = stepsNow(explorer).length;
  const place = Math.min(count - 1, Math.max(0, to));
  if (from < 0) return;
  if (from === place) {
    explorer.getState().announce(`Step ${String(from + 1)} is ${from === 0 ? 'the first' : 'the last'} already.`);
    return;
  }
  changeStory(explorer, (document) => moveStep(document, step, place), place);
  explorer.getState().announce(`Step ${String(from + 1)} moved to place ${String(place + 1)} of ${String(count)}.`);
}

/** Takes a step out of the story; a notice offers to put it back. */
export function deleteStep(explorer: ExplorerStore, step: StoryStep): void {
  const at = placeOf(explorer, step);
  if (at < 0) return;
  const next = Math.max(0, Math.min(at, stepsNow(explorer).length - 2));
  changeStory(explorer, (document) => removeStep(document, step), next);
  const after = presentOf(explorer.getState());
  explorer.getState().notify({
    kind: 'note',
    text: `Step ${String(at + 1)} was deleted: ${shortened(step.title, longestTitle)}`,
    actions: [
      {
        label: 'Undo',
        run: () => {
          undoDone(explorer, { after, takeBack: (document) => putBackStep(document, step, at) });
          explorer.getState().announce(`Step ${String(at + 1)} is back.`);
        },
      },
    ],
  });
}

export function duplicate(explorer: ExplorerStore, step: StoryStep): void {
  const at = placeOf(explorer, step);
  if (at < 0) return;
  changeStory(explorer, (document) => duplicateStep(document, step), at + 1);
  explorer.getState().announce(`Step ${String(at + 1)} was duplicated. The copy is step ${String(at + 2)}.`);
}

export function retitle(explorer: ExplorerStore, step: StoryStep, title: string): void {
  if (title === step.title) return;
  changeDocument(explorer, (document) => changeStep(document, step, { title }));
  explorer.getState().announce(`The step is now called ${stepInWords({ title })}.`);
}
