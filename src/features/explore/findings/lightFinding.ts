import type { Finding } from '../../../analysis/findings/finding.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { showFinding } from '../../../view/changes.ts';
import { leaveRoomForMap } from '../aboutPanel.ts';

/** Lights what a finding rests on, or puts it out where it is lit already, and says so once. */
export function lightFinding(explorer: ExplorerStore, { id, title, sentence }: Finding): void {
  const { commit, announce } = explorer.getState();
  const isLit = firstPaneOf(presentOf(explorer.getState())).finding === id;
  commit(onView(showFinding(isLit ? null : id)));
  if (!isLit) leaveRoomForMap();
  announce(isLit ? 'No longer lit.' : `Lit: ${title}. ${sentence}`);
}
