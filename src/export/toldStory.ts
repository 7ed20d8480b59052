import type { MapDocument } from '../domain/document.ts';
import { addStep, stepsOf, stepView, storyOf } from '../view/story.ts';
import type { ExportedMap, ExportedPart } from './exportMaker.ts';

/**
 * The document with the story that a file tells: all steps, the one that is looked at, or the view on the screen as the only
 * step of a story without a name. A story without steps is told as the view.
 */
export function toldStory({ document, view }: ExportedMap, part: ExportedPart): MapDocument {
  const steps = stepsOf(document);
  if (part === 'story' && steps.length > 0) return document;
  const step = steps.find(({ id }) => id === view.step);
  if (step !== undefined) return { ...document, story: { title: storyOf(document).title, steps: [step] } };
  return addStep({ ...document, story: { title: '', steps: [] } }, { title: document.title }, stepView(view));
}

/** What the file is called: as its story, as its only step, or as the map. */
export function toldTitle(told: MapDocument): string {
  const { title, steps } = storyOf(told);
  const own = steps.length === 1 ? steps[0]?.title : title;
  return own === undefined || own.trim() === '' ? told.title : own;
}
