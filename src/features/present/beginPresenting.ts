import type { ExplorerStore } from '../../store/explorerStore.ts';
import { presentOf } from '../../store/explorerStore.ts';
import { clock } from '../../ui/clock.ts';
import { placeOfStep, stepsOf } from '../../view/story.ts';
import { startPresenting } from './presenting/presenting.ts';
import { presentingStore } from './presenting/presentingStore.ts';

/** Presents the story, beginning with the step that is looked at. */
export function beginPresenting(explorer: ExplorerStore): void {
  const { map, view } = presentOf(explorer.getState());
  const steps = stepsOf(map.document);
  if (steps.length === 0) return;
  presentingStore.setState({ presenting: startPresenting(placeOfStep(steps, view.step), clock()) });
}
