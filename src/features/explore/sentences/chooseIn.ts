import { sameRef } from '../../../domain/ids.ts';
import { selectionOf } from '../../../store/explorerStore.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { onView } from '../../../store/snapshot.ts';
import { select, toggleSelected } from '../../../view/changes.ts';
import type { Choose } from './SentenceRow.tsx';

/** Selects as a click on the map would; what is selected already is let go. */
export const chooseIn =
  (explorer: ExplorerStore): Choose =>
  (ref, isAdding) => {
    const { getState } = explorer;
    const isChosen = selectionOf(getState()).some((other) => sameRef(other, ref));
    getState().commit(onView(isAdding || isChosen ? toggleSelected(ref) : select(ref)));
  };
