import { targetWords } from '../../../analysis/remarkRows.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import { addRemark, removeLastVote, targetKey, votesIn } from '../../../domain/remarks.ts';
import { changeDocument } from '../../../store/changeDocument.ts';
import type { ExplorerState, ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf, selectionOf } from '../../../store/explorerStore.ts';
import { clock } from '../../../ui/clock.ts';
import { roomStore } from '../../../ui/room/roomStore.ts';
import { shownStore } from './shownStore.ts';

/** Puts a dot on something, and tells how many stand there. */
export function vote(explorer: ExplorerStore, on: EntityRef): void {
  const at = new Date(clock()).toISOString();
  changeDocument(explorer, (document) => addRemark(document, { on, kind: 'vote' }, at));
  const { network, document } = presentOf(explorer.getState()).map;
  const count = votesIn(document).get(targetKey(on)) ?? 0;
  explorer.getState().announce(`Dot ${String(count)} on ${targetWords(network, document, on)}.`);
}

export function takeVoteBack(explorer: ExplorerStore): void {
  changeDocument(explorer, removeLastVote);
  explorer.getState().announce('The last dot is taken back.');
}

/**
 * While this goes on, whatever is chosen on the map, in a table or in a list gets a dot instead of being selected.
 *
 * @param page - Whose document keeps the dots.
 * @returns A function that ends it.
 */
export function turnChoicesIntoVotes(page: ExplorerStore): () => void {
  let stopWatching = watch(shownStore.getState().explorer ?? page, page);
  const stopFollowing = shownStore.subscribe(({ explorer }) => {
    stopWatching();
    stopWatching = watch(explorer ?? page, page);
  });
  return () => {
    stopFollowing();
    stopWatching();
  };
}

function watch(shown: ExplorerStore, page: ExplorerStore): () => void {
  return shown.subscribe((now, before) => {
    const chosen = chosenNow(now, before);
    if (chosen === null) return;
    // After everybody has heard of the selection, so that nobody hears of this first.
    queueMicrotask(() => {
      if (!roomStore.getState().isVoting || selectionOf(shown.getState()) !== selectionOf(now)) return;
      shown.getState().undo();
      vote(page, chosen);
    });
  });
}

/** What was selected by a step of its own; what undo, redo or another step brings along is no choice. */
function chosenNow(now: ExplorerState, before: ExplorerState): EntityRef | null {
  const [is, was] = [selectionOf(now), selectionOf(before)];
  const isOwnStep = now.history.future.length === 0 && now.history.past.at(-1) === before.history.present;
  if (is === was || !isOwnStep) return null;
  const added = is.find((ref) => !was.includes(ref) && (ref.kind === 'organisation' || ref.kind === 'relationship'));
  return added ?? null;
}
