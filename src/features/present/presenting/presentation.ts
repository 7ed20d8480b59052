import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { clock } from '../../../ui/clock.ts';
import { placeOfStep, stepsOf } from '../../../view/story.ts';
import { enterFullScreen, exitFullScreen } from './fullScreen.ts';
import type { Move } from './presenting.ts';
import { startPresenting } from './presenting.ts';
import { presentingStore } from './presentingStore.ts';

const stepsIn = (explorer: ExplorerStore) => stepsOf(presentOf(explorer.getState()).map.document);

/**
 * Presents the story of the open map from the step that is looked at, on the whole screen where the browser gives it: it does
 * only in answer to a key or a press.
 *
 * @returns Whether there is anything to present.
 */
export function beginPresentation(explorer: ExplorerStore): boolean {
  const steps = stepsIn(explorer);
  if (steps.length === 0) return false;
  const { step } = presentOf(explorer.getState()).view;
  presentingStore.setState({ presenting: startPresenting(placeOfStep(steps, step), clock()) });
  void enterFullScreen();
  return true;
}

/** Takes the presentation that is going on a move further. */
export function moveOn(explorer: ExplorerStore, move: Move): void {
  const { presenting } = presentingStore.getState();
  if (presenting === null) return;
  const steps = stepsIn(explorer);
  const moved = move(presenting, steps);
  if (moved !== presenting) presentingStore.setState({ presenting: moved });
}

/** Ends the presentation; the editor opens at the step that was shown. */
export function leavePresentation(): void {
  presentingStore.setState({ presenting: null });
  void exitFullScreen();
}
