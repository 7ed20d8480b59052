import { targetWords } from '../../../analysis/remarkRows.ts';
import type { StoryStep } from '../../../domain/document.ts';
import { parkedIn } from '../../../domain/remarks.ts';
import type { OpenMap } from '../../../store/snapshot.ts';
import { revealsOf } from '../../../view/reveals.ts';
import { stepsOf } from '../../../view/story.ts';
import type { Presenting } from '../presenting/presenting.ts';
import type { Coming, Shown } from './messages.ts';

/** What the presenter's window is told of a presentation. */
export function shownOf({ document, network }: OpenMap, presenting: Presenting): Shown {
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
    startedAt: presenting.startedAt,
    parked: parkedIn(document).map(({ id, text = '', by = '', on }) => ({
      ...{ id, text, by },
      on: targetWords(network, document, on),
    })),
    picture: pictureName(presenting.at, presenting.revealed),
    nextPicture: next === undefined ? null : pictureName(presenting.at + 1, 0),
  };
}

export const pictureName = (at: number, revealed: number): string => `${String(at)}/${String(revealed)}`;

function comingOf(reveals: readonly string[], revealed: number, next: StoryStep | undefined): Coming {
  const reveal = reveals[revealed];
  if (reveal !== undefined) return { kind: 'reveal', text: reveal };
  return next === undefined ? { kind: 'end' } : { kind: 'step', title: next.title, text: next.text ?? '' };
}
