import type { OrganisationId } from '../../../domain/ids.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { followTrace, stopTrace } from '../../../view/changes.ts';

/** Follows the account of an organisation to the public; where that is followed already, no longer. */
export function toggleTrace(explorer: ExplorerStore, from: OrganisationId): void {
  const { trace } = firstPaneOf(presentOf(explorer.getState()));
  const isFollowed = trace?.from === from && trace.to === null;
  explorer.getState().commit(onView(isFollowed ? stopTrace : followTrace({ from, to: null, route: 0 })));
}
