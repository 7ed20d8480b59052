import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { freeViewName, saveView } from '../../../view/savedViews.ts';
import { withdrawalTitle } from './scenarios.ts';

/** Keeps what is left out now as a saved view of the map, so that it outlives this page and another can be compared with it. Undo takes it back. */
export function keepScenario(explorer: ExplorerStore): void {
  const { commit, announce } = explorer.getState();
  const snapshot = presentOf(explorer.getState());
  const { document, network } = snapshot.map;
  const name = freeViewName(document, `What if ${withdrawalTitle(network, firstPaneOf(snapshot).withdrawn)}`);
  commit((now) => ({ ...now, map: { ...now.map, document: saveView(now.map.document, name, now.view) } }));
  announce(`Kept with the saved views as “${name}”.`);
}
