import type { MapDocument, StoryStep } from '../../../domain/document.ts';
import { stepsOf } from '../../../view/story.ts';

/** A change of the step that has an id now: fields are left after the story has changed around them. */
export const onStep =
  (id: string, change: (document: MapDocument, step: StoryStep) => MapDocument) =>
  (document: MapDocument): MapDocument => {
    const step = stepsOf(document).find((own) => own.id === id);
    return step === undefined ? document : change(document, step);
  };
