import { useCallback } from 'react';
import { assertNever } from '../../../domain/assertNever.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import type { PresentingKey } from '../../../ui/presentingKeys.ts';
import { openRoom } from '../../../ui/room/roomStore.ts';
import { enterFullScreen, exitFullScreen, keepsFullScreen } from './fullScreen.ts';
import { leavePresentation, moveOn } from './presentation.ts';
import type { Move } from './presenting.ts';
import {
  changeDetour,
  changeLaser,
  goBack,
  goOn,
  switchOver,
  toStep,
  toTypedStep,
  typeDigit,
  untyped,
} from './presenting.ts';
import { presentingStore } from './presentingStore.ts';

export type StoryAct = (key: PresentingKey) => void;

/** What keys, buttons and touches do to the presentation. */
export function useStoryAct(): StoryAct {
  const explorer = useExplorerStore();
  return useCallback(
    (key) => {
      switch (key.type) {
        case 'leave':
          if ((presentingStore.getState().presenting?.typed ?? '') !== '') moveOn(explorer, untyped);
          else if (keepsFullScreen()) void exitFullScreen();
          else leavePresentation();
          return;
        case 'screen':
          void enterFullScreen();
          return;
        case 'dispute':
          openRoom('dispute');
          return;
        case 'park':
          openRoom('question');
          return;
        default:
          moveOn(explorer, (presenting, steps) =>
            (moveOf(key) ?? untyped)(isNumber(key) ? presenting : untyped(presenting, steps), steps),
          );
      }
    },
    [explorer],
  );
}

const isNumber = ({ type }: PresentingKey): boolean => type === 'digit' || type === 'jump';

/** A key that moves the story. */
function moveOf(key: PresentingKey): Move | null {
  switch (key.type) {
    case 'digit':
      return typeDigit(key.digit);
    case 'jump':
      return toTypedStep;
    case 'on':
      return goOn;
    case 'back':
      return goBack;
    case 'first':
      return toStep(0);
    case 'last':
      return (presenting, steps) => toStep(steps.length - 1)(presenting, steps);
    case 'black':
      return switchOver('isBlack');
    case 'laser':
      return changeLaser;
    case 'legend':
      return switchOver('isLegendShown');
    case 'notes':
      return switchOver('areNotesShown');
    case 'timer':
      return switchOver('isTimerShown');
    case 'names':
      return switchOver('areNamesHidden');
    case 'detour':
      return changeDetour;
    case 'leave':
    case 'screen':
    case 'dispute':
    case 'park':
      return null;
    default:
      return assertNever(key);
  }
}
