import { shortened } from '../../analysis/words.ts';
import type { MapDocument } from '../../domain/document.ts';
import type { ExplorerStore } from '../../store/explorerStore.ts';
import { onView } from '../../store/snapshot.ts';
import type { Command } from '../../ui/command.ts';
import type { StepId, ViewState } from '../../view/viewState.ts';

const longestTitle = 80;
const always = () => true;

/** What can be done with the story from anywhere. What it takes comes when it is first wanted. */
export function storyCommands(explorer: ExplorerStore, { story }: MapDocument): readonly Command[] {
  const steps = story?.steps ?? [];
  const command = (id: string, label: string, run: () => void, more: Partial<Command> = {}): Command => ({
    id,
    label,
    keys: null,
    group: 'story',
    isEnabled: always,
    ...more,
    run,
  });
  return [
    command(
      'add-step',
      'Add this view to the story',
      () =>
        void import('./capture/captureStep.ts').then(({ addViewAsStep }) => {
          addViewAsStep(explorer);
        }),
      { keys: 'N', also: 'save step slide capture' },
    ),
    ...steps.map(({ id, title }, place) =>
      command(
        `go-to-step-${String(place)}`,
        `Go to step ${String(place + 1)}: ${shortened(title, longestTitle)}`,
        () => {
          explorer.getState().commit(onView((view: ViewState) => ({ ...view, mode: 'present', step: id as StepId })));
        },
      ),
    ),
  ];
}
