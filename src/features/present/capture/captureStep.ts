import { shortened } from '../../../analysis/words.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { placesOf } from '../../../store/places.ts';
import { visibleOf } from '../../../store/selectors.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import { mapAttribute } from '../../../ui/stage/mapHandle.ts';
import { setMode } from '../../../view/changes.ts';
import { inCamera } from '../../../view/inCamera.ts';
import { addStep, removeStep, stepsOf, stepView } from '../../../view/story.ts';
import type { Mode, ViewState } from '../../../view/viewState.ts';
import { titleOfView } from '../../../view/viewTitle.ts';
import { changeStory, undoDone } from '../changeStory.ts';

const longestTitle = 80;
const usualAspect = 16 / 10;

/** A view as a step keeps it, with a title for it. */
export interface Captured {
  readonly title: string;
  readonly view: ViewState;
}

/** What was last explored or compared: that of the page, or where the story is written, that of the page before. */
export function captureView(explorer: ExplorerStore): Captured {
  const { history } = explorer.getState();
  const { present } = history;
  const mode = present.view.mode === 'present' ? lastMode(history.past) : present.view.mode;
  const view = setMode(mode)(present.view);
  const inView =
    mode === 'explore' ? inCamera(visibleOf(present), placesOf(present), firstPaneOf(present), mapAspect()) : [];
  return { title: titleOfView(present.map.network, view, inView), view: stepView(view, inView) };
}

/** Saves the present view as the last step of the story, and says so. */
export function addViewAsStep(explorer: ExplorerStore): void {
  const { title, view } = captureView(explorer);
  const before = presentOf(explorer.getState());
  const place = stepsOf(before.map.document).length;
  const name = title === '' ? 'New step' : title;
  changeStory(explorer, (document) => addStep(document, { title: name }, view), place);
  const after = presentOf(explorer.getState());
  const added = stepsOf(after.map.document)[place];
  if (added === undefined) return;
  const isThere = before.view.mode === 'present';
  explorer.getState().notify({
    kind: 'note',
    text: `Step ${String(place + 1)} added: ${shortened(name, longestTitle)}`,
    actions: [
      {
        label: 'Undo',
        run: () => {
          undoDone(explorer, { after, takeBack: (document) => removeStep(document, added) });
          explorer.getState().announce(`Step ${String(place + 1)} is taken out again.`);
        },
      },
      ...(isThere
        ? []
        : [
            {
              label: 'Go to Present',
              run: () => {
                explorer.getState().commit(onView(setMode('present')));
              },
            },
          ]),
    ],
  });
}

const lastMode = (past: readonly Snapshot[]): Mode =>
  past.findLast(({ view }) => view.mode !== 'present')?.view.mode ?? 'explore';

/** Of the map on the page; that of a usual screen where none is shown. */
function mapAspect(): number {
  const { width = 0, height = 0 } = document.querySelector(`[${mapAttribute}]`)?.getBoundingClientRect() ?? {};
  return width > 0 && height > 0 ? width / height : usualAspect;
}
