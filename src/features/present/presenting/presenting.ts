import type { StoryStep } from '../../../domain/document.ts';
import { revealsOf } from '../../../view/reveals.ts';

/** A story while it is being presented. Nothing of it is kept in the map, in its link or in undo. */
export interface Presenting {
  /** Place of the step that is shown, from 0. */
  readonly at: number;
  /** How many of its reveals have been asked for. */
  readonly revealed: number;
  /** It was asked to go on after all was shown. */
  readonly isOver: boolean;
  /** Milliseconds since 1970, for the clock and the timer. */
  readonly startedAt: number;
  readonly isBlack: boolean;
  /** A ring with a trail that follows the pointer, in one of two colours. */
  readonly laser: 'off' | 'first' | 'second';
  readonly isTimerShown: boolean;
  readonly isLegendShown: boolean;
  readonly areNotesShown: boolean;
  /** Organisations stand without their names: the room is to guess, or nobody is to be named. */
  readonly areNamesHidden: boolean;
  /** Whether the map is explored freely, away from the step. */
  readonly isDetour: boolean;
  /** Digits typed so far on the way to a step. */
  readonly typed: string;
}

/** @param at - The step to begin with. */
export const startPresenting = (at: number, startedAt: number): Presenting => ({
  at,
  revealed: 0,
  isOver: false,
  startedAt,
  isBlack: false,
  laser: 'off',
  isTimerShown: false,
  isLegendShown: false,
  areNotesShown: false,
  areNamesHidden: false,
  isDetour: false,
  typed: '',
});

/** Turns the state of a presentation into the next. The same value comes back where there is nothing to do. */
export type Move = (presenting: Presenting, steps: readonly StoryStep[]) => Presenting;

/** The next reveal, else the next step, else the end; from a detour or a black screen back to the story. */
export const goOn: Move = (presenting, steps) => {
  if (presenting.isBlack || presenting.isDetour) return { ...presenting, isBlack: false, isDetour: false };
  if (presenting.revealed < revealsAt(steps, presenting.at))
    return { ...presenting, revealed: presenting.revealed + 1 };
  if (presenting.at + 1 < steps.length) return toStep(presenting.at + 1)(presenting, steps);
  return presenting.isOver ? presenting : { ...presenting, isOver: true };
};

/** From the end to the last step, one reveal back, else the step before with all that it reveals; from a detour or a black screen back to the story. */
export const goBack: Move = (presenting, steps) => {
  if (presenting.isBlack || presenting.isDetour) return { ...presenting, isBlack: false, isDetour: false };
  if (presenting.isOver) return { ...presenting, isOver: false };
  if (presenting.revealed > 0) return { ...presenting, revealed: presenting.revealed - 1 };
  if (presenting.at === 0) return presenting;
  const at = presenting.at - 1;
  return { ...toStep(at)(presenting, steps), revealed: revealsAt(steps, at) };
};

/** A step as it begins; a place outside the story is brought back into it. */
export const toStep =
  (place: number): Move =>
  (presenting, steps) => ({
    ...presenting,
    at: Math.min(Math.max(0, place), Math.max(0, steps.length - 1)),
    revealed: 0,
    isOver: false,
    typed: '',
    isBlack: false,
    isDetour: false,
  });

/** Steps were added, moved or taken away meanwhile: the same step, where it is still there, else the one in its place. */
export const keepPlace =
  (before: readonly StoryStep[]): Move =>
  (presenting, steps) => {
    const shown = before[presenting.at];
    const place = steps.findIndex(({ id }) => id === shown?.id);
    const at = place < 0 ? Math.min(presenting.at, Math.max(0, steps.length - 1)) : place;
    const revealed = place < 0 ? 0 : Math.min(presenting.revealed, revealsAt(steps, at));
    const isOver = presenting.isOver && at === steps.length - 1 && revealed === revealsAt(steps, at);
    return at === presenting.at && revealed === presenting.revealed && isOver === presenting.isOver
      ? presenting
      : { ...presenting, at, revealed, isOver };
  };

/** Longer numbers than stories have steps. */
const mostDigits = 3;

/** The number typed so far, and one digit more. */
export const withDigit = (typed: string, digit: string): string => `${typed}${digit}`.slice(-mostDigits);

export const typeDigit =
  (digit: string): Move =>
  (presenting) => ({ ...presenting, typed: withDigit(presenting.typed, digit) });

export const toTypedStep: Move = (presenting, steps) =>
  presenting.typed === '' ? presenting : toStep(Number(presenting.typed) - 1)(presenting, steps);

/** Digits that were typed in vain go with whatever is done next. */
export const untyped: Move = (presenting) => (presenting.typed === '' ? presenting : { ...presenting, typed: '' });

type Switch = 'isBlack' | 'isTimerShown' | 'isLegendShown' | 'areNotesShown' | 'areNamesHidden';

export const switchOver =
  (what: Switch): Move =>
  (presenting) => ({ ...presenting, [what]: !presenting[what] });

const nextLaser: Readonly<Record<Presenting['laser'], Presenting['laser']>> = {
  off: 'first',
  first: 'second',
  second: 'off',
};

export const changeLaser: Move = (presenting) => ({ ...presenting, laser: nextLaser[presenting.laser] });

/** Away from the step, or back to it; nobody explores in the dark. */
export const changeDetour: Move = (presenting) => ({ ...presenting, isDetour: !presenting.isDetour, isBlack: false });

const revealsAt = (steps: readonly StoryStep[], at: number): number => {
  const step = steps[at];
  return step === undefined ? 0 : revealsOf(step).length;
};
