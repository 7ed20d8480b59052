import type { MapDocument } from '../../domain/document.ts';
import type { ExplorerStore } from '../../store/explorerStore.ts';
import { presentOf } from '../../store/explorerStore.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { onView } from '../../store/snapshot.ts';
import { stepsOf } from '../../view/story.ts';
import { lookAtStep } from '../../view/stepChanges.ts';

type Rewrite = (document: MapDocument) => MapDocument;

/**
 * A change of the story that also looks at another step: one step of undo.
 *
 * @param at - The place of the step that is looked at after it.
 */
export function changeStory(explorer: ExplorerStore, change: Rewrite, at: number): void {
  explorer.getState().commit((snapshot) => {
    const document = change(snapshot.map.document);
    if (document === snapshot.map.document) return snapshot;
    const changed = { ...snapshot, map: { ...snapshot.map, document } };
    return onView(lookAtStep(stepsOf(document)[at]?.id ?? null))(changed);
  });
}

/** Something that was done to the story, and how it is undone a moment later. */
export interface Done {
  /** The step that it led to. */
  readonly after: Snapshot;
  /** Takes it back as a step of its own, where something has happened since. */
  readonly takeBack: Rewrite;
}

export function undoDone(explorer: ExplorerStore, { after, takeBack }: Done): void {
  if (presentOf(explorer.getState()) === after) {
    explorer.getState().undo();
    return;
  }
  explorer.getState().commit((snapshot) => {
    const document = takeBack(snapshot.map.document);
    return document === snapshot.map.document ? snapshot : { ...snapshot, map: { ...snapshot.map, document } };
  });
}
