import { belongingAlone } from '../../../analysis/collapse.ts';
import { counted, shortened } from '../../../analysis/words.ts';
import type { CollaborationId } from '../../../domain/ids.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { toggleCollapsed } from '../../../view/changes.ts';

/** Draws a collaboration as one mark, or expands it, in a step that undo takes back; and says what has happened. */
export function collapseOrExpand(explorer: ExplorerStore, id: CollaborationId): void {
  const { commit, announce } = explorer.getState();
  const { map } = presentOf(explorer.getState());
  const wasCollapsed = firstPaneOf(presentOf(explorer.getState())).collapsed.includes(id);
  commit(onView(toggleCollapsed(id)));
  const name = shortened(map.network.collaborations.get(id)?.name ?? id, 80);
  const inside = counted(belongingAlone(map.network, id).length, 'organisation');
  announce(wasCollapsed ? `${name} expanded: ${inside}.` : `${name} collapsed to one mark, ${inside} inside.`);
}
