import type { ExportedFile, ExportInput } from '../exportMaker.ts';
import { ageWords } from '../ageWords.ts';
import { drawStep } from '../picture/drawStep.ts';
import { sourceWords } from '../picture/usedSources.ts';
import { safeFileName } from '../safeFileName.ts';
import type { Sheet } from '../sheet.ts';
import { stepContents } from '../story/handout.ts';
import type { StepContent } from '../story/stepContent.ts';
import { stepsOf } from '../../view/story.ts';
import { toldStory, toldTitle } from '../toldStory.ts';
import type { SlideContent, SlideLegend, SlidePicture } from './slide.ts';
import { slideLegend } from './slideLegend.ts';
import { SlideFile } from './SlideFile.ts';

/** Pixels of a picture, of which a file has `scale` in each direction: sharp on a wall. */
const pictureSize = { width: 960, height: 540 } as const;
const scale = 2;
/** Pixels that names have at least: nine points on the slide, which a table of people still reads. */
const leastText = 15;

/** More would be smaller than anybody can read. */
const mostSources = 4;

/**
 * Makes slides of a story, or of one view: a picture each, and words that can be edited. The page has its turn between two slides.
 *
 * @param pngOf - Paints a sheet as a picture of points, `scale` for each of its pixels.
 */
export async function makeSlides(
  input: ExportInput,
  pngOf: (sheet: Sheet, scale: number) => Promise<Uint8Array>,
  progress: (share: number, doing: string) => void,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const { map, part, theme, measure, today, pause } = input;
  const { network, positions, view } = map;
  const told = toldStory(map, part);
  const title = toldTitle(told);
  const tools = { theme, measure };
  const file = new SlideFile({ title, description: network.about.title, language: 'en-GB', day: today });
  const notes = stepsOf(told).map(({ note }) => note ?? '');
  const steps = stepContents({ document: told, network, positions, ground: view.panes[0] }, tools, input);
  for (const [place, step] of steps.entries()) {
    progress(place / steps.length, `Drawing slide ${String(place + 1)} of ${String(steps.length)}`);
    await pause();
    signal.throwIfAborted();
    const sheet = pictureOf(step);
    const picture = await pictureFrom(sheet);
    file.addSlide(
      slideOf(
        step,
        notes[place] ?? '',
        picture,
        await legendFrom(step),
        place === 0 ? ageWords(network.about, today) : '',
      ),
    );
  }
  signal.throwIfAborted();
  const pieces = file.finish();
  progress(1, 'Done');
  return {
    blob: new Blob(pieces as readonly BlobPart[] as BlobPart[], {
      type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    }),
    fileName: safeFileName(title, 'pptx'),
  };

  async function pictureFrom(sheet: Sheet): Promise<SlidePicture> {
    const { width, height, description } = sheet;
    return { png: await pngOf(sheet, scale), width, height, alternative: description };
  }

  async function legendFrom(step: StepContent): Promise<SlideLegend | null> {
    const laid = slideLegend(step, tools);
    return laid === null ? null : { signs: await pictureFrom(laid.signs), labels: laid.labels };
  }

  function pictureOf(step: StepContent): Sheet {
    const means = { ...pictureSize, theme, measure };
    if (step.view !== null) return drawStep(step.view, network, positions, means, step, leastText);
    return { ...pictureSize, title: step.title, description: step.losses.join(' '), theme, marks: [] };
  }
}

/** @param age - When the file was made and how old its facts are, for the first slide. */
function slideOf(
  step: StepContent,
  note: string,
  picture: SlidePicture,
  legend: SlideLegend | null,
  age: string,
): SlideContent {
  return {
    title: step.title,
    text: [step.text, ...step.reveals, ...step.losses].filter((words) => words.trim() !== '').join('\n'),
    legend,
    sources: [...step.notes, sourcesLine(step), age].filter((words) => words !== '').join(' '),
    notes: [note, step.shown.join(' ')].filter((words) => words.trim() !== '').join('\n'),
    picture,
  };
}

function sourcesLine({ sources }: StepContent): string {
  if (sources.length === 0) return 'Sources: none recorded for what is shown.';
  const others = sources.length - mostSources;
  const more = others > 0 ? ` And ${String(others)} more, named in the map.` : '';
  return `Sources: ${sources.slice(0, mostSources).map(sourceWords).join('; ')}.${more}`;
}
