import { targetWords } from '../../../analysis/remarkRows.ts';
import type { StoryStep } from '../../../domain/document.ts';
import { parkedIn } from '../../../domain/remarks.ts';
import type { OpenMap } from '../../../store/snapshot.ts';
import { revealsOf } from '../../../view/reveals.ts';
import { stepsOf } from '../../../view/story.ts';
import { minutesOf } from '../../../view/storyTime.ts';
import type { Presenting } from '../presenting/presenting.ts';
import type { Coming, Shown } from './messages.ts';

/**
 * What the presenter's window is told of a presentation.
 *
 * @param edition - Another number once the document has changed, so that pictures are drawn anew.
 * @param isScreenToTake - The stage has not the whole screen, and could.
 */
export function shownOf(
  { document, network }: OpenMap,
  presenting: Presenting,
  edition: number,
  isScreenToTake = false,
): Shown {
  const steps = stepsOf(document);
  const step = steps[presenting.at];
  const reveals = step === undefined ? [] : revealsOf(step).map(({ text }) => text);
  const next = steps[presenting.at + 1];
  return {
    map: network.about.title,
    titles: steps.map(({ title }) => title),
    at: presenting.at,
    title: step?.title ?? '',
    text: step?.text ?? '',
    note: step?.note ?? '',
    reveals,
    revealed: presenting.revealed,
    coming: comingOf(reveals, presenting.revealed, next),
    isBlack: presenting.isBlack,
    isDetour: presenting.isDetour,
    isScreenToTake,
    startedAt: presenting.startedAt,
    plannedMinutes: minutesOf(steps),
    parked: parkedIn(document).map(({ id, text = '', by = '', on }) => ({
      ...{ id, text, by },
      on: targetWords(network, document, on),
    })),
    picture: pictureName({ edition, at: presenting.at }),
    nextPicture: next === undefined ? null : pictureName({ edition, at: presenting.at + 1 }),
  };
}

/** Which picture: of a step, with all that it reveals. */
export interface PictureOf {
  readonly edition: number;
  readonly at: number;
}

const pictureName = ({ edition, at }: PictureOf): string => `${String(edition)}/${String(at)}`;

/** What a name of a picture stands for; null for any other text. */
export function pictureNamed(name: string): PictureOf | null {
  const [edition, at, ...more] = name.split('/').map(Number);
  if (edition === undefined || at === undefined || more.length > 0) return null;
  return Number.isInteger(edition) && Number.isInteger(at) ? { edition, at } : null;
}

function comingOf(reveals: readonly string[], revealed: number, next: StoryStep | undefined): Coming {
  const reveal = reveals[revealed];
  if (reveal !== undefined) return { kind: 'reveal', text: reveal };
  return next === undefined ? { kind: 'end' } : { kind: 'step', title: next.title, text: next.text ?? '' };
}
