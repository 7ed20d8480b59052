import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { onView } from '../../../store/snapshot.ts';
import { setLens } from '../../../view/changes.ts';
import type { PaneView } from '../../../view/viewState.ts';

/** Puts the lens on or takes it off, and says what that did to the picture. */
export function lookThrough(explorer: ExplorerStore, lens: PaneView['lens']): void {
  const { commit, announce } = explorer.getState();
  commit(onView(setLens(lens)));
  announce(
    lens === 'evidence'
      ? 'Evidence lens on: unsourced lines are dashed, classified ones marked, old ones faded.'
      : 'Evidence lens off.',
  );
}
