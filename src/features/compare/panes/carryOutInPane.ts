import { assertNever } from '../../../domain/assertNever.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import { sameRef } from '../../../domain/ids.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import type { HoverStore } from '../../../store/hoverStore.ts';
import { onView } from '../../../store/snapshot.ts';
import { selecting } from '../../../ui/stage/carryOut.ts';
import type { Intent } from '../../../ui/stage/intent.ts';
import type { ViewChange } from '../../../view/changes.ts';
import { clearSelection, select, setCamera } from '../../../view/changes.ts';
import { changeComparison, comparedPanes, inLinkedPanes } from '../../../view/comparisonChanges.ts';
import type { PaneId, ViewState } from '../../../view/viewState.ts';

/** What a pane does by itself is not among them. */
type PaneIntent = Exclude<Intent, { readonly type: 'choose' }>;

/** Turns what a reader asked of one pane into changes of it, and of all that are linked with it. */
export function carryOutInPane(intent: PaneIntent, id: PaneId, explorer: ExplorerStore, hovering: HoverStore): void {
  const { commit, amend } = explorer.getState();
  const pane = paneBy(presentOf(explorer.getState()).view, id);
  if (pane === undefined) return;
  const chosen = (change: ViewChange) => {
    commit(onView(inLinkedPanes(id, 'selection', change)));
  };
  switch (intent.type) {
    case 'hover':
      return hover(hovering, id, intent.ref);
    case 'select':
      return chosen(selecting(pane, intent.ref, intent.how));
    case 'open':
    case 'focus':
      return chosen(select(intent.ref));
    case 'clear':
      return chosen(clearSelection);
    case 'camera':
      return amend(onView(inLinkedPanes(id, 'cameras', setCamera(intent.camera))));
    case 'expand':
    case 'place':
      return;
    default:
      return assertNever(intent);
  }
}

/**
 * One step out of a pane: what a measure lights is put out, then what is selected let go. Nothing to step out of
 * changes nothing.
 */
export const stepOutOfPane =
  (id: PaneId): ViewChange =>
  (view) =>
    view.comparison.measure === null
      ? inLinkedPanes(id, 'selection', clearSelection)(view)
      : changeComparison({ measure: null })(view);

export const paneBy = (view: ViewState, id: PaneId) => comparedPanes(view).find((pane) => pane.id === id);

function hover(hovering: HoverStore, id: PaneId, ref: EntityRef | null) {
  const { hover: before, setHover } = hovering.getState();
  if (ref === null ? before?.from !== id : before?.from === id && sameRef(before.ref, ref)) return;
  setHover(ref === null ? null : { ref, from: id });
}
