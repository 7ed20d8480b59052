import type { StoryStep } from '../../../domain/document.ts';
import { revealsOf } from '../../../view/reveals.ts';
import { placeWords } from '../placeWords.ts';
import type { Presenting } from './presenting.ts';
import { typedWords } from './typedWords.ts';

/**
 * What a change of a presentation is told by to people who listen.
 *
 * @param before - null when the presentation begins.
 * @param now - null when it has ended.
 * @param isPresenterOpen - The presenter's window has the notes, so the stage does not show them.
 * @returns null where there is nothing to tell.
 */
export function presentingNews(
  before: Presenting | null,
  now: Presenting | null,
  steps: readonly StoryStep[],
  isPresenterOpen = false,
): string | null {
  if (now === null) return before === null ? null : 'The presentation has ended.';
  if (before === null || before.at !== now.at) return stepWords(now.at, steps);
  if (before.isDetour !== now.isDetour)
    return now.isDetour ? `${awayWords(now.at)}. E returns to it.` : `Back. ${stepWords(now.at, steps)}`;
  if (before.isBlack !== now.isBlack)
    return now.isBlack ? 'Black screen. B shows the step again.' : 'The step is shown again.';
  if (before.revealed !== now.revealed) return revealWords(before.revealed, now, steps[now.at]);
  if (before.isOver !== now.isOver) return now.isOver ? overWords : `${placeWords(now.at, steps)}.`;
  if (before.typed !== now.typed) return now.typed === '' ? null : typedWords(now.typed, steps.length);
  if (before.laser !== now.laser) return laserWords[now.laser];
  if (before.areNamesHidden !== now.areNamesHidden) return now.areNamesHidden ? namesHiddenWords : 'Names are shown.';
  if (before.isLegendShown !== now.isLegendShown) return now.isLegendShown ? 'Legend shown.' : 'Legend hidden.';
  if (before.areNotesShown !== now.areNotesShown && isPresenterOpen) return 'The notes are in the presenter view.';
  if (before.areNotesShown !== now.areNotesShown) return now.areNotesShown ? 'Notes shown.' : 'Notes hidden.';
  if (before.isTimerShown !== now.isTimerShown) return now.isTimerShown ? 'Timer shown.' : 'Timer hidden.';
  return null;
}

export const overWords = 'The story ends here.';

/** Words of an author may name others than the map, or tell in other ways who is meant: whoever hides names is to know it. */
export const namesHiddenWords =
  'Names are hidden, in the words of the step too. Names that the map does not have stay.';

export const awayWords = (at: number): string => `Away from step ${String(at + 1)}`;

const laserWords: Readonly<Record<Presenting['laser'], string>> = {
  off: 'Laser pointer off.',
  first: 'Laser pointer on.',
  second: 'Laser pointer in the second colour.',
};

function stepWords(at: number, steps: readonly StoryStep[]): string {
  const { title = '', text = '' } = steps[at] ?? {};
  return [placeWords(at, steps), title, text]
    .filter((words) => words.trim() !== '')
    .map((words) => (/[.!?…]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`))
    .join(' ');
}

function revealWords(before: number, { revealed }: Presenting, step: StoryStep | undefined): string | null {
  if (step === undefined) return null;
  const reveals = revealsOf(step);
  if (revealed < before) return `${String(revealed)} of ${String(reveals.length)} revealed.`;
  const text = reveals[revealed - 1]?.text ?? '';
  return text === '' ? `${String(revealed)} of ${String(reveals.length)} revealed.` : text;
}
